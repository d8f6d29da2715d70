import type { Outlet } from './outlet.ts';

/** A response that was found; the higher its score the better. */
export interface Hit {
  id: string;
  name: string;
  score: number;
}

/** Something that is searched. `ms` is the time of that search alone. */
export type Search = (query: string, limit: number) => Promise<{ ms: number; hits: Hit[] }>;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * Answers each query in its order and writes the answer before the next is read: one JSON line each, or a list for people.
 * Stops without a failure where nobody reads any more.
 */
export async function answerQueries(
  queries: Iterable<string> | AsyncIterable<string>,
  { search, limit, json, out }: { search: Search; limit: number; json: boolean; out: Outlet },
): Promise<void> {
  for await (const query of queries) {
    const { ms, hits } = await search(query, limit);
    const answer = {
      query,
      ms: round(ms, 3),
      hits: hits.map(({ id, name, score }) => ({ id, name, score: round(score, 4) })),
    };
    if (!(await out.write(json ? `${JSON.stringify(answer)}\n` : listed(answer)))) return;
  }
}

/** Names come from outside: control characters would move a terminal's cursor, and direction marks its words. */
const shown = (text: string): string => text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');

function listed({ query, ms, hits }: { query: string; ms: number; hits: Hit[] }): string {
  const head = `${shown(query).slice(0, 200)}  (${hits.length === 0 ? 'nothing found' : hits.length}, ${ms} ms)\n`;
  return (
    head +
    hits.map(({ id, name, score }, at) => `${String(at + 1).padStart(4)}  ${shown(name)}  ${id}  ${score}\n`).join('')
  );
}
