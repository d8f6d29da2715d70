import { roomy } from './growing.ts';
import type { Segment } from './segment.ts';

/** The best a word can fit, and the least that counts as the word itself (umlauts written out, an article in front). */
export const exact = 250;
export const asGood = 235;

/** Words of the catalogue that fit one word of a query, each once with how well it fits, 1 to `exact`, best first. */
export class Candidates {
  readonly terms: Uint32Array;
  readonly qualities: Uint8Array;
  /** Documents in their lists, counted once for every list. */
  readonly heads: number;
  readonly bodies: number;

  /** Takes what was noted on the sheet, which is blank afterwards. */
  constructor(sheet: Sheet, segment: Segment) {
    const { terms, quality, count } = sheet;
    const { counts } = segment.postings;
    this.terms = new Uint32Array(count);
    this.qualities = new Uint8Array(count);
    // Counted by quality: each kind's place in the order.
    const places = new Uint32Array(exact + 2);
    for (let at = 0; at < count; at++) {
      const behind = exact - (quality[terms[at] as number] as number) + 1;
      places[behind] = (places[behind] as number) + 1;
    }
    for (let at = 1; at < places.length; at++) places[at] = (places[at] as number) + (places[at - 1] as number);
    let heads = 0;
    let bodies = 0;
    for (let at = 0; at < count; at++) {
      const term = terms[at] as number;
      const worth = quality[term] as number;
      const place = places[exact - worth] as number;
      places[exact - worth] = place + 1;
      this.terms[place] = term;
      this.qualities[place] = worth;
      heads += counts[segment.heads[term] as number] as number;
      bodies += counts[segment.bodies[term] as number] as number;
    }
    this.heads = heads;
    this.bodies = bodies;
    sheet.wipe();
  }
}

/** Where candidates are collected: by term the best quality so far. */
export class Sheet {
  quality = new Uint8Array(0);
  terms = new Uint32Array(64);
  count = 0;

  /** Makes room for all terms of a segment. */
  fit(segment: Segment): void {
    const { size } = segment.words;
    if (this.quality.length < size) this.quality = new Uint8Array(size + Math.ceil(size / 5));
  }

  /** Qualities below 1 are taken as 1. */
  note(term: number, quality: number): void {
    const known = this.quality[term] as number;
    if (known === 0) {
      if (this.count === this.terms.length) this.terms = roomy(this.terms, this.count * 2);
      this.terms[this.count++] = term;
    }
    if (quality > known || known === 0) this.quality[term] = Math.max(1, quality);
  }

  wipe(): void {
    for (let at = 0; at < this.count; at++) this.quality[this.terms[at] as number] = 0;
    this.count = 0;
  }
}
