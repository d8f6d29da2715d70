import { Text } from '#shared/contract/common.ts';
import { Language, Shortcut, Tag } from '#shared/contract/responses.ts';
import type { BadRow } from '#shared/contract/writing.ts';
import type { Field, RawRow } from './columns.ts';
import { keyOf, type PersonalFields } from './own-response.ts';

const longestName = 200;
const longestText = Text.maxLength ?? 0;
const mostTags = 20;
/** As much of a name as is needed to find the row again. */
const shownName = 60;

/** One row of a file whose fields can be taken; the first field that cannot stops it. */
export function checkRow({ row, cells }: RawRow): (PersonalFields & { row: number }) | BadRow {
  try {
    const name = text(cells.name, 'name', longestName).trim();
    return {
      row,
      name: name === '' ? bad('name', 'missing') : name,
      text: body(cells.text),
      tags: tags(cells.tags),
      shortcut: shortcut(cells.shortcut),
      language: language(cells.language),
    };
  } catch (fault) {
    if (fault instanceof Fault) return badRow(row, cells.name, fault.field, fault.why);
    throw fault;
  }
}

/** A row that is not taken. Its name is cut and freed of what does not show. */
export const badRow = (row: number, name: unknown, field: Field | '', why: string): BadRow => ({
  row,
  name: typeof name === 'string' ? shown(name) : '',
  field,
  why,
});

export const isBadRow = (row: object): row is BadRow => 'why' in row;

const shown = (name: string): string =>
  name
    .slice(0, shownName)
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

class Fault extends Error {
  readonly field: Field;
  readonly why: string;
  constructor(field: Field, why: string) {
    super(why);
    this.field = field;
    this.why = why;
  }
}

const bad = (field: Field, why: string): never => {
  throw new Fault(field, why);
};

const isAbsent = (cell: unknown): boolean => cell === undefined || cell === null || cell === '';

function text(cell: unknown, field: Field, longest: number): string {
  if (isAbsent(cell)) return bad(field, 'missing');
  // A null byte or half a character is no text: no file could give it back.
  if (typeof cell !== 'string' || cell.includes('\0') || !cell.isWellFormed()) return bad(field, 'not-text');
  return cell.length > longest ? bad(field, 'too-long') : cell;
}

function body(cell: unknown): string {
  const given = text(cell, 'text', longestText);
  return given.trim() === '' ? bad('text', 'missing') : given;
}

/** A list of texts, or one text with tags between spaces, commas or semicolons; a `#` before a tag is no part of it. */
function tags(cell: unknown): string[] {
  if (isAbsent(cell)) return [];
  const given = Array.isArray(cell) ? cell : text(cell, 'tags', longestText).split(/[\s,;]+/u);
  const found = new Map<string, string>();
  // Repeated ones are forgiven, but not without end.
  if (given.length > mostTags * 10) bad('tags', 'too-long');
  for (const one of given) {
    const tag = typeof one === 'string' ? one.trim().replace(/^#/, '') : bad('tags', 'not-text');
    if (tag === '') continue;
    if (!Tag.safeParse(tag).success || text(tag, 'tags', longestText) !== tag) bad('tags', 'bad-tag');
    if (!found.has(keyOf(tag))) found.set(keyOf(tag), tag);
    if (found.size > mostTags) bad('tags', 'too-long');
  }
  return [...found.values()];
}

function shortcut(cell: unknown): string | null {
  if (isAbsent(cell)) return null;
  const given = text(cell, 'shortcut', longestText).trim().replace(/^\//, '');
  if (given === '') return null;
  const taken = Shortcut.safeParse(given);
  return taken.success ? taken.data : bad('shortcut', given.length > 20 ? 'too-long' : 'unreadable');
}

/** `de`, and of `de-DE` or `de_DE` the language. */
function language(cell: unknown): string | null {
  if (isAbsent(cell)) return null;
  const [given = ''] = text(cell, 'language', longestText).trim().toLowerCase().split(/[-_]/);
  if (given === '') return null;
  return Language.safeParse(given).success ? given : bad('language', 'unknown-language');
}
