import { blocks, paragraphs, selfEnding, unread, voids } from './elements.ts';
import { linkTarget, saysTarget } from './link-target.ts';
import { readTags, type TagEars } from './read-tags.ts';
import { Tables } from './tables.ts';

/** How much of what was written is looked at for an open `{{`. */
const tailLength = 200;

const exact = ['pre', 'listing', 'xmp'];
const bulleted = ['ul', 'menu', 'dir'];

type Attributes = ReadonlyMap<string, string>;

const isHidden = (attributes: Attributes): boolean =>
  attributes.has('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '');

const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null;

/** Follows the tags and writes what a reader sees. */
class Reader implements TagEars {
  readonly #tables = new Tables(() => this.#endLink());
  /** What nobody reads: until when, and how many of its name are open in it. */
  #skipped: { name: string; depth: number } | undefined;
  #link: { target: string | null; text: string; picture: boolean } | undefined;
  #exact = 0;
  #tail = '';

  readonly #opens = new Map<string, (attributes: Attributes) => void>([
    ['br', () => this.#tables.writer.newLine()],
    ['hr', () => this.#tables.writer.flow('---')],
    ['img', (attributes) => this.#picture(attributes.get('alt') ?? '')],
    ['a', (attributes) => this.#openLink(attributes.get('href') ?? '')],
    ['q', () => this.text('“')],
    ['rt', () => this.text('(')],
    // 10 to the power of 2 is not 102.
    ['sup', () => this.text(/\d$/.test(this.#tail) ? '^' : '')],
    ...exact.map((name) => [name, () => void this.#exact++] as const),
    ...bulleted.map((name) => [name, () => this.#tables.writer.list(null, '')] as const),
    [
      'ol',
      (attributes) => this.#tables.writer.list(wholeNumber(attributes.get('start')) ?? 1, attributes.get('type') ?? ''),
    ],
    ['li', (attributes) => this.#tables.writer.item(wholeNumber(attributes.get('value')))],
    ['blockquote', () => this.#tables.writer.enter('quote', null, '> ')],
    ['dt', () => this.#tables.writer.leave('dd')],
    ['dd', () => this.#description()],
    ['table', () => this.#tables.begin()],
    ['tr', () => this.#tables.endRow()],
    ['td', () => this.#tables.beginCell()],
    ['th', () => this.#tables.beginCell()],
  ]);

  readonly #closes = new Map<string, () => void>([
    ['br', () => this.#tables.writer.newLine()],
    ['a', () => this.#endLink()],
    ['q', () => this.text('”')],
    ['rt', () => this.text(')')],
    ...exact.map((name) => [name, () => this.#endExact()] as const),
    ...[...bulleted, 'ol'].map((name) => [name, () => this.#tables.writer.leave('list')] as const),
    ['li', () => this.#tables.writer.leave('li')],
    ['blockquote', () => this.#tables.writer.leave('quote')],
    ['dd', () => this.#tables.writer.leave('dd')],
    ['table', () => this.#tables.end()],
    ['tr', () => this.#tables.endRow()],
    ['td', () => this.#tables.endCell()],
    ['th', () => this.#tables.endCell()],
  ]);

  open(name: string, attributes: Attributes): void {
    if (this.#skipped && !this.#skips(name)) return;
    if (!voids.has(name) && (unread.has(name) || isHidden(attributes))) {
      this.#skipped = { name, depth: 1 };
      return;
    }
    if (blocks.has(name)) this.#break(name);
    this.#opens.get(name)?.(attributes);
    if (name === 'hr') this.#break(name);
  }

  close(name: string): void {
    if (this.#skipped) {
      if (this.#skipped.name === name && --this.#skipped.depth === 0) this.#skipped = undefined;
      return;
    }
    this.#closes.get(name)?.();
    if (blocks.has(name)) this.#break(name);
  }

  text(text: string): void {
    if (this.#skipped || text === '') return;
    this.#tail = (this.#tail + text).slice(-tailLength);
    if (this.#link) this.#link.text += text;
    if (this.#exact > 0) this.#tables.writer.exactly(text);
    else this.#tables.writer.flow(text);
  }

  finish(): string {
    this.#endLink();
    this.#tables.endAll();
    return this.#tables.writer.finish();
  }

  /** Whether a tag within what nobody reads ends it; else it is one more thing to skip. */
  #skips(name: string): boolean {
    const skipped = this.#skipped as { name: string; depth: number };
    const ends =
      (skipped.name === name && selfEnding.has(name)) ||
      // A paragraph ends at the next block, and so does a drawing that was never closed.
      ((skipped.name === 'p' || skipped.name === 'svg') && blocks.has(name));
    if (ends) this.#skipped = undefined;
    else if (skipped.name === name) skipped.depth++;
    return ends;
  }

  #break(name: string): void {
    this.#tail = '';
    this.#tables.writer.break(paragraphs.has(name) && !this.#tables.writer.inList ? 2 : 1);
  }

  #picture(description: string): void {
    if (this.#link) this.#link.picture = true;
    this.text(description);
  }

  #endExact(): void {
    if (this.#exact > 0) this.#exact--;
  }

  #description(): void {
    this.#tables.writer.leave('dd');
    this.#tables.writer.enter('dd', null, '  ');
  }

  #openLink(href: string): void {
    this.#endLink();
    this.#link = { target: linkTarget(href), text: '', picture: false };
  }

  #endLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link?.target || saysTarget(link.text, link.target)) return;
    // Nothing was there to be seen or clicked.
    if (link.text.trim() === '' && !link.picture) return;
    // Within `{{…}}` a target would make a name of nobody's.
    if (this.#tail.lastIndexOf('{{') > this.#tail.lastIndexOf('}}')) return;
    if (link.text.trim() === '') this.#tables.writer.flow(link.target);
    else this.#tables.writer.after(`(${link.target})`);
  }
}

/**
 * The text of html as people read it: paragraphs, lists, quotations and tables in lines, links followed by their targets,
 * pictures by their description; no markup, code, hidden or invisible parts. This text is shown and sent, byte for byte.
 * SECURITY: what comes out is text for `textContent`; it may look like markup where the author wrote `&lt;` and means nothing.
 * Linear time, any input, never throws.
 */
export function htmlToText(html: string): string {
  const reader = new Reader();
  readTags(html, reader);
  return reader.finish();
}
