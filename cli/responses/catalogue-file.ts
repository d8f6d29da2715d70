import { createReadStream } from 'node:fs';
import type { PlatformResponse } from '#core/genesys/platform.ts';
import { ResponseEntity, toResponse } from '#core/genesys/response-shape.ts';
import { entryOf, offered } from '#core/responses/entry.ts';
import { searchableOf } from '#core/responses/searchable.ts';
import { Failed } from '#shared/rpc/failure.ts';
import { TextIndex } from '#shared/search/text-index.ts';
import { type Line, readLines } from './read-lines.ts';

/** A catalogue in memory: the index that the app would search, and the names by id. */
export interface FileCatalogue {
  index: TextIndex;
  names: ReadonlyMap<string, string>;
}

/** Why a line is left out. */
export type LeftOut = 'not-json' | 'no-id' | 'too-long';

/**
 * Reads a catalogue file, JSON lines of platform `Response` objects (with an optional `tags` list), as a stream, through the
 * app's own reader: html becomes text, subjects go, holes are found by what they are for. Of two lines with one id the later counts; empty lines are passed over;
 * `leftOut` is told of the others that cannot be read. Throws `Failed`: `not-found` (catalogue), or `invalid` (catalogue)
 * where the file cannot be read or holds not one response.
 */
export async function readCatalogueFile(
  file: string,
  leftOut: (line: number, why: LeftOut) => void,
): Promise<FileCatalogue> {
  const index = new TextIndex();
  const names = new Map<string, string>();
  for await (const line of linesOf(file)) {
    const read = readLine(line);
    if (read === undefined) continue;
    if (typeof read === 'string') {
      leftOut(line.number, read);
      continue;
    }
    const { response, tags } = read;
    // Language and base matter to a ranking with a customer, which a file has not; telling a language takes longer than the rest.
    const entry = entryOf({ ...response, libraries: response.libraryIds, base: '' });
    // Signatures and what is not for agents' chats is not found in the app either.
    if (!offered(entry)) continue;
    index.put(searchableOf(entry, response, { shortcut: null, tags }));
    names.set(entry.responseId, entry.name);
  }
  if (names.size === 0) throw unreadable('empty');
  while (!index.tend(() => false));
  return { index, names };
}

const unreadable = (message: string): Failed =>
  new Failed({ kind: 'invalid', issues: [{ path: 'catalogue', message }] });

async function* linesOf(file: string): AsyncGenerator<Line> {
  try {
    yield* readLines(createReadStream(file, { highWaterMark: 1 << 18 }));
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT' ? new Failed({ kind: 'not-found', what: 'catalogue' }) : unreadable(code);
  }
}

/** What a line says, why it is left out, or undefined for an empty one. */
function readLine({ text, tooLong }: Line): { response: PlatformResponse; tags: string[] } | LeftOut | undefined {
  if (tooLong) return 'too-long';
  if (text.trim() === '') return undefined;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  const entity = ResponseEntity.safeParse(raw);
  if (!entity.success) return 'no-id';
  const { tags } = raw as { tags?: unknown };
  return {
    response: toResponse(entity.data),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
  };
}
