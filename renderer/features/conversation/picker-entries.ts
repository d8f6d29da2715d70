import type { ResponseRow, ResponsesOverview } from '#shared/contract/responses.ts';
import type { LanguageChoice } from './languages.ts';

/** One row of the picker: a response, a language for `/lang`, or what is offered where nothing was found. */
export type PickerEntry =
  | { kind: 'response'; key: string; row: ResponseRow; suggested: boolean }
  | { kind: 'language'; key: string; choice: LanguageChoice }
  | { kind: 'offer'; key: 'all' | 'save' };

/** How many rows the picker shows: as many as there are digits to pick them with. */
export const mostRows = 9;

/** Found or suggested responses as rows. */
export const responseEntries = (rows: readonly ResponseRow[], suggested: ReadonlySet<string>): PickerEntry[] =>
  rows
    .slice(0, mostRows)
    .map((row) => ({ kind: 'response', key: row.responseId, row, suggested: suggested.has(row.responseId) }));

/**
 * What stands in the picker before a letter is typed: suggested, pinned, recent, each response once. With a language chosen,
 * those of it, those without one and those that there are in it too.
 */
export function firstRows(
  suggested: readonly ResponseRow[],
  overview: Pick<ResponsesOverview, 'pins' | 'recents'> | undefined,
  language: string | null,
): ResponseRow[] {
  const byId = new Map<string, ResponseRow>();
  for (const row of [...suggested, ...(overview?.pins ?? []), ...(overview?.recents ?? [])])
    if (!byId.has(row.responseId)) byId.set(row.responseId, row);
  return [...byId.values()].filter(
    (row) =>
      language === null ||
      row.language === null ||
      row.language === language ||
      row.variants.some((variant) => variant.language === language),
  );
}
