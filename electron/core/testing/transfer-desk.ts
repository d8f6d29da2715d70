import { randomUUID } from 'node:crypto';
import {
  applyTransfers,
  type Target,
  type Transfer,
  type TransfersPatch,
  type Transfers as Values,
} from '#shared/contract/transfers.ts';
import { Failed, type Failure } from '#shared/rpc/failure.ts';
import { Conversations } from '../conversations/conversations.ts';
import type { PlatformConversation, PlatformTransfer } from '../genesys/platform.ts';
import { Transfers } from '../transfers/transfers.ts';
import { type Bench, bench } from './domain-bench.ts';
import { communication, participant, queue, user } from './fake-shapes.ts';
import { type Followed, follow } from './follow.ts';

/** A signed-in person at whose bench conversations are handed over. */
export interface Desk extends Bench {
  conversations: Conversations;
  transfers: Transfers;
  feed: Followed<Values, TransfersPatch>;
  /** The transfer of conversation c1 as the windows see it now. */
  now(): Transfer | undefined;
  /** One press of a button; unless changed of conversation c1, without note. */
  press(target: Target, change?: Partial<Parameters<Transfers['transfer']>[0]>): ReturnType<Transfers['transfer']>;
  /** Every state the windows saw, in order. */
  states(): string[];
}

export const billing: Target = { kind: 'queue', id: 'q2' };
export const claims: Target = { kind: 'queue', id: 'q3' };
export const tomas: Target = { kind: 'agent', id: 'tomas' };
/** A call whose window stays open. */
export const call = (): { signal: AbortSignal } => ({ signal: new AbortController().signal });

/** Conversation c1 of queue Orders, Billing with somebody free, Claims with nobody free, and Tomás who is free. */
export async function desk(options: Parameters<typeof bench>[0] & { permissions?: string[] } = {}): Promise<Desk> {
  const b = bench(options);
  if (options.permissions) b.me.permissions = options.permissions;
  b.platform.queueList = [queue('q1', 'Orders'), queue('q2', 'Billing'), queue('q3', 'Claims')];
  b.platform.figures.set('q2', { free: 2, onQueue: 5, waiting: 1 });
  b.platform.figures.set('q3', { free: 0, onQueue: 3, waiting: 4 });
  b.platform.waits.set('q3', 540);
  b.platform.people = [user('tomas', 'Tomás Herrera')];
  b.platform.start('c1');
  const conversations = new Conversations(b.surroundings, b.settings);
  const transfers = new Transfers(b.surroundings, conversations, b.settings);
  const feed = await follow(transfers.running(), applyTransfers);
  await b.signIn();
  await b.clock.advance(20);
  const unmarked = { attemptId: '', conversationId: 'c1', mode: null, anyway: false, note: '' };
  return {
    ...b,
    conversations,
    transfers,
    feed,
    now: () => feed.value().transfers.find((transfer) => transfer.conversationId === 'c1'),
    press: (target, change = {}) => transfers.transfer({ ...unmarked, attemptId: randomUUID(), target, ...change }),
    states: () => [
      ...new Set(feed.history.flatMap((value) => value.transfers.map((transfer) => transfer.state as string))),
    ],
  };
}

/** The failure a call ends with; throws where it succeeds or fails otherwise. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(
    () => new Error('it succeeded'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Failed) return error.failure;
  throw error;
}

/** The platform's word on the transfer of c1 that is under way. */
export const settleTransfer = (
  { platform }: Desk,
  state: PlatformTransfer['state'],
  also: (draft: PlatformConversation) => void = () => undefined,
): void =>
  void platform.change('c1', (draft) => {
    const last = draft.recentTransfers.at(-1);
    if (last) last.state = state;
    also(draft);
  });

/** It rings at Tomás, or has rung: `ended` is how that ended (a disconnect type). */
export function ringsAtTomas(draft: PlatformConversation, ended: string | null): void {
  const over = ended === null ? {} : { state: 'disconnected' as const, disconnectType: ended, endedAtMs: 1 };
  const line = communication('c1-t', draft.startedAtMs + 9, { state: 'alerting', connectedAtMs: null, ...over });
  draft.participants.push(
    participant('c1-tomas', 'agent', draft.startedAtMs + 9, {
      userId: 'tomas',
      name: 'Tomás Herrera',
      endedAtMs: ended === null ? null : 1,
      communications: [line],
    }),
  );
}

/** Somebody moved it from me to another person. */
export function replacedBy(draft: PlatformConversation, name: string): void {
  const me = draft.participants.find((one) => one.userId === 'me');
  if (!me) return;
  me.endedAtMs = 1;
  for (const one of me.communications) Object.assign(one, { state: 'disconnected', disconnectType: 'transfer' });
  const communications = [communication('c1-o', draft.startedAtMs + 9)];
  draft.participants.push(
    participant('c1-other', 'agent', draft.startedAtMs + 9, { userId: 'other', name, communications }),
  );
}

/** The customer leaves, and with him everybody. */
export function customerLeaves(draft: PlatformConversation): void {
  for (const one of draft.participants) one.endedAtMs = 1;
}
