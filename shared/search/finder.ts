import { asTyped } from './as-typed.ts';
import { bestOf } from './best-of.ts';
import { Candidates, exact, Sheet } from './candidates.ts';
import { type Matched, Matching, type Wanted } from './matching.ts';
import { fillSheet, nameFit } from './name-fit.ts';
import { near } from './near.ts';
import { joined, split } from './rewrites.ts';
import { type Segment, shortcutMark, tagMark, wholeTerm } from './segment.ts';
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
  /** Nothing held the words as typed: found by typos, joined or split words, or without a spare word. */
  forgiven: boolean;
}

export interface FindOptions {
  limit: number;
  /** Only documents that carry every one of these tags (folded; the last one also by its beginning). */
  tags?: readonly string[];
  /** Multiplies the match (queue fit × own use × language …); 0 leaves the document out. Called only for documents that match. */
  weigh?(id: string): number;
}

/** Typos and the like are looked for only where fewer documents than this hold the words as typed. */
const enough = 3;
/** So many texts are looked at for a word, and so many when that was not enough. */
const budget = 40_000;
const wideBudget = 250_000;
/** At most this many documents are looked at closely, unless too few of them are allowed. */
const mostLookedAt = 1500;
/** Added for the agent's own shortcut, and for the beginning of one. */
const wholeShortcut = 16;
const begunShortcut = 1.5;

/** What a forgiven match is worth where the words are also found as typed, and one that lacks a word. */
const besideTyped = 0.3;
const spareWorth = 0.85;

/** What a tag weighs: nothing, but more than 0, which would say that it is not there. */
const tagWeight = 1e-6;

type Lookup = (unit: Unit) => Candidates;

/** Finds documents in a segment; keeps what the last keystrokes have in common. */
export class Finder {
  readonly #segment: Segment;
  readonly #matching = new Matching();
  readonly #sheet = new Sheet();
  readonly #sheets: Sheet[] = [];
  readonly #known = new Map<string, Candidates>();
  readonly #scores = new Map<number, number>();

  constructor(segment: Segment) {
    this.#segment = segment;
  }

  /** To be called when the documents have changed. */
  forget(): void {
    this.#known.clear();
  }

  find(query: string, options: FindOptions): Found {
    const units = unitsOf(query);
    const tags = this.#tags(options.tags ?? []);
    this.#scores.clear();
    if (tags === undefined || (units.length === 0 && tags.length === 0)) return { hits: [], total: 0, forgiven: false };
    const every = options.weigh ? Number.POSITIVE_INFINITY : mostLookedAt;
    let total = this.#asTyped(units, tags, options.limit, mostLookedAt);
    this.#shortcuts(query);
    let found = bestOf(this.#segment, this.#scores, options);
    if (found.hits.length < options.limit && total > this.#scores.size && every !== mostLookedAt) {
      // Those looked at closely were left out by their weight: look at all.
      total = this.#asTyped(units, tags, options.limit, every);
      found = bestOf(this.#segment, this.#scores, options);
    }
    const beyond = Math.max(0, total - this.#scores.size);
    if (found.total >= enough || units.length === 0) return { ...found, total: found.total + beyond, forgiven: false };
    const strict = found.total;
    this.#forgiving(units, tags, strict > 0, options);
    found = bestOf(this.#segment, this.#scores, options);
    return { ...found, forgiven: strict === 0 && found.total > 0 };
  }

  /** The words as typed, also where two of them are written as one. Gives how many documents hold them. */
  #asTyped(units: readonly Unit[], tags: readonly Wanted[], limit: number, most: number): number {
    const lookup: Lookup = (unit) => this.#typed(unit);
    let total = this.#all(units, tags, lookup, limit, most, 1);
    for (const other of joined(units, this.#segment))
      total = Math.max(total, this.#all(other, tags, lookup, limit, most, 1));
    return total;
  }

  #forgiving(units: readonly Unit[], tags: readonly Wanted[], strict: boolean, options: FindOptions): void {
    const scale = strict ? besideTyped : 1;
    const typed = units.map((unit) => this.#typed(unit));
    const unknown = typed.map((candidates) => candidates.terms.length === 0);
    const lookup: Lookup = (unit) => this.#near(unit);
    this.#all(units, tags, lookup, options.limit, mostLookedAt, scale);
    for (const other of split(units, unknown, this.#segment))
      this.#all(other, tags, (unit) => this.#typed(unit), options.limit, mostLookedAt, scale);
    if (strict || units.length < 2) return;
    const wanted = this.#wanted(units, (unit) =>
      this.#typed(unit).terms.length > 0 ? this.#typed(unit) : this.#near(unit),
    );
    const telling = wanted.map((one) => ({ ...one, required: one.required && !one.headsOnly }));
    const matched = this.#matching.most(this.#segment, telling, budget / 2);
    this.#score(matched, wanted, mostLookedAt, spareWorth, this.#tagged(tags));
  }

  #all(
    units: readonly Unit[],
    tags: readonly Wanted[],
    lookup: Lookup,
    limit: number,
    most: number,
    scale: number,
  ): number {
    const wanted = this.#wanted(units, lookup);
    if (wanted.some((one) => one.required && one.candidates.terms.length === 0)) return 0;
    let matched = this.#matching.all(this.#segment, [...wanted, ...tags], budget);
    if (matched.partial && matched.count < limit)
      matched = this.#matching.all(this.#segment, [...wanted, ...tags], wideBudget);
    this.#score(matched, wanted, most, scale);
    return matched.count;
  }

  #wanted(units: readonly Unit[], lookup: Lookup): Wanted[] {
    const telling = units.some((unit) => !unit.filler);
    return units.map((unit) => {
      const candidates = lookup(unit);
      const documents = Math.min(this.#segment.ids.length, candidates.heads + candidates.bodies);
      const rarity = Math.log(1 + (this.#segment.ids.length + 1) / (1 + documents));
      const idle = telling && unit.filler;
      return {
        candidates,
        // A filler at the end may be the beginning of another word.
        weight: idle ? rarity * (unit.typed ? 0.6 : 0.2) : rarity,
        required: !idle,
        headsOnly: unit.text.length === 1 && !unit.run,
      };
    });
  }

  #score(matched: Matched, wanted: readonly Wanted[], most: number, scale: number, only?: Set<number>): void {
    const segment = this.#segment;
    const weights = wanted.reduce((sum, one) => sum + one.weight, 0);
    const sheets = wanted.map((one, at) => {
      const sheet = this.#sheets[at] ?? new Sheet();
      this.#sheets[at] = sheet;
      sheet.fit(segment);
      fillSheet(sheet, one.candidates, false);
      return sheet;
    });
    const floor = matched.count > most ? this.#floor(matched, most) : Number.NEGATIVE_INFINITY;
    let left = most;
    for (let at = 0; at < matched.count && left > 0; at++) {
      const document = matched.documents[at] as number;
      if (floor > Number.NEGATIVE_INFINITY && this.#promise(matched, document) < floor) continue;
      left--;
      if (only && !only.has(document)) continue;
      const fit = nameFit(segment, document, sheets, wanted);
      const match = weights > 0 ? (matched.sums[document] as number) / weights : 1;
      const score = scale * (match * fit.factor + fit.bonus);
      if (score > (this.#scores.get(document) ?? 0)) this.#scores.set(document, score);
    }
    for (const [at, one] of wanted.entries()) fillSheet(this.#sheets[at] as Sheet, one.candidates, true);
  }

  /** Before names are looked at: short names promise more. */
  #promise(matched: Matched, document: number): number {
    return (matched.sums[document] as number) * (0.55 + 4.5 / (this.#segment.nameWeights[document] as number));
  }

  /** The promise that fewer than `most` documents exceed. */
  #floor(matched: Matched, most: number): number {
    let highest = 0;
    for (let at = 0; at < matched.count; at++)
      highest = Math.max(highest, this.#promise(matched, matched.documents[at] as number));
    const steps = new Uint32Array(1024);
    for (let at = 0; at < matched.count; at++) {
      const step = Math.floor((this.#promise(matched, matched.documents[at] as number) / highest) * 1023);
      steps[step] = (steps[step] as number) + 1;
    }
    let kept = 0;
    let step = 1023;
    for (; step > 0; step--) {
      kept += steps[step] as number;
      if (kept >= most) break;
    }
    return (step / 1023) * highest;
  }

  #shortcuts(query: string): void {
    const term = wholeTerm(shortcutMark, query);
    if (term === undefined) return;
    const { words, sorted, heads, postings, ids } = this.#segment;
    const list = new Uint32Array(64);
    let looked = 0;
    sorted.starting(term, 0, term.length, (found) => {
      const head = heads[found] as number;
      if (looked++ > 200 || (postings.counts[head] as number) > list.length) return;
      const length = words.lengths[found] as number;
      const added = length === term.length ? wholeShortcut : (begunShortcut * term.length) / length;
      const read = postings.read(head, list);
      for (let at = 0; at < read; at++) {
        const document = list[at] as number;
        if (ids.has(document)) this.#scores.set(document, (this.#scores.get(document) ?? 0) + added);
      }
    });
  }

  /** The tags asked for, or undefined when nothing carries one of them. */
  #tags(tags: readonly string[]): Wanted[] | undefined {
    const wanted: Wanted[] = [];
    for (const [at, tag] of tags.entries()) {
      const term = wholeTerm(tagMark, tag);
      if (term === undefined) continue;
      this.#sheet.fit(this.#segment);
      if (at === tags.length - 1)
        this.#segment.sorted.starting(term, 0, term.length, (found) => this.#sheet.note(found, exact));
      else {
        const found = this.#segment.words.find(term, 0, term.length);
        if (found >= 0) this.#sheet.note(found, exact);
      }
      const candidates = new Candidates(this.#sheet, this.#segment);
      if (candidates.terms.length === 0) return undefined;
      wanted.push({ candidates, weight: tagWeight, required: true, headsOnly: true });
    }
    return wanted;
  }

  #tagged(tags: readonly Wanted[]): Set<number> | undefined {
    if (tags.length === 0) return undefined;
    const matched = this.#matching.all(this.#segment, tags, Number.POSITIVE_INFINITY);
    return new Set(matched.documents.subarray(0, matched.count));
  }

  #typed(unit: Unit): Candidates {
    return this.#once(`=${unit.worth}${unit.text}`, () => asTyped(unit, this.#segment, this.#sheet));
  }

  #near(unit: Unit): Candidates {
    return this.#once(`~${unit.typed}${unit.worth}${unit.text}`, () => near(unit, this.#typed(unit), this.#segment, this.#sheet));
  }

  #once(key: string, make: () => Candidates): Candidates {
    const known = this.#known.get(key) ?? make();
    this.#known.delete(key);
    this.#known.set(key, known);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= 40) break;
      this.#known.delete(oldest);
    }
    return known;
  }
}
