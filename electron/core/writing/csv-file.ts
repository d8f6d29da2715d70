import Papa from 'papaparse';
import type { Pace } from '../responses/pace.ts';
import { type Field, fieldOf, fields, mostRows, type RawRow, type RowsRead } from './columns.ts';
import { formulaLike, unguarded } from './csv-cell.ts';
import type { PersonalFields } from './own-response.ts';

/** What may stand between cells: of the three the one with which the first line makes sense. */
const delimiters = [',', ';', '\t'];
/** A heading line is not longer than this; longer ones are no headings. */
const longestHeading = 10_000;
/** So much is taken apart at once; a row that is longer than that makes the window grow. */
const windowLength = 64 * 1024;
/** So many rows are written at once. */
const block = 200;

/** Responses as CSV: every cell quoted, formulae disarmed, a byte-order mark because Excel guesses wrong without. */
export async function writeCsv(responses: readonly PersonalFields[], pace: Pace): Promise<string> {
  const options = { quotes: true, newline: '\r\n', escapeFormulae: formulaLike };
  const parts = [Papa.unparse([fields], options)];
  for (let from = 0; from < responses.length; from += block) {
    const rows = responses.slice(from, from + block).map((one) => {
      return [one.name, one.text, one.tags.join(' '), one.shortcut ?? '', one.language ?? ''];
    });
    parts.push(Papa.unparse(rows, options));
    await pace.breathe();
  }
  return `\ufeff${parts.join('\r\n')}\r\n`;
}

/**
 * Reads CSV with commas, semicolons or tabs; columns in any order, unknown ones ignored. A row that cannot be taken apart names
 * each line it spans, because quotes that do not match swallow what follows. Text without a byte-order mark.
 */
export async function readCsv(text: string, pace: Pace): Promise<RowsRead> {
  if (text.trim() === '') return { refused: 'empty' };
  const { body, line, given } = beginning(text);
  const newline = body.includes('\n') ? '\n' : '\r';
  const delimiter = delimiters.find((one) => (given ?? one) === one && hasColumns(headings(body, one, newline)));
  if (delimiter === undefined) return { refused: body.includes('\0') ? 'not-csv' : 'no-columns' };

  const rows: RawRow[] = [];
  const unreadable: number[] = [];
  let columns: (Field | undefined)[] | undefined;
  let at = line;
  for await (const { cells, broken, breaks, spanned } of parsed(body, { delimiter, newline }, pace)) {
    const begins = at;
    at += breaks;
    if (!columns) columns = firstOfEach(cells.map(fieldOf));
    else if (broken) for (let n = 0; n < Math.min(spanned, mostRows + 1); n++) unreadable.push(begins + n);
    // A cell too many is a separator that should have been quoted: what it cut off would be lost.
    else if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) unreadable.push(begins);
    else if (cells.some((cell) => cell.trim() !== '')) rows.push({ row: begins, cells: named(columns, cells) });
    if (rows.length + unreadable.length > mostRows) return { refused: 'too-many' };
  }
  return rows.length + unreadable.length === 0 ? { refused: 'empty' } : { rows, unreadable };
}

/** One row as it stands; `breaks` are the line ends in it and after it, `spanned` the lines it stands on. */
interface Parsed {
  cells: string[];
  broken: boolean;
  breaks: number;
  spanned: number;
}

/** The rows of a text, taken apart window by window. */
async function* parsed(
  body: string,
  options: { delimiter: string; newline: '\n' | '\r' },
  pace: Pace,
): AsyncGenerator<Parsed> {
  let length = windowLength;
  for (let from = 0; from < body.length; await pace.breathe()) {
    const window = body.slice(from, from + length);
    const found: Parsed[] = [];
    let consumed = 0;
    const step = ({ data, errors, meta }: Papa.ParseStepResult<string[][]>): void => {
      const raw = window.slice(consumed, meta.cursor);
      consumed = meta.cursor;
      const breaks = lineBreaks(raw);
      const cells = withoutCarriageReturn(data[0] ?? [], raw);
      found.push({ cells, broken: errors.length > 0, breaks, spanned: /[\r\n]$/.test(raw) ? breaks : breaks + 1 });
    };
    const isLast = from + length >= body.length;
    new Papa.Parser({ ...options, fastMode: false, step }).parse(window, 0, !isLast);
    yield* found;
    if (isLast) return;
    from += consumed;
    length = consumed === 0 ? length * 2 : windowLength;
  }
}

/** The text from its first line with something in it; `line` is that line's number, `given` the separator that Excel's `sep=` names. */
function beginning(text: string): { body: string; line: number; given: string | undefined } {
  const blank = text.length - text.trimStart().length;
  const start = Math.max(text.lastIndexOf('\n', blank - 1), text.lastIndexOf('\r', blank - 1), -1) + 1;
  const from = blank === 0 ? 0 : start;
  const told = /^sep=([,;\t])[ \t]*(?:\r\n|\r|\n|$)/i.exec(text.slice(from, from + 20));
  const body = from + (told?.[0].length ?? 0);
  return { body: text.slice(body), line: 1 + lineBreaks(text.slice(0, body)), given: told?.[1] };
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

/** CR LF counts once. */
function lineBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}

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
