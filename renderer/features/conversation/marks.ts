import type { Stretch } from './text-edit.ts';

/** A text without case and accents, one sign for each UTF-16 unit of the original, so that places stay places. */
function flat(text: string): string {
  let out = '';
  for (const sign of text) {
    const base = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    out += base.length === sign.length ? base : (base[0] ?? ' ').padEnd(sign.length, '\u0000');
  }
  return out;
}

const wordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Where the words of a query stand in a name: at the beginning of its words, in scripts without spaces anywhere. In order, never over each other. */
export function marksIn(text: string, query: string): Stretch[] {
  const folded = flat(text);
  const marks: Stretch[] = [];
  for (const word of flat(query).split(/\s+/u)) {
    if (word === '' || word.startsWith('#')) continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      if (denseScript.test(word) || wordStart(folded, at)) marks.push({ start: at, end: at + word.length });
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return marks.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}
