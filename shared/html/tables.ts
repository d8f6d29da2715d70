import { TextWriter } from './text-writer.ts';

interface Table {
  around: TextWriter;
  rows: string[][];
  row: string[];
  inCell: boolean;
}

/** Tables within tables deeper than this are only blocks: each would copy its text outwards once more. */
const deepest = 4;

/**
 * A table as text: a row a line, `cell | cell`; a row of one filled cell is that cell, and a row with a cell of several lines is
 * its cells one below the other. Empty rows, and empty cells at a row's end, are left out.
 */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows
    .flatMap((cells) => {
      const filled = cells.filter((cell) => cell !== '');
      if (filled.length === 0) return [];
      if (filled.length === 1 || filled.some((cell) => cell.includes('\n'))) return [filled.join('\n')];
      return [
        cells
          .slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
          .join(' | ')
          .trim(),
      ];
    })
    .join('\n');
}

/** The tables that are open, and the writer that text goes to: of the page, or of the cell it is in. */
export class Tables {
  readonly #open: Table[] = [];
  readonly #cellEnds: () => void;
  #beyond = 0;
  writer = new TextWriter();

  /** `cellEnds` is called before a cell's text is taken, for what cannot reach beyond it. */
  constructor(cellEnds: () => void) {
    this.#cellEnds = cellEnds;
  }

  begin(): void {
    if (this.#open.length >= deepest) this.#beyond++;
    else this.#open.push({ around: this.writer, rows: [], row: [], inCell: false });
  }

  beginCell(): void {
    const table = this.#innermost();
    if (!table) return;
    this.endCell();
    table.inCell = true;
    this.writer = new TextWriter();
  }

  endCell(): void {
    const table = this.#innermost();
    if (!table?.inCell) return;
    this.#cellEnds();
    table.row.push(this.writer.finish());
    table.inCell = false;
    this.writer = table.around;
  }

  endRow(): void {
    const table = this.#innermost();
    if (!table) return;
    this.endCell();
    table.rows.push(table.row);
    table.row = [];
  }

  /** The innermost table is over: writes it where it stands. */
  end(): void {
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    this.endRow();
    const table = this.#open.pop();
    if (!table) return;
    this.writer.break(2);
    this.writer.exactly(tableText(table.rows));
    this.writer.break(2);
  }

  /** All of them are over. */
  endAll(): void {
    this.#beyond = 0;
    while (this.#open.length > 0) this.end();
  }

  /** The table that rows and cells belong to; none within those that are too deep. */
  #innermost(): Table | undefined {
    return this.#beyond > 0 ? undefined : this.#open.at(-1);
  }
}
