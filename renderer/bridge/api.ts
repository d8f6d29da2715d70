import {
  mutationOptions,
  queryOptions,
  skipToken,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { z } from 'zod';
import type { RiposteContract } from '#shared/contract/index.ts';
import type { Failed } from '#shared/rpc/failure.ts';
import { useBridge } from './bridge-context.tsx';
import type { Bridge } from './client.ts';
import type { FeedView } from './feeds.ts';

type C = RiposteContract;
/** The domains of the contract. */
export type Domain = keyof C & string;
type Named<D extends Domain, Kind extends string> = {
  [M in keyof C[D]]: C[D][M] extends { kind: Kind } ? M : never;
}[keyof C[D]] &
  string;
/** The names of a domain's queries, commands and feeds. */
export type QueryName<D extends Domain> = Named<D, 'query'>;
export type CommandName<D extends Domain> = Named<D, 'command'>;
export type FeedName<D extends Domain> = Named<D, 'feed'>;
/** What a method takes and gives, derived from the contract. */
export type In<D extends Domain, M extends keyof C[D]> = C[D][M] extends { input: infer I extends z.ZodType }
  ? z.input<I>
  : never;
export type Out<D extends Domain, M extends keyof C[D]> = C[D][M] extends { output: infer O extends z.ZodType }
  ? z.output<O>
  : C[D][M] extends { snapshot: infer S extends z.ZodType }
    ? z.output<S>
    : never;

type Caller = (input: unknown, call?: { signal?: AbortSignal }) => Promise<unknown>;
const caller = (bridge: Bridge, domain: string, method: string): Caller =>
  (bridge.client as unknown as Record<string, Record<string, Caller>>)[domain]?.[method] as Caller;

/** Query options for one read: the key is the path plus the input, the error is always a `Failed`. */
export function ask<D extends Domain, M extends QueryName<D>>(bridge: Bridge, domain: D, method: M, input: In<D, M>) {
  return queryOptions<Out<D, M>, Failed>({
    queryKey: [domain, method, input],
    queryFn: ({ signal }) => caller(bridge, domain, method)(input, { signal }) as Promise<Out<D, M>>,
  });
}

/** Mutation options for one command; what went stale is announced by core, so callers invalidate nothing. */
export function tell<D extends Domain, M extends CommandName<D>>(bridge: Bridge, domain: D, method: M) {
  return mutationOptions<Out<D, M>, Failed, In<D, M>>({
    mutationKey: [domain, method],
    mutationFn: (input) => caller(bridge, domain, method)(input) as Promise<Out<D, M>>,
  });
}

/** What a component may say about a read. */
export interface AskOptions {
  /** Off: nothing is asked, what the cache has is shown. */
  enabled?: boolean;
  /** Keeps showing the last answer while the answer to a new input is on its way. */
  keepPrevious?: boolean;
}

/** Reads something and keeps it fresh: asked once a key, again whenever core says that the domain changed. */
export function useAsk<D extends Domain, M extends QueryName<D>>(
  domain: D,
  method: M,
  input: In<D, M>,
  options: AskOptions = {},
): UseQueryResult<Out<D, M>, Failed> {
  const bridge = useBridge();
  const { enabled = true, keepPrevious = false } = options;
  const keep = useCallback((last: Out<D, M> | undefined) => last, []);
  return useQuery<Out<D, M>, Failed>({
    ...(ask(bridge, domain, method, input) as object),
    queryKey: [domain, method, input],
    enabled,
    ...(keepPrevious ? { placeholderData: keep as never } : {}),
  });
}

/** Changes something: `mutate(input)` or `await mutateAsync(input)`; its `error` is a `Failed`. */
export function useTell<D extends Domain, M extends CommandName<D>>(
  domain: D,
  method: M,
): UseMutationResult<Out<D, M>, Failed, In<D, M>> {
  return useMutation<Out<D, M>, Failed, In<D, M>>(tell(useBridge(), domain, method));
}

/**
 * Follows a feed while the component is there; `null` follows nothing. Components with the same input share one
 * subscription. After a failure the last value stays beside it; the feed opens again when its domain or the session changes.
 */
export function useFeed<D extends Domain, M extends FeedName<D>>(
  domain: D,
  method: M,
  input: In<D, M> | null,
): FeedView<Out<D, M>> {
  useHold(domain, method, input);
  const { data } = useQuery<FeedView<Out<D, M>>>({
    queryKey: [domain, method, input],
    queryFn: skipToken,
    // Patches keep what did not change as it is; to compare it all again would cost a walk of the whole list a frame.
    structuralSharing: false,
  });
  return data ?? nothing;
}

/**
 * One thing read out of a feed; the component is drawn again only when that thing changes, whatever else the feed tells.
 * `pick` gives a plain value or something that the feed keeps as it is while it does not change.
 */
export function useFeedPart<D extends Domain, M extends FeedName<D>, T>(
  domain: D,
  method: M,
  input: In<D, M> | null,
  pick: (value: Out<D, M> | undefined) => T,
): T {
  useHold(domain, method, input);
  const { data } = useQuery<FeedView<Out<D, M>>, Error, { part: T }>({
    queryKey: [domain, method, input],
    queryFn: skipToken,
    structuralSharing: keepSame,
    select: useCallback((view: FeedView<Out<D, M>>) => ({ part: pick(view.value) }), [pick]),
  });
  return data ? data.part : pick(undefined);
}

/** A part that is the same as before counts as unchanged; anything else, also the feed itself, is taken as it comes. */
function keepSame(before: unknown, after: unknown): unknown {
  const isPart = (one: unknown): one is { part: unknown } => typeof one === 'object' && one !== null && 'part' in one;
  return isPart(before) && isPart(after) && Object.is(before.part, after.part) ? before : after;
}

function useHold(domain: Domain, method: string, input: unknown): void {
  const { feeds } = useBridge();
  const text = input === null ? null : JSON.stringify(input);
  useEffect(
    () => (text === null ? undefined : feeds.hold(domain, method, JSON.parse(text))),
    [feeds, domain, method, text],
  );
}
const nothing = { value: undefined, failure: undefined };
