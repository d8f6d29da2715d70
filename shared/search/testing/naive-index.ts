import { exact } from '../candidates.ts';
import { isFiller } from '../fillers.ts';
import type { Found, Hit } from '../finder.ts';
import { numberingLength } from '../numbering.ts';
import { joined, split } from '../rewrites.ts';
import type { Searchable } from '../segment.ts';
import { type Unit, unitsOf } from '../units.ts';
import { otherCodes, variants } from '../variants.ts';
import { joinedThree, joinedTwo, main, part, Words } from '../words.ts';
import { naiveNear } from './naive-near.ts';

interface Entry {
  word: string;
  weight: number;
  numbering: boolean;
  /** A joined word says so many entries before it. */
  spans: number;
}
interface Read {
  id: string;
  name: Entry[];
  head: Set<string>;
  body: Set<string>;
  tags: string[];
  shortcut: string | undefined;
}
type Fits = Map<string, number>;
interface Wanted {
  fits: Fits;
  weight: number;
  idle: boolean;
  headsOnly: boolean;
}

const reader = new Words();
function read(text: string): { word: string; role: number; filler: boolean }[] {
  reader.read(text);
  return Array.from({ length: reader.count }, (_, at) => ({
    word: reader.text(at),
    role: reader.roles[at] as number,
    filler: isFiller(reader.units, reader.starts[at] as number, reader.ends[at] as number),
  }));
}
const whole = (text: string): string =>
  read(text)
    .filter(({ role }) => role === main)
    .map(({ word }) => word)
    .join(' ')
    .slice(0, 39);

function entries(text: string, numbering: boolean): Entry[] {
  return read(text)
    .filter(({ role }) => role !== part)
    .map(({ word, role, filler }) => {
      const spans = role === joinedTwo ? 2 : role === joinedThree ? 3 : 0;
      return { word, spans, numbering: numbering && spans === 0, weight: spans > 0 || numbering ? 0 : filler ? 3 : 10 };
    });
}

/** What TextIndex promises, the slow and plain way, to hold the quick one against. For small catalogues. */
export class NaiveIndex {
  readonly #documents = new Map<string, Read>();

  put({ id, name, text, tags = [], shortcut }: Searchable): void {
    const code = numberingLength(name);
    const all = (one: string): string[] => read(one).map(({ word }) => word);
    const parts = [name.slice(0, code), name.slice(code), ...tags, shortcut ?? ''];
    this.#documents.set(id, {
      id,
      name: [...entries(name.slice(0, code), true), ...entries(name.slice(code), false)],
      head: new Set(parts.flatMap(all)),
      body: new Set(all(text)),
      tags: tags.map(whole).filter((tag) => tag !== ''),
      shortcut: whole(shortcut ?? '') || undefined,
    });
  }

  remove(id: string): void {
    this.#documents.delete(id);
  }

  find(query: string, limit: number, tags: readonly string[] = [], weigh: (id: string) => number = () => 1): Found {
    const units = unitsOf(query);
    const asked = tags.map(whole).filter((tag) => tag !== '');
    if (units.length === 0 && asked.length === 0) return { hits: [], total: 0, forgiven: false };
    const allowed = [...this.#documents.values()].filter((one) =>
      asked.every((tag, at) => one.tags.some((has) => (at === asked.length - 1 ? has.startsWith(tag) : has === tag))),
    );
    const scores = new Map<string, number>();
    const words = this.#words();
    const lexicon = {
      has: (letters: Uint16Array, length: number) => words.has(String.fromCharCode(...letters.subarray(0, length))),
      begins: (letters: Uint16Array, length: number) => {
        const text = String.fromCharCode(...letters.subarray(0, length));
        return [...words].some((word) => word.startsWith(text));
      },
    };
    const typed = (unit: Unit): Fits => this.#typed(unit, words);
    this.#all(units, allowed, typed, 1, scores);
    for (const other of joined(units, lexicon)) this.#all(other.units, allowed, typed, other.scale, scores);
    const asked2 = whole(query);
    for (const one of allowed)
      if (asked2 !== '' && one.shortcut?.startsWith(asked2))
        scores.set(
          one.id,
          (scores.get(one.id) ?? 0) +
            (one.shortcut === asked2 ? 16 : (1.5 * (asked2.length + 1)) / (one.shortcut.length + 1)),
        );
    let hits = ranked(scores, weigh);
    const found = hits.length;
    if (found >= 3 || units.length === 0) return { hits: hits.slice(0, limit), total: found, forgiven: false };
    const near = (unit: Unit): Fits => naiveNear(unit, typed(unit), words, (word) => this.#count(word));
    const scale = found > 0 ? 0.3 : 1;
    this.#all(units, allowed, near, scale, scores);
    const known = units.map((unit) => typed(unit).size > 0);
    for (const other of split(units, known, lexicon)) this.#all(other, allowed, typed, scale, scores);
    if (found === 0 && units.length > 1) this.#spare(units, allowed, typed, near, scores);
    hits = ranked(scores, weigh);
    return { hits: hits.slice(0, limit), total: hits.length, forgiven: found === 0 && hits.length > 0 };
  }

  #words(): Set<string> {
    return new Set([...this.#documents.values()].flatMap((one) => [...one.head, ...one.body]));
  }

  #count(word: string): number {
    let count = 0;
    for (const one of this.#documents.values()) count += (one.head.has(word) ? 1 : 0) + (one.body.has(word) ? 1 : 0);
    return count;
  }

  #typed(unit: Unit, words: ReadonlySet<string>): Fits {
    const fits: Fits = new Map();
    const full = exact * unit.worth;
    const note = (word: string, quality: number): void => {
      fits.set(word, Math.max(fits.get(word) ?? 0, 1, Math.floor(quality)));
    };
    const short = unit.text.length <= 2 && !unit.run;
    const beginning = (text: string, worth: number): void => {
      for (const word of words) {
        if (!word.startsWith(text)) continue;
        const spelt = /^[\p{L}\p{M}]+$/u.test(word);
        const left = short && !this.#inHeads(word) && (unit.text.length === 1 || !spelt) && word.length !== text.length;
        const share = word.length === text.length ? 1 : 0.55 + (0.4 * text.length) / word.length;
        if (!left) note(word, full * worth * share);
      }
    };
    const exactly = (text: string, worth: number): void => {
      if (words.has(text)) note(text, full * worth);
    };
    const size = (unit.units[0] as number) < 0x2000 ? 3 : 2;
    if (unit.run && unit.text.length === size) exactly(unit.text, 1);
    else beginning(unit.text, 1);
    for (const { text, worth, whole: only } of variants(unit.text)) (only ? exactly : beginning)(text, worth);
    for (const { text, worth } of otherCodes(unit.text)) exactly(text, worth);
    return fits;
  }

  #inHeads(word: string): boolean {
    return [...this.#documents.values()].some((one) => one.head.has(word));
  }

  #wanted(units: readonly Unit[], lookup: (unit: Unit) => Fits): Wanted[] {
    const telling = units.some((unit) => !unit.filler);
    const size = this.#documents.size;
    return units.map((unit) => {
      const fits = lookup(unit);
      let documents = 0;
      for (const word of fits.keys()) documents += this.#count(word);
      const rarity = Math.log(1 + (size + 1) / (1 + Math.min(size, documents)));
      const idle = telling && unit.filler;
      const weight = idle ? rarity * (unit.typed ? 0.6 : 0.2) : rarity;
      return { fits, weight, idle, headsOnly: unit.text.length === 1 && !unit.run };
    });
  }

  #all(
    units: readonly Unit[],
    allowed: readonly Read[],
    lookup: (unit: Unit) => Fits,
    scale: number,
    scores: Map<string, number>,
  ): void {
    const wanted = this.#wanted(units, lookup);
    for (const one of allowed)
      if (wanted.every((word) => word.idle || value(one, word) > 0)) score(one, wanted, scale, scores);
  }

  #spare(
    units: readonly Unit[],
    allowed: readonly Read[],
    typed: (unit: Unit) => Fits,
    near: (unit: Unit) => Fits,
    scores: Map<string, number>,
  ): void {
    const wanted = this.#wanted(units, (unit) => (typed(unit).size > 0 ? typed : near)(unit));
    const telling = wanted.filter((one) => !one.idle && !one.headsOnly);
    const heldBy = (one: Read): number => telling.filter((word) => value(one, word) > 0).length;
    const held = Math.max(0, ...[...this.#documents.values()].map(heldBy));
    const most = held === telling.length || held > 4 ? held - 1 : held;
    const least = Math.max(1, Math.ceil(telling.length * 0.4), most);
    for (const one of allowed)
      if (heldBy(one) >= least)
        score(
          one,
          wanted.map((word) => ({ ...word, silent: !telling.includes(word) })),
          0.85,
          scores,
        );
  }
}

function value(one: Read, { fits, weight, headsOnly }: Wanted): number {
  let best = 0;
  for (const [word, quality] of fits) {
    const fit = (weight * quality) / exact;
    if (one.head.has(word)) best = Math.max(best, fit);
    if (!headsOnly && one.body.has(word)) best = Math.max(best, fit * (quality > 156 ? 0.34 : 0.24));
  }
  return best;
}

function score(
  one: Read,
  wanted: readonly (Wanted & { silent?: boolean })[],
  scale: number,
  scores: Map<string, number>,
): void {
  const sum = wanted.reduce((all, word) => all + (word.silent ? 0 : value(one, word)), 0);
  const weights = wanted.reduce((all, word) => all + word.weight, 0);
  const { factor, bonus } = shape(one.name, wanted);
  const got = scale * ((weights > 0 ? sum / weights : 1) * factor + bonus);
  scores.set(one.id, Math.max(scores.get(one.id) ?? 0, got));
}

/** How the words cover the name: each takes the entry that it fits best and better than those before it. */
function shape(name: readonly Entry[], wanted: readonly Wanted[]): { factor: number; bonus: number } {
  const taken = name.map(() => 0);
  let complete = true;
  const places = wanted.map(({ fits, idle }) => {
    let best = 0;
    let place = -1;
    for (const [at, { word }] of name.entries()) {
      const fit = fits.get(word) ?? 0;
      if (fit > best && fit > (taken[at] as number)) [best, place] = [fit, at];
    }
    if (place < 0 ? !idle : best < 235) complete = false;
    if (place >= 0) {
      taken[place] = best;
      for (let back = 1; back <= (name[place]?.spans ?? 0) && place >= back; back++)
        taken[place - back] = Math.max(taken[place - back] as number, best);
    }
    return place;
  });
  let all = 0;
  let covered = 0;
  let plain = true;
  for (const [at, { weight, numbering, spans }] of name.entries()) {
    const got = (taken[at] as number) / exact;
    if (spans > 0) continue;
    const counts = numbering ? (got > 0 ? 5 : 0) : weight;
    all += counts;
    covered += counts * got;
    if (got === 0 && numbering) plain = false;
    if (got === 0 && !numbering) complete = false;
  }
  const placed = places.filter((place) => place >= 0);
  const pairs = places.slice(1).map((place, at) => ({ place, before: places[at] as number }));
  const both = pairs.filter(({ place, before }) => place >= 0 && before >= 0);
  const rising = both.every(({ place, before }) => place > before);
  const close = both.filter(({ place, before }) => place - before === 1).length;
  const begin = name.findIndex((entry) => !entry.numbering);
  const leads = Math.min(name.length, ...placed) <= (begin < 0 ? name.length : begin);
  const order = (wanted.length > 1 ? (0.06 * close) / (wanted.length - 1) : leads ? 0.06 : 0) + (leads ? 0.04 : 0);
  const bonus = complete && rising && name.length > 0 ? (plain ? 4 : 3.8) : 0;
  const long = name.reduce((sum, { weight, numbering, spans }) => sum + (numbering || spans > 0 ? 0 : weight), 0);
  const plainer = 0.02 / (1 + (long === 0 ? 255 : Math.min(254, long)) / 8);
  return { factor: 0.45 + (all > 0 ? (0.45 * covered) / all : 0) + order + plainer, bonus };
}

function ranked(scores: ReadonlyMap<string, number>, weigh: (id: string) => number): Hit[] {
  return [...scores]
    .map(([id, one]) => ({ id, score: one * weigh(id) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
