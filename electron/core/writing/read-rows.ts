import type { BadRow } from '#shared/contract/writing.ts';
import type { ChosenFile } from '../ports.ts';
import type { Pace } from '../responses/pace.ts';
import { badRow, checkRow, isBadRow } from './check-row.ts';
import type { RowsRead } from './columns.ts';
import { readCsv } from './csv-file.ts';
import type { GoodRow } from './import-plan.ts';
import { readJson } from './json-file.ts';

/** What a chosen file holds, each row checked by itself; `refused` says why the file as a whole could not be read. */
export type FileRead = { refused: string } | { rows: GoodRow[]; bad: BadRow[] };

/** Reads a chosen file in slices, as JSON or CSV: by its name, where that says neither by how it begins. */
export async function readRows(file: ChosenFile, pace: Pace): Promise<FileRead> {
  const read = await readAs(file, pace);
  if ('refused' in read) return read;
  const rows: GoodRow[] = [];
  const bad = read.unreadable.map((row) => badRow(row, '', '', 'unreadable'));
  for (const raw of read.rows) {
    const checked = checkRow(raw);
    if (isBadRow(checked)) bad.push(checked);
    else rows.push(checked);
    await pace.breathe();
  }
  return { rows, bad };
}

async function readAs({ name, text, damaged }: ChosenFile, pace: Pace): Promise<RowsRead | { refused: 'encoding' }> {
  const isJson = /\.json$/i.test(name) || (!/\.(csv|tsv)$/i.test(name) && /^\s*[[{]/.test(text));
  // A workbook is a zip archive: to say that its encoding is wrong would send people the wrong way.
  if (text.startsWith('PK\u0003\u0004')) return { refused: isJson ? 'not-json' : 'not-csv' };
  if (damaged) return { refused: 'encoding' };
  return isJson ? readJson(text) : readCsv(text, pace);
}
