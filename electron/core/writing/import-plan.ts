import type { BadRow } from '#shared/contract/writing.ts';
import { badRow } from './check-row.ts';
import { keyOf, type OwnResponse, type PersonalFields, sameFields } from './own-response.ts';

/** A row whose fields can be taken. */
export type GoodRow = PersonalFields & { row: number };

/** What taking a file would do. */
export interface ImportPlan {
  added: PersonalFields[];
  replaced: (PersonalFields & { responseId: string })[];
  same: number;
  bad: BadRow[];
}

/**
 * Lays rows over what a person has: a name that is known replaces, one that says the same already is left alone. Within a file the
 * first of a name or shortcut counts. A shortcut is taken where another response keeps it after all replacements;
 * `labelled` says whether a response of the library has it.
 */
export function planImport(
  rows: readonly GoodRow[],
  existing: Iterable<OwnResponse>,
  labelled: (shortcut: string) => boolean,
): ImportPlan {
  const bad = new Map<GoodRow, BadRow>();
  const refuse = (row: GoodRow, field: 'name' | 'shortcut', why: 'twice' | 'taken'): void =>
    void bad.set(row, badRow(row.row, row.name, field, why));
  const keys = new Map(rows.map((row) => [row, keyOf(row.name)]));
  const nameOf = (row: GoodRow): string => keys.get(row) ?? '';
  const byName = new Map<string, GoodRow>();
  const byShortcut = new Map<string, GoodRow>();
  for (const row of rows) {
    const shortcut = row.shortcut === null ? undefined : keyOf(row.shortcut);
    if (byName.has(nameOf(row))) refuse(row, 'name', 'twice');
    else if (shortcut !== undefined && byShortcut.has(shortcut)) refuse(row, 'shortcut', 'twice');
    else if (row.shortcut !== null && labelled(row.shortcut)) refuse(row, 'shortcut', 'taken');
    else {
      byName.set(nameOf(row), row);
      if (shortcut !== undefined) byShortcut.set(shortcut, row);
    }
  }

  const mine = new Map([...existing].map((own) => [keyOf(own.name), own]));
  // A response that stays keeps its shortcut; the row that wanted it is bad, so what that one would have replaced stays too.
  const staying = [...mine].filter(([name]) => !byName.has(name)).map(([, own]) => own);
  for (let own = staying.pop(); own; own = staying.pop()) {
    const wanting = own.shortcut === null ? undefined : byShortcut.get(keyOf(own.shortcut));
    if (!wanting || bad.has(wanting)) continue;
    refuse(wanting, 'shortcut', 'taken');
    const kept = mine.get(nameOf(wanting));
    if (kept) staying.push(kept);
  }

  const plan: ImportPlan = { added: [], replaced: [], same: 0, bad: [...bad.values()] };
  for (const row of rows) {
    if (bad.has(row)) continue;
    const { row: _row, ...fields } = row;
    const own = mine.get(nameOf(row));
    if (!own) plan.added.push(fields);
    else if (sameFields(own, fields)) plan.same++;
    else plan.replaced.push({ ...fields, responseId: own.responseId });
  }
  return plan;
}
