import type { InboxRow, Section } from '#shared/contract/conversations.ts';
import { mayAny, needed } from '#shared/permissions.ts';
import type { PlatformConversation } from '../genesys/platform.ts';
import { languageOf } from './customer-language.ts';
import { channelOf, customerOf, type MyPart, queueOf } from './my-part.ts';
import type { Note } from './notes.ts';
import type { Outgoing } from './outgoing.ts';

/** What a row is made of besides the conversation itself. */
export interface RowFacts {
  part: MyPart;
  notes: readonly Note[];
  outgoing: readonly Outgoing[];
  last: InboxRow['last'];
  permissions: readonly string[];
  hasDraft: boolean;
  textLimit: number;
  /** Whether the body of a message is still on its way, so that it is not known whether it is a message at all. */
  pending(messageId: string): boolean;
}

/** Customer messages since my last answer, and when the oldest of them came; a bot's messages answer nobody. */
export function unansweredOf(facts: Pick<RowFacts, 'notes' | 'outgoing' | 'pending'>): {
  unanswered: number;
  unansweredSinceMs: number | null;
} {
  const listed = new Set(facts.notes.map((note) => note.messageId));
  const onTheWay = facts.outgoing.filter(
    ({ state, messageId }) => state !== 'failed' && state !== 'unknown' && !(messageId && listed.has(messageId)),
  );
  let since = facts.notes.findLastIndex((note) => note.mine && !note.isEvent && !/failed$/.test(note.status));
  for (const one of onTheWay)
    since = Math.max(
      since,
      facts.notes.findLastIndex((note) => one.knownIds.has(note.messageId)),
    );
  const waiting = facts.notes
    .slice(since + 1)
    .filter((note) => note.from === 'customer' && !note.isEvent && !facts.pending(note.messageId));
  return { unanswered: waiting.length, unansweredSinceMs: waiting[0]?.atMs ?? null };
}

function sectionOf(part: MyPart, unanswered: number): Section {
  if (part.phase === 'alerting' || part.phase === 'parked' || part.phase === 'wrap-up') return part.phase;
  return unanswered > 0 ? 'waiting-for-me' : 'waiting-for-customer';
}

function wrapUpOf({ phase, participant }: MyPart): InboxRow['wrapUp'] {
  if (phase !== 'wrap-up' || !participant) return null;
  const { startAcwAtMs, wrapUpTimeoutMs, wrapUpRequired, wrapUpPrompt } = participant;
  const timed = /timeout/i.test(wrapUpPrompt ?? '') && wrapUpTimeoutMs !== null && startAcwAtMs !== null;
  return {
    required: wrapUpRequired && wrapUpPrompt !== 'optional',
    untilMs: timed ? startAcwAtMs + wrapUpTimeoutMs : null,
  };
}

function readOnly(facts: RowFacts): InboxRow['readOnlyReason'] {
  if (facts.part.phase === 'medium') return 'medium';
  if (facts.part.phase === 'wrap-up') return 'ended';
  return mayAny(facts.permissions, ...needed.send) ? null : 'permission';
}

/** One card of the inbox; undefined where I have no part in the conversation. */
export function inboxRow(conversation: PlatformConversation, facts: RowFacts): InboxRow | undefined {
  const { part } = facts;
  const rings = part.participant?.alertingTimeoutMs ?? null;
  if (part.phase === 'gone' || !part.participant) return undefined;
  const sinceMs = part.communication?.alertingAtMs ?? part.participant.startedAtMs ?? conversation.startedAtMs;
  const customer = customerOf(conversation);
  const { unanswered, unansweredSinceMs } = unansweredOf(facts);
  const reason = readOnly(facts);
  const answerable = part.phase === 'connected' || part.phase === 'parked' || part.phase === 'alerting';
  return {
    conversationId: conversation.conversationId,
    section: sectionOf(part, unanswered),
    customer: { name: customer?.name ?? '', authenticated: customer?.authenticated ?? false },
    channel: channelOf(conversation, part),
    queue: queueOf(conversation, part),
    language: languageOf(customer?.attributes ?? {}),
    startedAtMs: conversation.startedAtMs,
    last: facts.last,
    unanswered: answerable ? unanswered : 0,
    unansweredSinceMs: answerable ? unansweredSinceMs : null,
    alerting: part.phase === 'alerting' ? { sinceMs, untilMs: rings === null ? null : sinceMs + rings } : null,
    inactiveAtMs: conversation.inactivityAtMs,
    wrapUp: wrapUpOf(part),
    hasDraft: facts.hasDraft,
    writable: part.phase === 'connected' && reason === null,
    readOnlyReason: reason,
    textLimit: facts.textLimit,
  };
}
