import { bestOf } from './best-of.ts';
import type { Candidates } from './candidates.ts';
import { Lookups } from './lookups.ts';
import { shortcuts, tagsWanted } from './marked.ts';
import { Matching, type Wanted } from './matching.ts';
import { joined, type Lexicon, split } from './rewrites.ts';
import { Scoring } from './scoring.ts';
import type { Segment } from './segment.ts';
import { type Unit, unitsOf } from './units.ts';

/** A document found. `score` is above 0: how well it matches, times what it weighs. */
export interface Hit {
  id: string;
  score: number;
}

/** The best documents, best first. */
export interface Found {
  hits: Hit[];
  /** All that fit, exactly up to some thousands; beyond that those left out by `weigh` may still be counted. */
  total: number;
  /** Nothing held the words as typed: found by typos, split words, parts of words, or without a spare word. */
  forgiven: boolean;
}

/** What is wanted of a search. */
export interface FindOptions {
  limit: number;
  /** Only documents that carry every one of these tags (folded; the last one also by its beginning). */
  tags?: readonly string[];
  /** Multiplies the match (queue fit × own use × language …); 0 leaves the document out. Called only for documents that match. */
  weigh?(id: string): number;
  /** Those that `weigh` may lift far above others: they are weighed even where thousands match and only the best are. */
  favourites?: Iterable<string>;
}

/** Typos and the like are looked for only where fewer documents than this hold the words as typed. */
const enough = 3;
/** So many texts are looked at for a word, and so many when that was not enough. */
const budget = 40_000;
const wideBudget = 250_000;
const spareBudget = 20_000;
/** At most this many documents are looked at closely, unless too few of them are allowed. */
const mostLookedAt = 1500;
/** What a forgiven match is worth where the words are also found as typed, and one that lacks a word. */
const besideTyped = 0.3;
const spareWorth = 0.85;

type Lookup = (unit: Unit) => Candidates;

interface Asked {
  tags: readonly Wanted[];
  limit: number;
  favourites: ReadonlySet<number>;
}

/** Finds documents in a segment; keeps what the last keystrokes have in common. */
export class Finder {
  readonly #segment: Segment;
  readonly #matching = new Matching();
  readonly #lookups: Lookups;
  readonly #scoring: Scoring;
  readonly #lexicon: Lexicon;
  readonly #typed: Lookup = (unit) => this.#lookups.asTyped(unit);
  readonly #near: Lookup = (unit) => this.#lookups.near(unit);

  constructor(segment: Segment) {
    this.#segment = segment;
    this.#lookups = new Lookups(segment);
    this.#scoring = new Scoring(segment);
    this.#lexicon = {
      has: (units, length) => segment.words.find(units, 0, length) >= 0,
      begins: (units, length) => segment.sorted.some(units, 0, length),
    };
  }

  /** To be called when the documents have changed. */
  forget(): void {
    this.#lookups.forget();
  }

  find(query: string, options: FindOptions): Found {
    const segment = this.#segment;
    const { scores } = this.#scoring;
    const units = unitsOf(query);
    const tags = tagsWanted(segment, options.tags ?? []);
    scores.clear();
    if (tags === undefined || (units.length === 0 && tags.length === 0)) return { hits: [], total: 0, forgiven: false };
    const asked = { tags, limit: options.limit, favourites: this.#numbers(options.favourites) };
    const total = this.#asTyped(units, asked, mostLookedAt);
    this.#shortcuts(query, tags);
    let found = bestOf(segment, scores, options);
    if (found.hits.length < options.limit && total > scores.size) {
      // Those looked at closely were left out by their weight: look at all.
      this.#asTyped(units, asked, total);
      found = bestOf(segment, scores, options);
    }
    if (found.total >= enough || units.length === 0)
      return { ...found, total: found.total + Math.max(0, total - scores.size), forgiven: false };
    const typed = found.total;
    this.#forgiving(units, asked, typed > 0);
    found = bestOf(segment, scores, options);
    return { ...found, forgiven: typed === 0 && found.total > 0 };
  }

  /** The words as typed, also with two of them written as one. Gives how many documents hold them. */
  #asTyped(units: readonly Unit[], asked: Asked, most: number): number {
    let total = this.#all(units, asked, this.#typed, most, 1);
    for (const other of joined(units, this.#lexicon))
      total = Math.max(total, this.#all(other.units, asked, this.#typed, most, other.scale));
    return total;
  }

  #forgiving(units: readonly Unit[], asked: Asked, beside: boolean): void {
    const scale = beside ? besideTyped : 1;
    const known = units.map((unit) => this.#typed(unit).terms.length > 0);
    this.#all(units, asked, this.#near, mostLookedAt, scale);
    for (const other of split(units, known, this.#lexicon)) this.#all(other, asked, this.#typed, mostLookedAt, scale);
    if (!beside && units.length > 1) this.#withoutSpare(units, asked);
  }

  #withoutSpare(units: readonly Unit[], { tags, favourites }: Asked): void {
    const wanted = this.#wanted(units, (unit) => (this.#typed(unit).terms.length > 0 ? this.#typed : this.#near)(unit));
    const tagged = this.#tagged(tags);
    const telling = wanted.map((one) => ({ ...one, required: one.required && !one.headsOnly }));
    const matched = this.#matching.most(this.#segment, telling, spareBudget);
    this.#scoring.take(matched, wanted, mostLookedAt, spareWorth, favourites, tagged);
  }

  #all(
    units: readonly Unit[],
    { tags, limit, favourites }: Asked,
    lookup: Lookup,
    most: number,
    scale: number,
  ): number {
    const wanted = this.#wanted(units, lookup);
    if (wanted.some((one) => one.required && one.candidates.terms.length === 0)) return 0;
    let matched = this.#matching.all(this.#segment, [...wanted, ...tags], budget);
    if (matched.partial && matched.count < limit)
      matched = this.#matching.all(this.#segment, [...wanted, ...tags], wideBudget);
    this.#scoring.take(matched, wanted, most, scale, favourites);
    return matched.count;
  }

  #wanted(units: readonly Unit[], lookup: Lookup): Wanted[] {
    const telling = units.some((unit) => !unit.filler);
    const documents = this.#segment.ids.length;
    return units.map((unit) => {
      const candidates = lookup(unit);
      const rarity = Math.log(1 + (documents + 1) / (1 + Math.min(documents, candidates.heads + candidates.bodies)));
      const idle = telling && unit.filler;
      // A filler at the end may be the beginning of another word.
      const weight = idle ? rarity * (unit.typed ? 0.6 : 0.2) : rarity;
      return { candidates, weight, required: !idle, headsOnly: unit.text.length === 1 && !unit.run };
    });
  }

  #shortcuts(query: string, tags: readonly Wanted[]): void {
    const { scores } = this.#scoring;
    const tagged = this.#tagged(tags);
    shortcuts(this.#segment, query, (document, added) => {
      if (tagged === undefined || tagged.has(document)) scores.set(document, (scores.get(document) ?? 0) + added);
    });
  }

  /** The documents with all tags; undefined when none is asked for. */
  #tagged(tags: readonly Wanted[]): Set<number> | undefined {
    if (tags.length === 0) return undefined;
    const matched = this.#matching.all(this.#segment, tags, 0);
    return new Set(matched.documents.subarray(0, matched.count));
  }

  #numbers(ids: Iterable<string> = []): Set<number> {
    const numbers = new Set<number>();
    for (const id of ids) {
      const number = this.#segment.ids.find(id);
      if (number >= 0) numbers.add(number);
    }
    return numbers;
  }
}
