import { z } from 'zod';

/** What an administrator needs to look a refusal up: Genesys Cloud's own error code and the context id of the call. */
const trace = { code: z.string().optional(), contextId: z.string().optional() };

/** One fault of an input. `message` is a stable key that the renderer puts into words, `params` fill its gaps. */
export const Issue = z.object({
  path: z.string(),
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Issue = z.infer<typeof Issue>;

/**
 * Every way a call can fail, as plain data that the renderer puts into words in one exhaustive switch.
 * No stack, vendor text or token is ever in it; `code` and `contextId` are Genesys Cloud's own reference.
 */
export const Failure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed-out') }),
  z.object({ kind: z.literal('forbidden'), permission: z.string().optional(), ...trace }),
  z.object({ kind: z.literal('not-found'), what: z.string(), ...trace }),
  z.object({ kind: z.literal('invalid'), issues: z.array(Issue), ...trace }),
  z.object({ kind: z.literal('conflict'), what: z.string(), by: z.string().optional(), ...trace }),
  z.object({ kind: z.literal('rate-limited'), retryAfterMs: z.number(), ...trace }),
  z.object({ kind: z.literal('offline') }),
  z.object({ kind: z.literal('timed-out'), afterMs: z.number() }),
  z.object({ kind: z.literal('outcome-unknown'), what: z.string() }),
  z.object({ kind: z.literal('upstream'), status: z.number(), ...trace }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('unexpected'), reference: z.string() }),
]);
export type Failure = z.infer<typeof Failure>;

/** A failure on its way: thrown by core, carried over the wire as its `failure`, thrown again by the client. */
export class Failed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.kind, options);
    this.name = 'Failed';
    this.failure = failure;
  }
}

/** Shorthand for the most frequent refusal: one fault of one field, nothing was done. */
export const invalid = (path: string, message: string, params?: Record<string, string | number>): Failed =>
  new Failed({ kind: 'invalid', issues: [{ path, message, ...(params ? { params } : {}) }] });
