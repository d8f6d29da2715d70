import Papa from 'papaparse';
import { type Field, fieldOf, fields, mostRows, type RawRow, type RowsRead } from './columns.ts';
import { formulaLike, unguarded } from './csv-cell.ts';
import type { PersonalFields } from './own-response.ts';

/** What may stand between cells: of the three the one with which the first line makes sense. */
const delimiters = [',', ';', '\t'];
/** A heading line is not longer than this; longer ones are no headings. */
const longestHeading = 10_000;
const lineBreak = /\r\n|\r|\n/g;

/** Responses as CSV: every cell quoted, formulae disarmed, a byte-order mark because Excel guesses wrong without. */
export function writeCsv(responses: readonly PersonalFields[]): string {
  const rows = responses.map((one) => [one.name, one.text, one.tags.join(' '), one.shortcut ?? '', one.language ?? '']);
  const options = { quotes: true, newline: '\r\n', escapeFormulae: formulaLike };
  return `\ufeff${Papa.unparse({ fields, data: rows }, options)}\r\n`;
}

/**
 * Reads CSV with commas, semicolons or tabs; columns in any order, unknown ones ignored. A row that cannot be taken apart names
 * each line it spans, because quotes that do not match swallow what follows. Text without a byte-order mark.
 */
export function readCsv(text: string): RowsRead {
  if (text.trim() === '') return { refused: 'empty' };
  const { body, line, given } = beginning(text);
  const newline = body.includes('\n') ? '\n' : '\r';
  const delimiter = delimiters.find((one) => (given ?? one) === one && hasColumns(headings(body, one, newline)));
  if (delimiter === undefined) return { refused: body.includes('\0') ? 'not-csv' : 'no-columns' };

  const rows: RawRow[] = [];
  const unreadable: number[] = [];
  let columns: (Field | undefined)[] | undefined;
  let from = 0;
  let at = line;
  const tooMany = (): boolean => rows.length + unreadable.length > mostRows;
  Papa.parse<string[]>(body, {
    delimiter,
    newline,
    step: ({ data, errors, meta }, parser) => {
      const raw = body.slice(from, meta.cursor);
      from = meta.cursor;
      const begins = at;
      const lines = raw.match(lineBreak)?.length ?? 0;
      at += lines;
      const spanned = /[\r\n]$/.test(raw) ? lines : lines + 1;
      const cells = withoutCarriageReturn(data, raw);
      if (!columns) columns = firstOfEach(cells.map(fieldOf));
      else if (errors.length > 0) for (let n = 0; n < spanned && !tooMany(); n++) unreadable.push(begins + n);
      // A cell too many is a separator that should have been quoted: what it cut off would be lost.
      else if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) unreadable.push(begins);
      else if (cells.some((cell) => cell.trim() !== '')) rows.push({ row: begins, cells: named(columns, cells) });
      if (tooMany()) parser.abort();
    },
  });
  if (tooMany()) return { refused: 'too-many' };
  return rows.length + unreadable.length === 0 ? { refused: 'empty' } : { rows, unreadable };
}

/** The text from its first line with something in it; `line` is that line's number, `given` the separator that Excel's `sep=` names. */
function beginning(text: string): { body: string; line: number; given: string | undefined } {
  const blank = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text)?.[0] ?? '';
  const told = /^sep=([,;\t])[ \t]*(?:\r\n|\r|\n|$)/i.exec(text.slice(blank.length, blank.length + 20));
  const skipped = blank + (told?.[0] ?? '');
  return { body: text.slice(skipped.length), line: 1 + (skipped.match(lineBreak)?.length ?? 0), given: told?.[1] };
}

function headings(body: string, delimiter: string, newline: '\n' | '\r'): (Field | undefined)[] {
  const options = { delimiter, newline, preview: 1 };
  const [first = []] = Papa.parse<string[]>(body.slice(0, longestHeading), options).data;
  return first.map(fieldOf);
}

const hasColumns = (columns: readonly (Field | undefined)[]): boolean =>
  columns.includes('name') && columns.includes('text');

/** Of two columns with the same meaning the first counts. */
const firstOfEach = (columns: readonly (Field | undefined)[]): (Field | undefined)[] =>
  columns.map((column, at) => (columns.indexOf(column) === at ? column : undefined));

/** Lines may end in CR LF although the parser looks for LF only; a quoted cell ended before its CR. */
function withoutCarriageReturn(cells: string[], raw: string): string[] {
  const last = cells.at(-1);
  return last?.endsWith('\r') && !/"\r?\n?$/.test(raw) ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}

function named(columns: readonly (Field | undefined)[], cells: readonly string[]): RawRow['cells'] {
  const row: RawRow['cells'] = {};
  for (const [at, field] of columns.entries()) if (field) row[field] = unguarded(cells[at] ?? '');
  return row;
}
