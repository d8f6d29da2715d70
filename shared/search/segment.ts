import { Dictionary } from './dictionary.ts';
import { isFiller } from './fillers.ts';
import { roomy } from './growing.ts';
import { Ids } from './ids.ts';
import { numberingLength } from './numbering.ts';
import { Postings } from './postings.ts';
import { SortedTerms } from './sorted-terms.ts';
import { joinedThree, joinedTwo, main, part, Words } from './words.ts';

/** A document to be found. `id` is the caller's; a name weighs more than tags, and tags more than the text. */
export interface Searchable {
  id: string;
  name: string;
  text: string;
  tags?: readonly string[];
  shortcut?: string | null;
}

/** What an entry of a name is, in the low bits beside its term. */
export const plainEntry = 0;
export const fillerEntry = 1;
export const numberingEntry = 2;
export const joinedTwoEntry = 3;
export const joinedThreeEntry = 4;

/** How much a word of a name counts, in tenths: numbering nothing, fillers little. */
export const entryWeights = [10, 3, 0, 0, 0] as const;

/** First units of terms that stand for whole tags and whole shortcuts; no word begins so. */
export const tagMark = 1;
export const shortcutMark = 2;

const reader = new Words();
const marked = new Uint16Array(64);

/** What a whole tag or shortcut is known by: its mark and its words with single spaces. Undefined when it holds no word. */
export function wholeTerm(mark: number, text: string): Uint16Array | undefined {
  reader.read(text);
  let length = 1;
  marked[0] = mark;
  for (let at = 0; at < reader.count; at++) {
    if (reader.roles[at] !== main) continue;
    const end = reader.ends[at] as number;
    if (length > 1 && length < 40) marked[length++] = 0x20;
    for (let unit = reader.starts[at] as number; unit < end && length < 40; unit++)
      marked[length++] = reader.units[unit] as number;
  }
  return length > 1 ? marked.slice(0, length) : undefined;
}

/** The documents and their words: everything the index knows, filled by appending; what is removed leaves holes. */
export class Segment {
  readonly words = new Dictionary();
  readonly sorted = new SortedTerms(this.words);
  readonly postings = new Postings();
  readonly ids = new Ids();
  /** By term, the list of documents with it in name, tags or shortcut, and of those with it in the text. */
  heads = new Uint32Array(512);
  bodies = new Uint32Array(512);
  /** By document, what its name counts for in tenths of a word, at most 255. */
  nameWeights = new Uint8Array(64);
  live = 0;
  #names = new Uint8Array(1024);
  #nameStarts = new Uint32Array(64);
  #used = 0;

  get dead(): number {
    return this.ids.length - this.live;
  }

  add(document: Searchable): number {
    const at = this.#begin(document.id);
    const code = numberingLength(document.name);
    if (code > 0) this.#readName(document.name.slice(0, code), at, true);
    this.#readName(document.name.slice(code), at, false);
    for (const tag of document.tags ?? []) {
      this.#readHead(tag, at);
      this.#whole(tagMark, tag, at);
    }
    if (document.shortcut) {
      this.#readHead(document.shortcut, at);
      this.#whole(shortcutMark, document.shortcut, at);
    }
    reader.read(document.text);
    for (let word = 0; word < reader.count; word++) this.postBody(this.#term(word), at);
    this.#finish(at);
    return at;
  }

  remove(document: number): void {
    this.ids.remove(document);
    this.live--;
  }

  postHead(term: number, document: number): void {
    let list = this.heads[term] as number;
    if (list === 0) {
      list = this.postings.create();
      this.heads[term] = list;
    }
    this.postings.append(list, document);
  }

  postBody(term: number, document: number): void {
    let list = this.bodies[term] as number;
    if (list === 0) {
      list = this.postings.create();
      this.bodies[term] = list;
    }
    this.postings.append(list, document);
  }

  /** A term for a word, with room for its lists. */
  term(units: Uint16Array, start: number, end: number): number {
    const term = this.words.add(units, start, end);
    this.heads = roomy(this.heads, term + 1);
    this.bodies = roomy(this.bodies, term + 1);
    return term;
  }

  /** Writes the entries of a name (term × 8 + what it is) into `into` and gives their number. */
  name(document: number, into: Uint32Array): number {
    const end = document + 1 < this.ids.length ? (this.#nameStarts[document + 1] as number) : this.#used;
    let count = 0;
    let value = 0;
    let shift = 0;
    for (let at = this.#nameStarts[document] as number; at < end; at++) {
      const byte = this.#names[at] as number;
      value |= (byte & 127) << shift;
      shift += 7;
      if (byte < 128) {
        into[count++] = value;
        value = shift = 0;
      }
    }
    return count;
  }

  /** Takes over a document of another segment with its name already in our terms. */
  adopt(id: string, entries: Uint32Array, count: number): void {
    const at = this.#begin(id);
    for (let entry = 0; entry < count; entry++) this.#entry(entries[entry] as number, at);
    this.#finish(at);
  }

  #begin(id: string): number {
    const at = this.ids.add(id);
    this.live++;
    this.nameWeights = roomy(this.nameWeights, at + 1);
    this.#nameStarts = roomy(this.#nameStarts, at + 1);
    this.#nameStarts[at] = this.#used;
    return at;
  }

  #finish(at: number): void {
    if (this.nameWeights[at] === 0) this.nameWeights[at] = 255;
    this.sorted.settle(false);
  }

  #term(word: number): number {
    return this.term(reader.units, reader.starts[word] as number, reader.ends[word] as number);
  }

  #readName(text: string, at: number, numbering: boolean): void {
    reader.read(text);
    for (let word = 0; word < reader.count; word++) {
      const term = this.#term(word);
      this.postHead(term, at);
      const role = reader.roles[word] as number;
      if (role !== part) this.#entry(term * 8 + entryOf(word, role, numbering), at);
    }
  }

  #readHead(text: string, at: number): void {
    reader.read(text);
    for (let word = 0; word < reader.count; word++) this.postHead(this.#term(word), at);
  }

  #whole(mark: number, text: string, at: number): void {
    const units = wholeTerm(mark, text);
    if (units) this.postHead(this.term(units, 0, units.length), at);
  }

  #entry(entry: number, at: number): void {
    // Names of more words than this are not looked at in their order.
    if (this.#used - (this.#nameStarts[at] as number) > 200) return;
    const weight = entryWeights[(entry & 7) as 0] ?? 0;
    this.nameWeights[at] = Math.min(254, (this.nameWeights[at] as number) + weight);
    this.#names = roomy(this.#names, this.#used + 5);
    let rest = entry;
    for (; rest > 127; rest >>>= 7) this.#names[this.#used++] = (rest & 127) | 128;
    this.#names[this.#used++] = rest;
  }
}

function entryOf(word: number, role: number, numbering: boolean): number {
  if (role === joinedTwo) return joinedTwoEntry;
  if (role === joinedThree) return joinedThreeEntry;
  if (numbering) return numberingEntry;
  return isFiller(reader.units, reader.starts[word] as number, reader.ends[word] as number) ? fillerEntry : plainEntry;
}
