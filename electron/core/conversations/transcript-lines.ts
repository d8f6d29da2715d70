import type { Line, Transcript } from '#shared/contract/conversations.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import type { PlatformConversation, PlatformParticipant } from '../genesys/platform.ts';
import type { Entry } from './book.ts';
import { isAgent, isCustomer } from './my-part.ts';
import { lineStateOf, type Note } from './notes.ts';
import type { Outgoing } from './outgoing.ts';

const blank = { quickReplies: [], attachments: [], failure: null, messageId: null, attemptId: null, mine: false };

function eventLine(
  event: 'joined' | 'left' | 'transferred' | 'ended',
  key: string,
  sender: string,
  atMs: number,
): Line {
  return { ...blank, id: `${event}:${key}`, from: 'event', sender, atMs, text: '', event, state: 'received' };
}

function eventsOf(participant: PlatformParticipant, userId: string): Line[] {
  const person = isAgent(participant);
  if (!person && !isCustomer(participant)) return [];
  const joinedMs = Math.min(...participant.communications.map((one) => one.connectedAtMs ?? Number.POSITIVE_INFINITY));
  const last = participant.communications.at(-1);
  const leftMs = participant.endedAtMs ?? (last?.state === 'disconnected' ? last.endedAtMs : null);
  const lines: Line[] = [];
  const put = (event: 'joined' | 'left' | 'transferred', atMs: number): void => {
    const line = eventLine(event, participant.participantId, participant.name, atMs);
    lines.push({ ...line, mine: person && participant.userId === userId });
  };
  if (person && Number.isFinite(joinedMs)) put('joined', joinedMs);
  // Someone who never answered neither came nor left.
  if (leftMs !== null && Number.isFinite(joinedMs))
    put(person && last?.disconnectType?.startsWith('transfer') ? 'transferred' : 'left', leftMs);
  return lines;
}

const outgoingLine = (outgoing: Outgoing, sender: string): Line => ({
  ...blank,
  id: outgoing.attemptId,
  messageId: outgoing.messageId,
  attemptId: outgoing.attemptId,
  from: 'agent',
  mine: true,
  sender,
  atMs: outgoing.atMs,
  text: outgoing.text,
  attachments: outgoing.attachments,
  event: null,
  state: outgoing.state,
  failure: outgoing.failure,
});

/** Why a message that the platform had taken did not reach the customer. */
const notDelivered = { kind: 'conflict', what: 'not-delivered' } as const;

function messageLine(note: Note, outgoing: Outgoing | undefined): Line | undefined {
  if (!note.body || note.isEvent) return undefined;
  const { quickReplies, attachments } = note.body;
  // Of a template the platform may give no text: what it was sent as is what there is.
  const text = note.body.text === '' && attachments.length === 0 ? (outgoing?.text ?? '') : note.body.text;
  if (text === '' && quickReplies.length === 0 && attachments.length === 0) return undefined;
  const state = note.from === 'customer' ? 'received' : lineStateOf(note.status);
  return {
    ...blank,
    id: outgoing?.attemptId ?? `m:${note.messageId}`,
    messageId: note.messageId,
    attemptId: outgoing?.attemptId ?? null,
    from: note.from,
    mine: note.mine,
    sender: note.sender,
    atMs: note.atMs,
    text,
    quickReplies,
    attachments,
    event: null,
    state,
    failure: state === 'failed' ? notDelivered : null,
  };
}

/**
 * The lines of a transcript. A message that one of our attempts became keeps the attempt's id, so that its line neither doubles
 * nor flickers; and while an attempt waits for its answer, messages of mine that nobody can place yet are held back for the same reason.
 */
export function linesOf(
  conversation: PlatformConversation,
  notes: readonly Note[],
  outgoing: readonly Outgoing[],
  me: { userId: string; name: string },
): Line[] {
  const byMessage = new Map(outgoing.flatMap((one) => (one.messageId ? [[one.messageId, one] as const] : [])));
  const inFlight = outgoing.filter((one) => one.state === 'sending' && one.messageId === null);
  const lines: Line[] = [];
  const shown = new Set<string>();
  for (const note of notes) {
    const own = byMessage.get(note.messageId);
    if (!own && note.mine && inFlight.some((one) => !one.knownIds.has(note.messageId))) continue;
    const line = messageLine(note, own);
    if (!line) continue;
    if (own) shown.add(own.attemptId);
    lines.push(line);
  }
  // One whose text was let go is in the list of messages, or will be.
  for (const one of outgoing)
    if (!shown.has(one.attemptId) && (one.text !== '' || one.attachments.length > 0))
      lines.push(outgoingLine(one, me.name));
  for (const participant of conversation.participants) lines.push(...eventsOf(participant, me.userId));
  if (conversation.endedAtMs !== null)
    lines.push(eventLine('ended', conversation.conversationId, '', conversation.endedAtMs));
  return lines;
}

/** What a transcript is made of besides the conversation. */
export interface TranscriptFacts {
  notes: readonly Note[];
  outgoing: readonly Outgoing[];
  me: { userId: string; name: string };
  customerTyping: boolean;
  reading: boolean;
  failure: Failure | null;
}

/** A transcript as it stands; `ended` also where the conversation went on without me. */
export function transcriptOf(conversationId: string, entry: Entry | undefined, facts: TranscriptFacts): Transcript {
  const lines = entry ? linesOf(entry.conversation, facts.notes, facts.outgoing, facts.me) : [];
  const read = facts.notes.some((note) => note.body) || !facts.reading;
  const open = entry && entry.part.phase !== 'gone' && entry.part.phase !== 'wrap-up';
  const status = facts.failure ? 'failed' : !read ? 'loading' : open ? 'open' : 'ended';
  return { conversationId, lines, customerTyping: facts.customerTyping, status, failure: facts.failure };
}
