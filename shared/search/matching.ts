import { type Candidates, exact } from './candidates.ts';
import { roomy } from './growing.ts';
import type { Segment } from './segment.ts';

/** What a match in the text is worth beside one in the name, tags or shortcut. */
export const bodyWorth = 0.34;

/** Words that fit no better than this (typos, parts of compounds) say even less in a text, where there are so many. */
const loose = 156;
export const looseBodyWorth = 0.24;

/** So many texts are looked at for a word that need not be there. */
const idleBudget = 20_000;

/** A word of a query with what it stands for here, and what it weighs (rare words more). */
export interface Wanted {
  candidates: Candidates;
  weight: number;
  /** Documents without it are left out; else it only adds to their score. */
  required: boolean;
  headsOnly: boolean;
}

/** Documents found, with the sum of what their words are worth; valid until the next match. */
export interface Matched {
  documents: Uint32Array;
  count: number;
  sums: Float32Array;
  /** Not all texts of a word were looked at, because they are too many. */
  partial: boolean;
}

/** Finds the documents that hold all required words. Its arrays are used again, so that a keystroke allocates next to nothing. */
export class Matching {
  /** By document: what its words are worth so far, the best of the present word, and in how many rounds it was found. */
  #sums = new Float32Array(64);
  #best = new Float32Array(64);
  #rounds = new Uint8Array(64);
  #list = new Uint32Array(64);
  #documents = new Uint32Array(64);
  #touched = new Uint32Array(64);
  #count = 0;

  /** `budget`: so many texts of a word are looked at, those it fits best first. At least one word must be required. */
  all(segment: Segment, wanted: readonly Wanted[], budget: number): Matched {
    this.#fit(segment.ids.length);
    this.#count = 0;
    let partial = false;
    const required = wanted.filter((one) => one.required).sort((a, b) => cost(a) - cost(b));
    for (const [turn, one] of required.entries()) {
      const bodies = one.headsOnly ? 0 : budget;
      if (!one.headsOnly && one.candidates.bodies > budget) partial = true;
      if (turn === 0) this.#begin(segment, one, bodies);
      else this.#narrow(segment, one, bodies, turn);
      if (this.#count === 0) break;
    }
    for (const one of wanted)
      if (!one.required && this.#count > 0 && one.candidates.heads <= budget) this.#add(segment, one, required.length);
    let kept = 0;
    for (let at = 0; at < this.#count; at++) {
      const document = this.#documents[at] as number;
      this.#rounds[document] = 0;
      if (segment.ids.has(document)) this.#documents[kept++] = document;
    }
    return { documents: this.#documents, count: kept, sums: this.#sums, partial };
  }

  /** The documents that lack a required word, or as few of them as can be; in long queries one more. */
  most(segment: Segment, wanted: readonly Wanted[], budget: number): Matched {
    this.#fit(segment.ids.length);
    this.#count = 0;
    let held = 0;
    const required = wanted.filter((one) => one.required);
    for (const one of required) this.#gather(segment, one, one.headsOnly ? 0 : budget);
    for (let at = 0; at < this.#count; at++) {
      const document = this.#documents[at] as number;
      if (segment.ids.has(document)) held = Math.max(held, this.#rounds[document] as number);
    }
    const least = Math.max(1, Math.ceil(required.length * 0.4), held === required.length || held > 4 ? held - 1 : held);
    let kept = 0;
    for (let at = 0; at < this.#count; at++) {
      const document = this.#documents[at] as number;
      const fits = (this.#rounds[document] as number) >= least && segment.ids.has(document);
      this.#rounds[document] = 0;
      if (fits) this.#documents[kept++] = document;
    }
    return { documents: this.#documents, count: kept, sums: this.#sums, partial: false };
  }

  /** One word more or less: adds what it is worth where it is. */
  #gather(segment: Segment, one: Wanted, bodies: number): void {
    const best = this.#best;
    const list = this.#touched;
    let count = 0;
    this.#each(segment, one, bodies, (read, length, score) => {
      for (let at = 0; at < length; at++) {
        const document = read[at] as number;
        if (best[document] === 0) list[count++] = document;
        if (score > (best[document] as number)) best[document] = score;
      }
    });
    for (let at = 0; at < count; at++) {
      const document = list[at] as number;
      const rounds = this.#rounds[document] as number;
      if (rounds === 0) this.#documents[this.#count++] = document;
      this.#sums[document] = (rounds === 0 ? 0 : (this.#sums[document] as number)) + (best[document] as number);
      this.#rounds[document] = rounds + 1;
      best[document] = 0;
    }
  }

  #fit(size: number): void {
    if (this.#sums.length >= size) return;
    this.#sums = roomy(this.#sums, size);
    this.#best = roomy(this.#best, size);
    this.#rounds = roomy(this.#rounds, size);
    this.#list = roomy(this.#list, size);
    this.#documents = roomy(this.#documents, size);
    this.#touched = roomy(this.#touched, size);
  }

  /** The first word: all its documents. */
  #begin(segment: Segment, one: Wanted, bodies: number): void {
    const sums = this.#sums;
    const rounds = this.#rounds;
    const documents = this.#documents;
    let count = 0;
    this.#each(segment, one, bodies, (list, length, score) => {
      for (let at = 0; at < length; at++) {
        const document = list[at] as number;
        if (rounds[document] === 0) {
          rounds[document] = 1;
          documents[count++] = document;
          sums[document] = score;
        } else if (score > (sums[document] as number)) sums[document] = score;
      }
    });
    this.#count = count;
  }

  /** A later word: of the documents that are in, those that have it. */
  #narrow(segment: Segment, one: Wanted, bodies: number, turn: number): void {
    const sums = this.#sums;
    const rounds = this.#rounds;
    const documents = this.#documents;
    const best = this.#note(segment, one, bodies, turn);
    let kept = 0;
    for (let at = 0; at < this.#count; at++) {
      const document = documents[at] as number;
      const value = best[document] as number;
      if (value === 0) {
        rounds[document] = 0;
        continue;
      }
      best[document] = 0;
      sums[document] = (sums[document] as number) + value;
      rounds[document] = turn + 1;
      documents[kept++] = document;
    }
    this.#count = kept;
  }

  /** A word that need not be there. */
  #add(segment: Segment, one: Wanted, turn: number): void {
    const best = this.#note(segment, one, one.headsOnly ? 0 : idleBudget, turn);
    for (let at = 0; at < this.#count; at++) {
      const document = this.#documents[at] as number;
      this.#sums[document] = (this.#sums[document] as number) + (best[document] as number);
      best[document] = 0;
    }
  }

  #note(segment: Segment, one: Wanted, bodies: number, turn: number): Float32Array {
    const best = this.#best;
    const rounds = this.#rounds;
    this.#each(segment, one, bodies, (list, length, score) => {
      for (let at = 0; at < length; at++) {
        const document = list[at] as number;
        if (rounds[document] === turn && score > (best[document] as number)) best[document] = score;
      }
    });
    return best;
  }

  #each(
    segment: Segment,
    { candidates: { terms, qualities }, weight }: Wanted,
    bodies: number,
    take: (list: Uint32Array, length: number, score: number) => void,
  ): void {
    const list = this.#list;
    const { heads, bodies: texts, postings } = segment;
    let left = bodies;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as number;
      const score = (weight * (qualities[at] as number)) / exact;
      const head = heads[term] as number;
      if (head !== 0) take(list, postings.read(head, list), score);
      const body = texts[term] as number;
      if (body === 0) continue;
      left -= postings.counts[body] as number;
      if (left >= 0)
        take(list, postings.read(body, list), score * ((qualities[at] as number) > loose ? bodyWorth : looseBodyWorth));
    }
  }
}

const cost = ({ candidates, headsOnly }: Wanted): number => candidates.heads + (headsOnly ? 0 : candidates.bodies);
