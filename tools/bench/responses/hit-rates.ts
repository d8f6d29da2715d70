import type { Corpus } from './document.ts';
import { shuffled } from './shuffled.ts';

/** Hit rates of one kind of query: how many were asked, and the share (0 to 1) with a right answer first, or among the first three. */
export interface KindRate {
  queries: number;
  first: number;
  firstThree: number;
}

/** How often the right answer was found. */
export interface HitRates {
  /** Queries that the rates stand on, of all there are. */
  queries: number;
  queriesOf: number;
  /** Means of the rates of the kinds, so that a kind with many queries does not outweigh the others. */
  first: number;
  firstThree: number;
  kinds: Record<string, KindRate>;
}

/** Asks the whole queries, shuffled so that a budget that runs out takes from every kind alike. */
export function hitRates(corpus: Corpus, search: (query: string) => string[], budgetMs: number): HitRates {
  const byId = new Map(corpus.documents.map((document) => [document.id, document]));
  const counts: Record<string, KindRate> = {};
  const startedAt = performance.now();
  let queries = 0;
  for (const { query, kind, right } of shuffled(corpus.queries)) {
    if (performance.now() - startedAt > budgetMs) break;
    queries++;
    const rank = search(query)
      .slice(0, 3)
      .findIndex((id) => {
        const document = byId.get(id);
        return document !== undefined && right(document);
      });
    const count = (counts[kind] ??= { queries: 0, first: 0, firstThree: 0 });
    count.queries++;
    if (rank === 0) count.first++;
    if (rank >= 0) count.firstThree++;
  }
  const kinds = Object.fromEntries(
    Object.entries(counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, count]): [string, KindRate] => [
        kind,
        { queries: count.queries, first: count.first / count.queries, firstThree: count.firstThree / count.queries },
      ]),
  );
  const mean = (of: (rate: KindRate) => number): number => {
    const all = Object.values(kinds).map(of);
    return all.reduce((sum, one) => sum + one, 0) / all.length;
  };
  return {
    queries,
    queriesOf: corpus.queries.length,
    first: mean((rate) => rate.first),
    firstThree: mean((rate) => rate.firstThree),
    kinds,
  };
}
