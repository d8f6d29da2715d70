/**
 * What makes a spreadsheet take a cell for a formula when it stands first. Behind apostrophes it counts too, so that guarding can
 * be undone without doubt. Full-width forms are what Japanese spreadsheets accept. Source: OWASP, CSV injection.
 */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** SECURITY: what papaparse puts an apostrophe before (`escapeFormulae`); its own pattern misses cells of several lines. */
export const formulaLike = dangerous;

/** A cell as it was before an apostrophe was put before it. Undoes `escapeFormulae` with `formulaLike` exactly. */
export const unguarded = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);
