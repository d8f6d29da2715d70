import { everything, type ResponseRow } from '#shared/contract/responses.ts';
import { Conversations } from '../conversations/conversations.ts';
import type { PlatformResponse } from '../genesys/platform.ts';
import { Responses } from '../responses/responses.ts';
import { type Bench, bench } from './domain-bench.ts';
import { queue, response } from './fake-shapes.ts';

/** The conversation on the bench. */
export const c1 = { conversationId: 'c1' };

/** A bench with the canned responses on it, and short ways to ask them. */
export interface LibraryBench extends Bench {
  conversations: Conversations;
  responses: Responses;
  /** Ids found in conversation c1, best first. */
  search(text: string, change?: Partial<Parameters<Responses['search']>[0]>): Promise<string[]>;
  /** The rows of a library as c1 sees them. */
  list(libraryId: string, change?: Partial<Parameters<Responses['list']>[0]>): Promise<ResponseRow[]>;
  row(responseId: string, values?: Record<string, string>): Promise<ResponseRow>;
}

/** Two libraries, of which queue q1 offers `orders` alone; conversation c1 of Ana Ruiz came through q1. */
export function shop(b: Bench): void {
  const { platform } = b;
  platform.start('c1');
  platform.queueList = [queue('q1', 'Orders', { libraries: { mode: 'SelectedOnly', libraryIds: ['orders'] } })];
  platform.libraryPages = [
    [{ libraryId: 'courtesy', name: 'Courtesy', version: 1 }],
    [{ libraryId: 'orders', name: 'Orders', version: 1 }],
  ];
  platform.responsesByLibrary.set('courtesy', [[response('hello', 'courtesy', 'Greeting', 'Hello {{CUSTOMER_NAME}}')]]);
  platform.responsesByLibrary.set('orders', [
    [response('late', 'orders', 'Parcel delayed', 'Your parcel {{order}} is late.')],
    [response('slow', 'orders', 'Courier slow', 'The courier needs a day more.')],
  ]);
}

/** One library `all` with these responses, on one page. */
export function oneLibrary(b: Bench, responses: PlatformResponse[]): void {
  b.platform.start('c1');
  b.platform.queueList = [queue('q1', 'Orders')];
  b.platform.libraryPages = [[{ libraryId: 'all', name: 'All', version: 1 }]];
  b.platform.responsesByLibrary.set('all', [responses]);
}

/** Opens the app over a bench, signed in, and lets the first sync end. */
export async function openLibrary(b: Bench = bench(), stock: (b: Bench) => void = shop): Promise<LibraryBench> {
  if (!b.platform.conversations.has('c1')) stock(b);
  const conversations = new Conversations(b.surroundings, b.settings);
  const responses = new Responses(b.surroundings, conversations, b.settings);
  await b.signIn();
  await b.clock.advance(1_000);
  const filter = everything;
  return {
    ...b,
    conversations,
    responses,
    search: async (text, change = {}) => {
      const { rows } = await responses.search({ ...c1, text, scope: 'all', filter, limit: 9, ...change });
      return rows.map((row) => row.responseId);
    },
    list: async (libraryId, change = {}) =>
      (await responses.list({ ...c1, libraryId, filter, offset: 0, limit: 200, ...change })).rows,
    row: (responseId, values = {}) => responses.render({ ...c1, responseId, values }),
  };
}

/** The next start of the app over the same database, clock and platform. */
export function restarted(before: Bench): Bench {
  before.signOut();
  return bench({ database: before.database, clock: before.clock, platform: before.platform });
}
