import type { Channel } from '#shared/contract/common.ts';
import type { Filter } from '#shared/contract/responses.ts';
import type { AnswerLanguage } from './answer-language.ts';
import { type Entry, offered } from './entry.ts';
import { takesKind } from './row.ts';

/** What a match is weighed by, beside how well the words match. */
export interface Weights {
  filter: Filter;
  channel: Channel | null;
  /** `queue` leaves out what the queue does not offer. */
  scope: 'queue' | 'all';
  /** Whether the conversation's queue offers a library; my own responses it always does. */
  offers(libraryId: string): boolean;
  /** What the customer is answered in; null where there is no customer. */
  customer: AnswerLanguage | null;
  use(responseId: string): number;
}

const elsewhere = 0.75;
const notForChannel = 0.5;
/** Where the customer showed a language; where it is only the agent's own, it but breaks ties. */
const otherLanguage = 0.8;
const otherThanMine = 0.97;

/** Whether the filter lets a response through, its tags apart. One whose language is not known stays. */
export function passes(entry: Entry, filter: Filter, channel: Channel | null): boolean {
  if (filter.language !== null && entry.language !== null && entry.language !== filter.language) return false;
  return !filter.fitting || takesKind(channel, entry.kind);
}

/** Queue fit × channel fit × language × own use; 0 where a response is not to be found at all. */
export function weightOf(entry: Entry | undefined, weights: Weights): number {
  if (!entry || !offered(entry) || !passes(entry, weights.filter, weights.channel)) return 0;
  const forQueue = entry.source === 'personal' || entry.libraries.some((id) => weights.offers(id));
  if (!forQueue && weights.scope === 'queue') return 0;
  return (
    (forQueue ? 1 : elsewhere) *
    (takesKind(weights.channel, entry.kind) ? 1 : notForChannel) *
    languageFit(entry, weights) *
    weights.use(entry.responseId)
  );
}

function languageFit({ language }: Entry, { customer, filter }: Weights): number {
  if (!customer?.language || language === null || filter.language !== null || language === customer.language) return 1;
  return customer.from === 'agent' ? otherThanMine : otherLanguage;
}
