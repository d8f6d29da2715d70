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

/** A word of the vocabulary that fits a word of the query, and how well. */
type Candidate = [word: string, weight: number];

/** The best ids, best first, and how many there are in all. */
export interface Found {
  ids: string[];
  total: number;
}

/**
 * An index in memory. Every word of a query must be found, in any order; the beginning of a word is enough (of a single letter
 * in names only), accents and case do not matter, one or two typos are forgiven. It is filled one document at a time, so that
 * the caller can do so in slices.
 */
export class TextIndex {
  readonly #ids: string[] = [];
  readonly #lengths: number[] = [];
  readonly #vocabulary = new Map<string, Postings>();
  #sorted: string[] = [];
  #letters = new Int32Array(0);
  // Scratch space of a search, by document; kept so that a keystroke allocates next to nothing.
  #sum = new Float32Array(0);
  #best = new Float32Array(0);
  #round = new Uint8Array(0);

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
  search(query: string, limit: number, allows?: (id: string) => boolean): string[] {
    return this.find(query, limit, allows).ids;
  }

  /** The same with the number of all documents that fit. */
  find(query: string, limit: number, allows: (id: string) => boolean = () => true): Found {
    const asked = words(query).slice(0, mostWords);
    if (asked.length === 0) return { ids: [], total: 0 };
    this.#prepare();
    const exact = asked.map((word) => this.#starting(word));
    const found = this.#rank(asked, exact, limit, allows);
    if (found.total >= enough) return found;
    const near = asked.map((word, at) => [...(exact[at] ?? []), ...this.#near(word, at === asked.length - 1)]);
    const known = new Set(found.ids);
    const more = this.#rank(asked, near, limit, (id) => !known.has(id) && allows(id));
    return { ids: [...found.ids, ...more.ids].slice(0, limit), total: found.total + more.total };
  }

  #note(word: string, where: keyof Postings, at: number): void {
    const postings = this.#vocabulary.get(word) ?? { inName: [], inText: [] };
    this.#vocabulary.set(word, postings);
    const list = postings[where];
    if (list[list.length - 1] !== at) list.push(at);
  }

  #prepare(): void {
    if (this.#sorted.length !== this.#vocabulary.size) {
      this.#sorted = [...this.#vocabulary.keys()].sort(byUnits);
      this.#letters = Int32Array.from(this.#sorted, lettersOf);
    }
    if (this.#sum.length >= this.#ids.length) return;
    const room = Math.max(64, this.#ids.length * 2);
    this.#sum = new Float32Array(room);
    this.#best = new Float32Array(room);
    this.#round = new Uint8Array(room);
  }

  #starting(word: string): Candidate[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (byUnits(this.#sorted[middle] as string, word) < 0) low = middle + 1;
      else high = middle;
    }
    const found: Candidate[] = [];
    for (let at = low; this.#sorted[at]?.startsWith(word); at++) {
      const candidate = this.#sorted[at] as string;
      found.push([candidate, candidate.length === word.length ? 1 : 0.55 + (0.4 * word.length) / candidate.length]);
    }
    return found;
  }

  #near(word: string, last: boolean): Candidate[] {
    const most = typosAllowed(word.length);
    if (most === 0) return [];
    const letters = lettersOf(word);
    const found: Candidate[] = [];
    for (let at = 0; at < this.#sorted.length; at++) {
      // A letter that the other word lacks altogether costs a typo at least.
      if (bits(letters & ~(this.#letters[at] as number)) > most) continue;
      const candidate = this.#sorted[at] as string;
      if (candidate.length < word.length - most || (!last && candidate.length > word.length + most)) continue;
      const distance = typos(word, candidate, most, last);
      if (distance > 0 && distance <= most)
        found.push([candidate, (0.45 / distance) * (candidate[0] === word[0] ? 1 : 0.7)]);
    }
    return found;
  }

  #rank(
    asked: readonly string[],
    candidates: readonly Candidate[][],
    limit: number,
    allows: (id: string) => boolean,
  ): Found {
    const sum = this.#sum;
    const best = this.#best;
    const round = this.#round;
    let used: number[] = [];
    let alive: number[] = [];
    // The rarest word first: the others then look at few documents.
    const order = asked.map((_, at) => at).sort((a, b) => this.#weigh(candidates[a]) - this.#weigh(candidates[b]));
    for (const [turn, which] of order.entries()) {
      const touched: number[] = [];
      const put = (list: readonly number[], score: number): void => {
        for (const at of list) {
          if (turn > 0 && round[at] !== turn) continue;
          if (best[at] === 0) touched.push(at);
          if (score > (best[at] as number)) best[at] = score;
        }
      };
      const namesOnly = onlyInNames(asked[which] as string);
      // A rarer word that only begins as the one that was typed must not outweigh that word itself.
      const typed = this.#vocabulary.get(asked[which] as string);
      const most = typed ? this.#rarity(typed) : Number.POSITIVE_INFINITY;
      for (const [word, weight] of candidates[which] ?? []) {
        const postings = this.#vocabulary.get(word) as Postings;
        const { inName, inText } = postings;
        const rarity = Math.min(most, this.#rarity(postings));
        put(inName, weight * rarity * nameWeight);
        if (!namesOnly) put(inText, weight * rarity);
      }
      for (const at of touched) {
        sum[at] = (turn > 0 ? (sum[at] as number) : 0) + (best[at] as number);
        best[at] = 0;
        round[at] = turn + 1;
      }
      if (turn === 0) used = touched;
      alive = touched;
      if (alive.length === 0) break;
    }
    for (const at of used) round[at] = 0;
    return this.#top(alive, limit, allows);
  }

  #rarity({ inName, inText }: Postings): number {
    return Math.log(1 + this.#ids.length / (1 + inName.length + inText.length));
  }

  #weigh(candidates: readonly Candidate[] | undefined): number {
    let weight = 0;
    for (const [word] of candidates ?? []) {
      const postings = this.#vocabulary.get(word);
      weight += (postings?.inName.length ?? 0) + (postings?.inText.length ?? 0);
    }
    return weight;
  }

  #top(alive: readonly number[], limit: number, allows: (id: string) => boolean): Found {
    const scored: { at: number; score: number }[] = [];
    let total = 0;
    let floor = Number.NEGATIVE_INFINITY;
    const trim = (): void => {
      scored.sort((a, b) => b.score - a.score || a.at - b.at);
      scored.length = Math.min(scored.length, limit);
      if (scored.length === limit) floor = scored[limit - 1]?.score ?? floor;
    };
    for (const at of alive) {
      if (!allows(this.#ids[at] as string)) continue;
      total++;
      const score = (this.#sum[at] as number) - (this.#lengths[at] as number) * 1e-4;
      if (score < floor) continue;
      scored.push({ at, score });
      // Sorted only now and then: far cheaper than sorting all, and than keeping order at each step.
      if (scored.length >= limit * 2 + 64) trim();
    }
    trim();
    return { ids: scored.map(({ at }) => this.#ids[at] as string), total };
  }
}

/** More words than this are not looked at. */
const mostWords = 20;

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A single letter begins too much to be looked for in texts; a single CJK character is a word of its own. */
const onlyInNames = (word: string): boolean => word.length === 1 && word < '\u3040';

/** Which letters a word holds, a bit for each, as far as 31 bits tell them apart. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
