import { codesOf, languageNames } from '#shared/language/known.ts';
import type { AnswerLanguage } from './answer-language.ts';
import type { Entry } from './entry.ts';

/** The languages that a query names by code or by name: `greeting de`, `hello french`. */
export function languagesNamed(query: string): Set<string> {
  const words = query
    .slice(0, 200)
    .toLowerCase()
    .split(/[\s,;()[\]]+/);
  return new Set(words.flatMap((word) => codesOf.get(word) ?? languageNames.get(word) ?? []));
}

/** What found entries are folded by. */
export interface Folding {
  /** The same response in all its languages. */
  group(entry: Entry): readonly Entry[];
  /** Whether an entry may be shown at all. */
  allowed(entry: Entry): boolean;
  customer: AnswerLanguage;
  /** Languages that were asked for by name are never folded away. */
  named: ReadonlySet<string>;
}

/**
 * Folds the variants of one response, best first: the one in the customer's language stands where the best of them was found.
 * Where the words fit another language only, the agent thinks in that one: the customer's comes first if the customer showed
 * which that is, and the one that was found right behind it, so that either is one key away. Variants of a response that has
 * none in the customer's language fold behind the best. Gives how many were folded away and how many were added.
 */
export function fold(found: readonly Entry[], folding: Folding): { entries: Entry[]; folded: number; added: number } {
  const entries: Entry[] = [];
  const shown = new Map<string, Entry>();
  const among = new Set(found);
  const placed = new Set<Entry>();
  let folded = 0;
  let added = 0;
  const place = (entry: Entry): void => {
    if (placed.has(entry)) return;
    placed.add(entry);
    entries.push(entry);
  };
  for (const entry of found) {
    if (placed.has(entry)) continue;
    const { language } = entry;
    const variants = folding.group(entry).filter((one) => one.language !== null && one.language !== language);
    if (language === null || variants.length === 0 || folding.named.has(language)) {
      place(entry);
      continue;
    }
    const before = shown.get(entry.group);
    if (before && before.language !== language) {
      folded++;
      continue;
    }
    const standIn =
      language === folding.customer.language
        ? entry
        : variants.find((one) => one.language === folding.customer.language && folding.allowed(one));
    if (!standIn || standIn === entry) place(entry);
    else if (among.has(standIn)) {
      place(standIn);
      folded++;
    } else {
      if (folding.customer.from !== 'agent' && !placed.has(standIn)) {
        place(standIn);
        added++;
      }
      place(entry);
    }
    if (!before) shown.set(entry.group, standIn && placed.has(standIn) ? standIn : entry);
  }
  return { entries, folded, added };
}
