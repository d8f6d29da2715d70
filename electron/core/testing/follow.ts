import type { FeedSource } from '#shared/rpc/contract.ts';

/** Follows a feed as a window does: its value now, every patch that came, and how to stop. */
export interface Followed<S, P> {
  value(): S;
  patches: P[];
  /** Every value there was, oldest first. */
  history: S[];
  stop(): void;
}

/** Listens first, then reads, then puts each patch over what is there. */
export async function follow<S, P>(
  source: FeedSource<S, P>,
  apply: (value: S, patch: P) => S,
): Promise<Followed<S, P>> {
  const patches: P[] = [];
  const early: P[] = [];
  const history: S[] = [];
  let value: S | undefined;
  const put = (patch: P): void => {
    patches.push(patch);
    value = apply(value as S, patch);
    history.push(value);
  };
  const stop = source.listen((patch) => (value === undefined ? early.push(patch) : put(patch)));
  value = await source.snapshot();
  history.push(value);
  early.forEach(put);
  return { value: () => value as S, patches, history, stop };
}
