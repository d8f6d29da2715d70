/** Documents by their id: a number each, rising in the order they came. Costs four bytes a document beside the ids themselves. */
export class Ids {
  readonly #ids: (string | undefined)[] = [];
  #slots = new Uint32Array(256);
  #taken = 0;

  /** How many numbers have been given, those of removed documents too. */
  get length(): number {
    return this.#ids.length;
  }

  id(document: number): string {
    return this.#ids[document] ?? '';
  }

  has(document: number): boolean {
    return this.#ids[document] !== undefined;
  }

  /** The number of an id, or -1. */
  find(id: string): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(id) & mask; ; slot = (slot + 1) & mask) {
      const document = (this.#slots[slot] as number) - 1;
      if (document < 0) return -1;
      if (this.#ids[document] === id) return document;
    }
  }

  /** A new number for an id that has none. */
  add(id: string): number {
    const document = this.#ids.push(id) - 1;
    if (++this.#taken * 5 > this.#slots.length * 3) this.#spread();
    else this.#place(document, id);
    return document;
  }

  remove(document: number): void {
    this.#ids[document] = undefined;
  }

  #place(document: number, id: string): void {
    const mask = this.#slots.length - 1;
    let slot = hash(id) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = document + 1;
  }

  #spread(): void {
    this.#taken = 0;
    for (const id of this.#ids) if (id !== undefined) this.#taken++;
    let size = 256;
    while (this.#taken * 5 > size * 2) size *= 2;
    this.#slots = new Uint32Array(size);
    for (const [document, id] of this.#ids.entries()) if (id !== undefined) this.#place(document, id);
  }
}

function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) value = Math.imul(value ^ id.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
