import { z } from 'zod';
import { Failed } from '#shared/rpc/failure.ts';
import type { Page } from './platform.ts';

/** Text or null: what is missing or of another kind is null, never an error. The platform adds and omits fields freely. */
export const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);
/** Text, empty where missing. */
export const words = z
  .string()
  .nullish()
  .catch('')
  .transform((value) => value ?? '');
/** A number or null. */
export const figure = z
  .number()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);
/** A truth; missing is false. */
export const flag = z
  .boolean()
  .nullish()
  .catch(false)
  .transform((value) => value ?? false);
/** An ISO time as epoch milliseconds, or null. */
export const time = text.transform((value) => {
  const ms = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(ms) ? null : ms;
});
/** An id; an entity without one is of no use and is left out by `list`. */
export const id = z.string().min(1);
/** An object or null. */
export const part = <T extends z.ZodType>(schema: T) =>
  schema
    .nullish()
    .catch(null)
    .transform((value) => value ?? null);
/** Text by name, other values left out. */
export const attributes = z
  .record(z.string(), z.unknown())
  .nullish()
  .catch({})
  .transform((value) =>
    Object.fromEntries(
      Object.entries(value ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  );

/** A list in which every unreadable entry is left out. */
export const list = <T extends z.ZodType>(schema: T) =>
  z
    .array(z.unknown())
    .nullish()
    .catch([])
    .transform((entries) =>
      (entries ?? []).flatMap((entry): z.output<T>[] => {
        const read = schema.safeParse(entry);
        return read.success ? [read.data] : [];
      }),
    );

/** Reads a body; throws `upstream` with the code `unreadable` where not even the essential is there. Never tells the content. */
export function read<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const result = schema.safeParse(body);
  if (!result.success) throw new Failed({ kind: 'upstream', status: 200, code: 'unreadable' });
  return result.data;
}

/** Reads an entity listing of the platform. Source: SDK 262, …EntityListing. */
export function readPage<T extends z.ZodType>(entity: T, body: unknown): Page<z.output<T>> {
  const listing = read(
    z.object({ entities: list(entity), pageNumber: figure, pageCount: figure, total: figure }),
    body,
  );
  return {
    entities: listing.entities,
    pageNumber: listing.pageNumber ?? 1,
    pageCount: listing.pageCount ?? 1,
    total: listing.total ?? listing.entities.length,
  };
}
