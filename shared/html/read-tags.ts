import { Tokenizer } from 'htmlparser2';

/** What is read of html, in its order. Names are in lower case; entities in texts and attributes are decoded. */
export interface TagEars {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Elements of other languages, which close themselves where they say so; in html `<p/>` is an opening tag. */
const foreign = new Set(['svg', 'math']);

/**
 * Reads html as a browser's tokenizer does, broken html too: comments, doctypes and processing instructions are left out, the
 * insides of script, style, title and textarea are text. Builds no tree, so that a page of nothing but opening tags costs no more
 * than any other: linear time, no recursion, never throws.
 */
export function readTags(html: string, ears: TagEars): void {
  let name = '';
  let key = '';
  let value = '';
  let attributes = new Map<string, string>();
  const nothing = (): void => undefined;
  const opened = (): void => ears.open(name, attributes);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => ears.text(html.slice(start, end)),
      ontextentity: (code) => ears.text(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onopentagend: opened,
      onselfclosingtag: () => {
        opened();
        if (foreign.has(name)) ears.close(name);
      },
      onclosetag: (start, end) => ears.close(html.slice(start, end).toLowerCase()),
      onattribname: (start, end) => {
        key = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        // The first of two of a name counts.
        if (!attributes.has(key)) attributes.set(key, value);
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
