import { roomy } from './growing.ts';
import { type Searchable, Segment } from './segment.ts';

type Step = (spent: () => boolean) => boolean;

/**
 * Copies what lives of a segment into a new one, in slices. The old one serves until then; what is put into it meanwhile is
 * put into the new one at the end.
 */
export class Compaction {
  readonly fresh = new Segment();
  readonly #old: Segment;
  readonly #documents: number;
  readonly #terms: number;
  /** By old number, the new one + 1; 0 is gone. */
  readonly #numbers: Uint32Array;
  readonly #renamed: Uint32Array;
  readonly #later = new Map<string, Searchable>();
  readonly #steps: Step[];
  #list = new Uint32Array(64);
  #at = 0;

  constructor(old: Segment) {
    this.#old = old;
    this.#documents = old.ids.length;
    this.#terms = old.words.size;
    this.#numbers = new Uint32Array(this.#documents);
    let number = 0;
    for (let at = 0; at < this.#documents; at++) if (old.ids.has(at)) this.#numbers[at] = ++number;
    this.#renamed = new Uint32Array(this.#terms);
    this.#steps = [(spent) => this.#moveTerms(spent), (spent) => this.#moveNames(spent)];
  }

  put(document: Searchable): void {
    this.#later.set(document.id, document);
  }

  remove(id: string): void {
    this.#later.delete(id);
    // Until all documents are there, those that go are buried at the end; after that at once.
    const known = this.#steps.length === 0 ? this.fresh.ids.find(id) : -1;
    if (known >= 0) this.fresh.remove(known);
  }

  /** True when the fresh segment can take the old one's place. */
  tend(spent: () => boolean): boolean {
    for (let step = this.#steps[0]; step !== undefined; step = this.#steps[0]) {
      if (!step(spent)) return false;
      this.#steps.shift();
      this.#at = 0;
      if (spent()) return false;
    }
    this.#bury();
    for (const [id, document] of this.#later) {
      this.#later.delete(id);
      const known = this.fresh.ids.find(id);
      if (known >= 0) this.fresh.remove(known);
      this.fresh.add(document);
      if (spent()) return false;
    }
    return true;
  }

  #moveTerms(spent: () => boolean): boolean {
    const old = this.#old;
    this.#list = roomy(this.#list, old.ids.length);
    const list = this.#list;
    while (this.#at < this.#terms) {
      const term = this.#at++;
      const start = old.words.starts[term] as number;
      const end = start + (old.words.lengths[term] as number);
      let fresh = -1;
      for (const field of [0, 1]) {
        const count = old.postings.read((field === 0 ? old.heads[term] : old.bodies[term]) as number, list);
        for (let at = 0; at < count; at++) {
          const document = list[at] as number;
          const number = document < this.#documents ? (this.#numbers[document] as number) : 0;
          if (number === 0) continue;
          if (fresh < 0) fresh = this.fresh.term(old.words.pool, start, end);
          if (field === 0) this.fresh.postHead(fresh, number - 1);
          else this.fresh.postBody(fresh, number - 1);
        }
      }
      this.#renamed[term] = fresh + 1;
      this.fresh.sorted.settle(false);
      if ((term & 7) === 0 && spent()) return false;
    }
    return true;
  }

  #moveNames(spent: () => boolean): boolean {
    const entries = new Uint32Array(512);
    while (this.#at < this.#documents) {
      const document = this.#at++;
      if (this.#numbers[document] === 0) continue;
      const count = this.#old.name(document, entries);
      for (let at = 0; at < count; at++) {
        const entry = entries[at] as number;
        entries[at] = ((this.#renamed[entry >>> 3] as number) - 1) * 8 + (entry & 7);
      }
      // One that was removed meanwhile has no id any more; its number is taken all the same, and buried at the end.
      this.fresh.adopt(this.#old.ids.id(document), entries, count);
      if ((document & 63) === 0 && spent()) return false;
    }
    return true;
  }

  #bury(): void {
    for (let document = 0; document < this.#documents; document++) {
      const number = this.#numbers[document] as number;
      if (number === 0 || this.#old.ids.has(document) || !this.fresh.ids.has(number - 1)) continue;
      this.fresh.remove(number - 1);
      this.#numbers[document] = 0;
    }
  }
}
