import { isFiller } from './fillers.ts';
import { kind, pairwise, threewise } from './letters.ts';
import { longestQuery, mostWords } from './query.ts';
import { main, Words } from './words.ts';

/** A word of a query. */
export interface Unit {
  text: string;
  units: Uint16Array;
  /** Says little by itself; it need not be there while other words are. */
  filler: boolean;
  /** Two or three characters of a run without spaces. */
  run: boolean;
  /** The last one, which is perhaps not complete yet. */
  typed: boolean;
  /** Pieces of the same run share a group; a word is a group of its own. */
  group: number;
  /** What it matches counts for this much of a word as typed (less in rewritten queries). */
  worth: number;
}

const reader = new Words();
/** Runs make more units than words; beyond this the rest is not looked at. */
const mostUnits = 32;

/** A unit made of a text that is folded already. */
export function unitOf(text: string, like: Pick<Unit, 'typed' | 'group'>, worth = 1): Unit {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  const first = kind(units[0] ?? 0);
  return {
    text,
    units,
    filler: isFiller(units, 0, units.length),
    run: first === pairwise || first === threewise,
    worth,
    typed: like.typed,
    group: like.group,
  };
}

/** The words of a query, folded; none for one of punctuation alone. A word said twice counts once. */
export function unitsOf(query: string): Unit[] {
  const text = query.slice(0, longestQuery);
  reader.read(text);
  const found: Unit[] = [];
  let group = -1;
  let end = -1;
  for (let at = 0; at < reader.count && found.length < mostUnits; at++) {
    if (reader.roles[at] !== main) continue;
    const start = reader.starts[at] as number;
    const unit = unitOf(reader.text(at), { typed: false, group: 0 });
    // Overlapping pieces belong to one run.
    if (!(unit.run && found.at(-1)?.run && start < end)) group++;
    end = reader.ends[at] as number;
    unit.group = group;
    if (group >= mostWords) break;
    if (!found.some((other) => other.text === unit.text)) found.push(unit);
  }
  const last = found.at(-1);
  if (last && !/\s$/u.test(text)) last.typed = true;
  return found;
}
