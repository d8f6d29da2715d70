import { typos, typosAllowed } from './typos.ts';
import { words } from './words.ts';

/** A document to be found: `name` weighs three times as much as `text`. `id` is the caller's. */
export interface Searchable {
  id: string;
  name: string;
  text: string;
}

interface Postings {
  inName: number[];
  inText: number[];
}

const nameWeight = 3;
/** Typos are looked for only where fewer documents than this hold the words as typed. */
const enough = 3;

/**
 * An index in memory. Every word of a query must be found, in any order; the beginning of a word is enough, accents and case do
 * not matter, one or two typos are forgiven. It is filled one document at a time, so that the caller can do so in slices.
 */
export class TextIndex {
  readonly #ids: string[] = [];
  readonly #lengths: number[] = [];
  readonly #vocabulary = new Map<string, Postings>();
  #sorted: string[] = [];

  get size(): number {
    return this.#ids.length;
  }

  add(document: Searchable): void {
    const at = this.#ids.push(document.id) - 1;
    this.#lengths.push(Math.min(255, document.name.length));
    for (const word of words(document.name)) this.#note(word, 'inName', at);
    for (const word of words(document.text)) this.#note(word, 'inText', at);
  }

  /** Ids of the best documents, best first; `allows` narrows them. No words in the query find nothing. */
  search(query: string, limit: number, allows: (id: string) => boolean = () => true): string[] {
    const asked = words(query);
    if (asked.length === 0) return [];
    this.#sort();
    const exact = asked.map((word) => this.#starting(word));
    const found = this.#rank(exact, allows);
    if (found.length < enough) {
      const known = new Set(found);
      const near = asked.map((word, at) => [...(exact[at] ?? []), ...this.#near(word, at === asked.length - 1)]);
      for (const id of this.#rank(near, allows)) if (!known.has(id)) found.push(id);
    }
    return found.slice(0, limit);
  }

  #note(word: string, where: keyof Postings, at: number): void {
    const postings = this.#vocabulary.get(word) ?? { inName: [], inText: [] };
    this.#vocabulary.set(word, postings);
    const list = postings[where];
    if (list[list.length - 1] !== at) list.push(at);
  }

  #sort(): void {
    if (this.#sorted.length !== this.#vocabulary.size) this.#sorted = [...this.#vocabulary.keys()].sort(byUnits);
  }

  #starting(word: string): [string, number][] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (byUnits(this.#sorted[middle] as string, word) < 0) low = middle + 1;
      else high = middle;
    }
    const found: [string, number][] = [];
    for (let at = low; this.#sorted[at]?.startsWith(word); at++) {
      const candidate = this.#sorted[at] as string;
      found.push([candidate, candidate.length === word.length ? 1 : 0.55 + (0.4 * word.length) / candidate.length]);
    }
    return found;
  }

  #near(word: string, last: boolean): [string, number][] {
    const most = typosAllowed(word.length);
    if (most === 0) return [];
    const found: [string, number][] = [];
    for (const candidate of this.#sorted) {
      if (candidate.length < word.length - most || (!last && candidate.length > word.length + most)) continue;
      const distance = typos(word, candidate, most, last);
      if (distance > 0 && distance <= most)
        found.push([candidate, (0.45 / distance) * (candidate[0] === word[0] ? 1 : 0.7)]);
    }
    return found;
  }

  #rank(asked: readonly [string, number][][], allows: (id: string) => boolean): string[] {
    let alive: Map<number, number> | undefined;
    for (const candidates of asked) {
      const scores = new Map<number, number>();
      const put = (at: number, score: number): void => {
        if ((!alive || alive.has(at)) && (scores.get(at) ?? 0) < score) scores.set(at, score);
      };
      for (const [word, weight] of candidates) {
        const { inName, inText } = this.#vocabulary.get(word) as Postings;
        const rarity = Math.log(1 + this.#ids.length / (1 + inName.length + inText.length));
        for (const at of inName) put(at, weight * rarity * nameWeight);
        for (const at of inText) put(at, weight * rarity);
      }
      for (const [at, score] of scores) scores.set(at, score + (alive?.get(at) ?? 0));
      alive = scores;
    }
    return [...(alive ?? [])]
      .filter(([at]) => allows(this.#ids[at] as string))
      .map(([at, score]): [number, number] => [at, score - (this.#lengths[at] as number) * 1e-4])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([at]) => this.#ids[at] as string);
  }
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
