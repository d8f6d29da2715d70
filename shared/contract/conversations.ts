import { z } from 'zod';
import { command, feed, query } from '../rpc/contract.ts';
import { Failure } from '../rpc/failure.ts';
import { Channel, Id, Ms, Nothing, Text } from './common.ts';

/** Where a conversation stands in the inbox. */
export const Section = z.enum(['alerting', 'waiting-for-me', 'waiting-for-customer', 'parked', 'wrap-up']);
export type Section = z.infer<typeof Section>;

/** One conversation in the inbox: everything its card and the header show. Names and texts are hostile text. */
export const InboxRow = z.object({
  conversationId: Id,
  section: Section,
  customer: z.object({ name: z.string(), authenticated: z.boolean() }),
  channel: Channel,
  queue: z.object({ id: Id, name: z.string() }).nullable(),
  language: z.string().nullable(),
  startedAtMs: Ms,
  last: z.object({ text: z.string(), from: z.enum(['customer', 'agent', 'bot']), atMs: Ms }).nullable(),
  /** Customer messages since my last answer, and when the oldest of them came. */
  unanswered: z.number().int(),
  unansweredSinceMs: Ms.nullable(),
  alerting: z.object({ sinceMs: Ms, untilMs: Ms.nullable() }).nullable(),
  inactiveAtMs: Ms.nullable(),
  wrapUp: z.object({ required: z.boolean(), untilMs: Ms.nullable() }).nullable(),
  hasDraft: z.boolean(),
  /** `read-only` where the medium or a permission does not let us write; `reason` says which. */
  writable: z.boolean(),
  readOnlyReason: z.enum(['medium', 'permission', 'ended']).nullable(),
  textLimit: z.number().int(),
});
export type InboxRow = z.infer<typeof InboxRow>;

export const Inbox = z.object({ rows: z.array(InboxRow), loaded: z.boolean() });
export type Inbox = z.infer<typeof Inbox>;

export const InboxPatch = z.object({ upsert: z.array(InboxRow), remove: z.array(Id), loaded: z.boolean().optional() });
export type InboxPatch = z.infer<typeof InboxPatch>;

/** Puts a patch over the inbox: rows by conversation id, removed ones gone. */
export function applyInbox(inbox: Inbox, patch: InboxPatch): Inbox {
  const gone = new Set(patch.remove);
  const changed = new Map(patch.upsert.map((row) => [row.conversationId, row]));
  const rows = inbox.rows
    .filter((row) => !gone.has(row.conversationId))
    .map((row) => {
      const next = changed.get(row.conversationId);
      changed.delete(row.conversationId);
      return next ?? row;
    });
  return { rows: [...rows, ...changed.values()], loaded: patch.loaded ?? inbox.loaded };
}

/** The life of a message that leaves here, or `received` for one that came. */
export const LineState = z.enum(['received', 'queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'unknown']);
export type LineState = z.infer<typeof LineState>;

/** One line of a transcript. `id` is stable from the press to the delivery; text is hostile and shown as text only. */
export const Line = z.object({
  id: z.string(),
  messageId: z.string().nullable(),
  attemptId: z.string().nullable(),
  from: z.enum(['customer', 'agent', 'bot', 'event']),
  mine: z.boolean(),
  sender: z.string(),
  atMs: Ms,
  text: z.string(),
  quickReplies: z.array(z.string()),
  attachments: z.array(z.object({ name: z.string(), mime: z.string(), url: z.string().nullable() })),
  event: z.enum(['joined', 'left', 'transferred', 'ended']).nullable(),
  state: LineState,
  failure: Failure.nullable(),
});
export type Line = z.infer<typeof Line>;

export const Transcript = z.object({
  conversationId: Id,
  lines: z.array(Line),
  customerTyping: z.boolean(),
  /** `loading` until the bodies are there; `failed` names why the older lines are missing. */
  status: z.enum(['loading', 'open', 'ended', 'failed']),
  failure: Failure.nullable(),
});
export type Transcript = z.infer<typeof Transcript>;

export const TranscriptPatch = z.object({
  upsert: z.array(Line),
  remove: z.array(z.string()),
  customerTyping: z.boolean().optional(),
  status: Transcript.shape.status.optional(),
  failure: Failure.nullable().optional(),
});
export type TranscriptPatch = z.infer<typeof TranscriptPatch>;

/** Puts a patch over a transcript: lines by id, in the order of their times (ties by id). */
export function applyTranscript(transcript: Transcript, patch: TranscriptPatch): Transcript {
  const lines = new Map(transcript.lines.map((line) => [line.id, line]));
  for (const id of patch.remove) lines.delete(id);
  for (const line of patch.upsert) lines.set(line.id, line);
  return {
    ...transcript,
    lines: [...lines.values()].sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1)),
    customerTyping: patch.customerTyping ?? transcript.customerTyping,
    status: patch.status ?? transcript.status,
    failure: patch.failure === undefined ? transcript.failure : patch.failure,
  };
}

/** What is known of the customer beyond the card. Attribute values are hostile text. */
export const Profile = z.object({
  name: z.string(),
  authenticated: z.boolean(),
  channel: Channel,
  startedAtMs: Ms,
  attributes: z.array(z.object({ key: z.string(), value: z.string() })),
});
export type Profile = z.infer<typeof Profile>;

export const WrapUpCode = z.object({ codeId: Id, name: z.string() });
export type WrapUpCode = z.infer<typeof WrapUpCode>;

const one = z.strictObject({ conversationId: Id });

/** My conversations. Commands resolve when the platform took them; the change itself arrives by the feeds. */
export const conversations = {
  inbox: feed(Nothing, Inbox, InboxPatch, applyInbox),
  transcript: feed(one, Transcript, TranscriptPatch, applyTranscript),
  profile: query(one, Profile),
  wrapUpCodes: query(one, z.array(WrapUpCode)),
  draft: query(one, z.object({ text: Text })),
  /** Keeps what was typed, across restart, crash and sign-out; empty text forgets it. */
  keepDraft: command(z.strictObject({ conversationId: Id, text: Text }), z.null(), []),
  accept: command(one, z.null(), []),
  decline: command(one, z.null(), []),
  park: command(one, z.null(), []),
  resume: command(one, z.null(), []),
  /** Ends my part; the wrap-up follows where the queue asks for it. */
  end: command(one, z.null(), []),
  /** Fails with `invalid` (codeId) where the queue requires a code and none is given. */
  wrapUp: command(
    z.strictObject({ conversationId: Id, codeId: Id.nullable(), notes: z.string().max(4000) }),
    z.null(),
    [],
  ),
  /** Tells the customer that I am typing; held back to one call in five seconds. */
  typing: command(one, z.null(), []),
};
