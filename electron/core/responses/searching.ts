import type { Filter } from '#shared/contract/responses.ts';
import { readQuery } from '#shared/search/query.ts';
import type { ConversationView } from '../conversations/view.ts';
import type { AnswerLanguage } from './answer-language.ts';
import type { Entry } from './entry.ts';
import type { IndexHost } from './index-host.ts';
import type { OwnUse } from './own-use.ts';
import type { QueueLibrariesCache } from './queue-libraries.ts';
import { type Weights, weightOf } from './ranking.ts';
import type { Stock } from './stock.ts';
import { fold, languagesNamed } from './variants.ts';

/** A search as a window asks for it. */
export interface Search {
  text: string;
  scope: 'queue' | 'all';
  filter: Filter;
  limit: number;
}

/** What was found, best first. `total` counts what the words fit, variants folded as far as was looked. */
export interface Results {
  responseIds: string[];
  total: number;
  forgiven: boolean;
}

/** What is searched in. */
export interface SearchParts {
  index: IndexHost;
  stock: Stock;
  queues: QueueLibrariesCache;
  use: OwnUse;
}

/** So many more are found than shown, because variants fold into one. */
const spare = 3;

/** Finds responses: match × queue fit × channel fit × language × own use, the variants of one response folded. */
export function search(
  { index, stock, queues, use }: SearchParts,
  { text, scope, filter, limit }: Search,
  view: ConversationView | undefined,
  customer: AnswerLanguage,
): Results {
  const queueId = view?.queue?.id ?? null;
  const weights: Weights = {
    filter,
    channel: view?.channel ?? null,
    scope,
    offers: (libraryId) => queues.offers(queueId, libraryId),
    customer: view ? customer : null,
    use: use.factor(queueId),
  };
  const { words, tags } = readQuery(text);
  const found = index.find(words, {
    limit: limit * spare,
    tags: [...filter.tags, ...tags],
    weigh: (id) => weightOf(stock.get(id), weights),
    favourites: use.favourites(),
  });
  const entries = found.hits.flatMap(({ id }) => stock.get(id) ?? []);
  // Without a customer nobody knows which variant is meant.
  if (filter.language !== null || !view) return results(entries, limit, found.total, found.forgiven);
  const folded = fold(entries, {
    group: (entry) => stock.group(entry),
    allowed: (entry) => weightOf(entry, weights) > 0,
    customer,
    named: languagesNamed(words),
  });
  return results(folded.entries, limit, found.total - folded.folded + folded.added, found.forgiven);
}

function results(entries: readonly Entry[], limit: number, total: number, forgiven: boolean): Results {
  const responseIds = entries.slice(0, limit).map((entry) => entry.responseId);
  return { responseIds, total: Math.max(total, responseIds.length), forgiven };
}
