import { fieldOf, mostRows, type RawRow, type RowsRead } from './columns.ts';
import type { PersonalFields } from './own-response.ts';

/** Responses as JSON, one line each field, so that people can read and compare it. */
export function writeJson(responses: readonly PersonalFields[]): string {
  const list = responses.map(({ name, text, tags, shortcut, language }) => ({ name, text, tags, shortcut, language }));
  return `${JSON.stringify({ riposte: 'responses', version: 1, responses: list }, null, 2)}\n`;
}

/** Reads what `writeJson` wrote, or a bare list. What a row holds beside the known names is ignored. */
export function readJson(text: string): RowsRead {
  if (text.trim() === '') return { refused: 'empty' };
  // A list of lists of lists holds no responses, and a million of them would hold everybody up.
  if (/^\s*(?:[[{]\s*){10}/.test(text)) return { refused: 'not-json' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'not-json' };
  }
  const list = Array.isArray(value) ? value : isRecord(value) && value.responses;
  if (!Array.isArray(list)) return { refused: 'no-columns' };
  if (list.length === 0) return { refused: 'empty' };
  if (list.length > mostRows) return { refused: 'too-many' };
  const rows: RawRow[] = [];
  const unreadable: number[] = [];
  for (const [at, one] of list.entries()) {
    if (isRecord(one)) rows.push({ row: at + 1, cells: cellsOf(one) });
    else unreadable.push(at + 1);
  }
  return { rows, unreadable };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** SECURITY: only names that we know are taken over, so that `__proto__` in a file is a name like any other. */
function cellsOf(one: Record<string, unknown>): RawRow['cells'] {
  const cells: RawRow['cells'] = {};
  for (const [key, value] of Object.entries(one)) {
    const field = fieldOf(key);
    if (field && !Object.hasOwn(cells, field)) cells[field] = value;
  }
  return cells;
}
