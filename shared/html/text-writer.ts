/** Something that gives lines a beginning: a quotation, a list, an item of one. */
interface Frame {
  name: string;
  /** Before the first line that is written in it; null once that is written. */
  marker: string | null;
  rest: string;
  /** The number of the next item, of an ordered list. */
  next: number;
  style: string;
}

/** Deeper than this nothing moves further in: nobody could read it, and it would cost quadratic time. */
const deepest = 16;
/** Characters that are not seen and would stand in the way of `{{id}}` and of a search. */
const unseen = /[\0\u00ad\u200b\ufeff]/g;

/** Writes text in lines as a page shows it: white space collapsed, blocks apart, lists and quotations moved in. */
export class TextWriter {
  readonly #out: string[] = [];
  readonly #frames: Frame[] = [];
  /** Frames that were opened beyond the deepest, by name. */
  readonly #beyond = new Map<string, number>();
  #begun = false;
  #breaks = 0;
  #space = false;

  /** Text as html has it: any white space is one space, at the beginning of a line none. */
  flow(text: string): void {
    const plain = text.replace(unseen, '').replace(/[ \t\n\r\f]+/g, ' ');
    const atStart = !this.#begun || this.#breaks > 0;
    const words = atStart ? plain.replace(/^[ \u00a0]+/, '') : plain;
    if (words === '') return;
    const inner = words.replace(/^ | $/g, '');
    if (words.startsWith(' ')) this.#space = true;
    if (inner !== '') this.#put(inner.replace(/\u00a0/g, ' '));
    if (words.endsWith(' ')) this.#space = true;
  }

  /** Text whose white space counts. */
  exactly(text: string): void {
    const lines = text.replace(unseen, '').replace(/\r\n?/g, '\n').split('\n');
    lines.forEach((line, at) => {
      if (at > 0 && this.#begun) this.#breaks++;
      if (line !== '') this.#put(line.replace(/\u00a0/g, ' '));
    });
  }

  /** Something that belongs to the words before it, whatever space follows them. */
  after(text: string): void {
    const space = this.#space;
    this.#space = this.#begun && this.#breaks === 0;
    this.#put(text);
    this.#space = space;
  }

  /** A line ends here; with two an empty line follows. At the beginning there is nothing to end. */
  break(lines: 1 | 2): void {
    this.#space = false;
    if (this.#begun) this.#breaks = Math.max(this.#breaks, lines);
  }

  /** A `<br>`: ends the line, and where it ended already leaves one empty. */
  newLine(): void {
    this.#space = false;
    if (this.#begun) this.#breaks = this.#breaks === 0 ? 1 : 2;
  }

  /** Whether what is written now is in a list. */
  get inList(): boolean {
    return this.#frames.some(({ name }) => name === 'list' || name === 'li');
  }

  /** What follows begins its lines so. */
  enter(name: string, marker: string | null, rest: string, start = 1, style = ''): void {
    if (this.#frames.length < deepest) this.#frames.push({ name, marker, rest, next: start, style });
    else this.#beyond.set(name, (this.#beyond.get(name) ?? 0) + 1);
  }

  /** The last one of that name, and all within it, is over. */
  leave(name: string): void {
    const beyond = this.#beyond.get(name) ?? 0;
    if (beyond > 0) this.#beyond.set(name, beyond - 1);
    else {
      const at = this.#frames.findLastIndex((frame) => frame.name === name);
      if (at >= 0) this.#frames.length = at;
    }
  }

  /** A list begins, ordered where a start is given. */
  list(start: number | null, style: string): void {
    const nested = this.#frames.at(-1)?.name === 'list';
    this.enter('list', null, nested ? '  ' : '', start ?? 1, start === null ? 'bullet' : style);
  }

  /** An item of the innermost list begins, and the one before it is over. */
  item(value: number | null): void {
    const at = this.#frames.findLastIndex(({ name }) => name === 'list');
    const list = this.#frames[at];
    if ((this.#beyond.get('list') ?? 0) > 0) return;
    if (list) this.#frames.length = at + 1;
    else this.leave('li');
    if (list && value !== null) list.next = value;
    const marker = !list || list.style === 'bullet' ? '• ' : `${numberOf(list.next++, list.style)}. `;
    this.enter('li', marker, ' '.repeat(marker.length));
  }

  /** Everything written, without space at the ends of lines and around it. */
  finish(): string {
    return this.#out
      .join('')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trim();
  }

  #put(text: string): void {
    if (!this.#begun || this.#breaks > 0) {
      const empty = this.#frames
        .map(({ rest }) => rest)
        .join('')
        .trimEnd();
      if (this.#begun) this.#out.push('\n', `${empty}\n`.repeat(this.#breaks - 1));
      for (const frame of this.#frames) {
        this.#out.push(frame.marker ?? frame.rest);
        frame.marker = null;
      }
    } else if (this.#space) this.#out.push(' ');
    this.#out.push(text);
    this.#begun = true;
    this.#breaks = 0;
    this.#space = false;
  }
}

function numberOf(value: number, style: string): string {
  if ((style !== 'a' && style !== 'A') || value < 1 || value > 26) return String(value);
  return String.fromCharCode(style.charCodeAt(0) + value - 1);
}
