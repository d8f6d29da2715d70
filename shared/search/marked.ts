import { Candidates, exact, Sheet } from './candidates.ts';
import type { Wanted } from './matching.ts';
import { type Segment, shortcutMark, tagMark, wholeTerm } from './segment.ts';

/** What a tag weighs: nothing, but more than 0, which would say that it is not there. */
const tagWeight = 1e-6;
/** Added for the agent's own shortcut, and for the beginning of one. */
const wholeShortcut = 16;
const begunShortcut = 1.5;
/** Of the shortcuts that begin as typed, no more than these are looked at. */
const mostShortcuts = 200;

const sheet = new Sheet();
const list = new Uint32Array(64);

/** The tags asked for (the last one also by its beginning), or undefined when nothing carries one of them. */
export function tagsWanted(segment: Segment, tags: readonly string[]): Wanted[] | undefined {
  const wanted: Wanted[] = [];
  sheet.fit(segment);
  for (const [at, tag] of tags.entries()) {
    const term = wholeTerm(tagMark, tag);
    if (term === undefined) continue;
    if (at === tags.length - 1) segment.sorted.starting(term, 0, term.length, (found) => sheet.note(found, exact));
    else {
      const found = segment.words.find(term, 0, term.length);
      if (found >= 0) sheet.note(found, exact);
    }
    const candidates = new Candidates(sheet, segment);
    if (candidates.terms.length === 0) return undefined;
    wanted.push({ candidates, weight: tagWeight, required: true, headsOnly: true });
  }
  return wanted;
}

/** Calls `each` for every document whose shortcut is the query or begins with it, with what that adds to its score. */
export function shortcuts(segment: Segment, query: string, each: (document: number, added: number) => void): void {
  const term = wholeTerm(shortcutMark, query);
  if (term === undefined) return;
  const { words, sorted, heads, postings, ids } = segment;
  let looked = 0;
  sorted.starting(term, 0, term.length, (found) => {
    const head = heads[found] as number;
    if (looked++ > mostShortcuts || (postings.counts[head] as number) > list.length) return;
    const length = words.lengths[found] as number;
    const added = length === term.length ? wholeShortcut : (begunShortcut * term.length) / length;
    const read = postings.read(head, list);
    for (let at = 0; at < read; at++) {
      const document = list[at] as number;
      if (ids.has(document)) each(document, added);
    }
  });
}
