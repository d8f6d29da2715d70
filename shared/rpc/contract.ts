import type { z } from 'zod';

/** Reads something. Its key in the renderer's cache is its path plus its input. */
export interface Query<I extends z.ZodType, O extends z.ZodType> {
  kind: 'query';
  input: I;
  output: O;
}

/** Changes something. `touches` names the domains whose cached answers it makes stale in every window. */
export interface Command<I extends z.ZodType, O extends z.ZodType> {
  kind: 'command';
  input: I;
  output: O;
  touches: readonly string[];
}

/** What moves all the time: a snapshot, then patches; `apply` is pure and never changes the value it is given. */
export interface Feed<I extends z.ZodType, S extends z.ZodType, P extends z.ZodType> {
  kind: 'feed';
  input: I;
  snapshot: S;
  patch: P;
  apply(value: z.output<S>, patch: z.output<P>): z.output<S>;
}

type AnyFeed = {
  kind: 'feed';
  input: z.ZodType;
  snapshot: z.ZodType;
  patch: z.ZodType;
  apply(value: never, patch: never): unknown;
};
export type Method = Query<z.ZodType, z.ZodType> | Command<z.ZodType, z.ZodType> | AnyFeed;
export type Contract = Record<string, Record<string, Method>>;

/** States a read as data: the shapes that go in and come out. */
export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Query<I, O> => ({
  kind: 'query',
  input,
  output,
});

/** States a change as data: the shapes that go in and come out, and what it makes stale. */
export const command = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  touches: readonly string[],
): Command<I, O> => ({ kind: 'command', input, output, touches });

/** States a feed as data: what opens it, its first value, what follows, and how the two are put together. */
export const feed = <I extends z.ZodType, S extends z.ZodType, P extends z.ZodType>(
  input: I,
  snapshot: S,
  patch: P,
  apply: (value: z.output<S>, patch: z.output<P>) => z.output<S>,
): Feed<I, S, P> => ({ kind: 'feed', input, snapshot, patch, apply });

/** What a domain gives for a feed: it listens first, then reads, so that nothing falls between; patches are idempotent. */
export interface FeedSource<S, P> {
  listen(push: (patch: P) => void): () => void;
  snapshot(): S | Promise<S>;
}

/** Per call: `signal` aborts when the caller cancels or its window closes. */
export interface Call {
  signal: AbortSignal;
}

type Handler<M extends Method> =
  M extends Feed<infer I, infer S, infer P>
    ? (
        input: z.output<I>,
        call: Call,
      ) => FeedSource<z.input<S>, z.input<P>> | Promise<FeedSource<z.input<S>, z.input<P>>>
    : M extends Query<infer I, infer O> | Command<infer I, infer O>
      ? (input: z.output<I>, call: Call) => Promise<z.input<O>>
      : never;

/** What core implements for one domain of a contract: inputs already parsed, outputs still to be checked. */
export type DomainHandlers<D extends Record<string, Method>> = { [M in keyof D]: Handler<D[M]> };

/** What core implements as a whole. */
export type Handlers<C extends Contract> = { [D in keyof C]: DomainHandlers<C[D]> };

/** Hears a feed: each new value, or why it ended. */
export interface FeedEar<V> {
  value(value: V): void;
  failed?(failure: import('./failure.ts').Failure): void;
}

type Caller<M extends Method> =
  M extends Feed<infer I, infer S, z.ZodType>
    ? (input: z.input<I>, ear: FeedEar<z.output<S>>) => () => void
    : M extends Query<infer I, infer O> | Command<infer I, infer O>
      ? (input: z.input<I>, call?: { signal?: AbortSignal }) => Promise<z.output<O>>
      : never;

/** What the renderer calls. */
export type Client<C extends Contract> = { [D in keyof C]: { [M in keyof C[D]]: Caller<C[D][M]> } };
