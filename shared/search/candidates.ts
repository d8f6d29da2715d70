import type { Segment } from './segment.ts';

/** The best a word can fit, and the least that counts as the word itself (umlauts written out, an article in front). */
export const exact = 250;
export const asGood = 235;

/** Words of the catalogue that fit one word of a query, each once with how well it fits, 1 to `exact`. */
export class Candidates {
  readonly terms: number[] = [];
  readonly qualities: number[] = [];
  /** Documents in their lists, counted once for every list. */
  heads = 0;
  bodies = 0;

  /** Takes what was noted on the sheet, which is blank afterwards. */
  static from(sheet: Sheet, segment: Segment): Candidates {
    const made = new Candidates();
    for (const term of sheet.terms) {
      made.terms.push(term);
      made.qualities.push(sheet.quality[term] as number);
      sheet.quality[term] = 0;
      made.heads += segment.postings.counts[segment.heads[term] as number] as number;
      made.bodies += segment.postings.counts[segment.bodies[term] as number] as number;
    }
    sheet.terms.length = 0;
    return made;
  }
}

/** Where candidates are collected: by term the best quality so far. */
export class Sheet {
  quality = new Uint8Array(0);
  readonly terms: number[] = [];

  /** Makes room for all terms of a segment. */
  fit(segment: Segment): void {
    const { size } = segment.words;
    if (this.quality.length < size) this.quality = new Uint8Array(size + Math.ceil(size / 5));
  }

  note(term: number, quality: number): void {
    const known = this.quality[term] as number;
    if (known === 0) this.terms.push(term);
    if (quality > known) this.quality[term] = quality;
  }
}
