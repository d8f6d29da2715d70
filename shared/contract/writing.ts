import { z } from 'zod';
import { command, query } from '../rpc/contract.ts';
import { Id, Nothing, Text } from './common.ts';
import { Language, Shortcut, Tag } from './responses.ts';

/** A response of my own, as it is written down. The text may hold `{{NAMES}}`. */
export const Personal = z.strictObject({
  responseId: Id.nullable(),
  name: z.string().trim().min(1).max(200),
  text: Text.refine((text) => text.trim() !== '', 'empty'),
  tags: z.array(Tag).max(20),
  shortcut: Shortcut.nullable(),
  language: Language.nullable(),
});
export type Personal = z.infer<typeof Personal>;

/** One row of an imported file that was not taken: where it stands (line of a CSV, number in a JSON list), what is wrong with which field. */
export const BadRow = z.object({
  row: z.number().int(),
  name: z.string(),
  /** `name`, `text`, `tags`, `shortcut`, `language`, or `` for the row as a whole. */
  field: z.string(),
  /** `missing`, `too-long`, `not-text`, `taken`, `twice`, `unreadable`, `unknown-language`, `bad-tag`. */
  why: z.string(),
});
export type BadRow = z.infer<typeof BadRow>;

/** A file that was read and checked, before anything of it is taken. */
export const ImportPreview = z.object({
  importId: Id,
  fileName: z.string(),
  /** New ones, ones that replace one of mine of the same name, and ones that are the same already. */
  added: z.number().int(),
  replaced: z.number().int(),
  same: z.number().int(),
  bad: z.array(BadRow),
  /**
   * The file as a whole could not be read: `empty`, `too-large`, `not-json`, `not-csv`, `no-columns`, `encoding`, or `too-many`:
   * more than 5,000 rows, or more than 5,000 responses of mine afterwards.
   */
  refused: z.string().nullable(),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** A response of a library as its author wrote it. */
export const Source = z.object({
  responseId: Id,
  libraryIds: z.array(Id),
  name: z.string(),
  version: z.number().int(),
  text: z.string(),
  contentType: z.enum(['text/plain', 'text/html']),
  substitutions: z.array(z.object({ id: z.string(), description: z.string(), defaultValue: z.string().nullable() })),
});
export type Source = z.infer<typeof Source>;

/** How saving came out. A conflict has saved nothing: somebody saved `theirs` since `version` was read. */
export const Saved = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), responseId: Id, version: z.number().int() }),
  z.object({ outcome: z.literal('conflict'), theirs: Source }),
]);
export type Saved = z.infer<typeof Saved>;

/**
 * Making responses. Personal ones stay on this machine; `invalid` names the field (`name` `taken`, `shortcut` `taken` {name},
 * `text` `empty`, `` `too-many` {limit}, `file` `not-read` or `not-written`). The library's are written with
 * responses:response:add, …:edit, …:delete; `forbidden` names what is missing, `conflict` `running` says that another save runs.
 */
export const writing = {
  personal: query(z.strictObject({ responseId: Id }), Personal),
  savePersonal: command(Personal, z.object({ responseId: Id }), ['responses', 'writing']),
  removePersonal: command(z.strictObject({ responseId: Id }), z.null(), ['responses', 'writing']),
  /** Asks where to; `saved` false when the person thought better of it. */
  exportPersonal: command(
    z.strictObject({ format: z.enum(['json', 'csv']) }),
    z.object({ saved: z.boolean(), count: z.number().int() }),
    [],
  ),
  /** Asks which file and checks it; null when the person thought better of it. Takes nothing yet. */
  readImport: command(Nothing, ImportPreview.nullable(), []),
  /** Takes the good rows of a file that was read; `not-found` where it is not known any more, `conflict` where mine changed. */
  takeImport: command(
    z.strictObject({ importId: Id }),
    z.object({ added: z.number().int(), replaced: z.number().int() }),
    ['responses', 'writing'],
  ),
  /** Read anew from the platform, so that one starts from the newest version. */
  source: query(z.strictObject({ responseId: Id }), Source),
  /** `responseId` null makes a new one; else `version` is the one that was read. */
  saveToLibrary: command(
    z.strictObject({
      responseId: Id.nullable(),
      libraryId: Id,
      name: z.string().trim().min(1).max(200),
      text: Text.refine((text) => text.trim() !== '', 'empty'),
      contentType: z.enum(['text/plain', 'text/html']),
      version: z.number().int().nullable(),
    }),
    Saved,
    ['responses', 'writing'],
  ),
  removeFromLibrary: command(z.strictObject({ responseId: Id }), z.null(), ['responses', 'writing']),
};
