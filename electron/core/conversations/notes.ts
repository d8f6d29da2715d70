import type { PlatformConversation, PlatformMessage, PlatformParticipant } from '../genesys/platform.ts';
import { isAgent, isCustomer } from './my-part.ts';

/** What is known of one message: its place from the conversation, and from its body, once that was read, the rest. */
export interface Note {
  messageId: string;
  atMs: number;
  status: string;
  from: 'customer' | 'agent' | 'bot';
  mine: boolean;
  sender: string;
  /** Undefined until the body was read, or after its text was let go. */
  body: PlatformMessage | undefined;
  /** Presence, typing and receipts are no messages; false until the body says so. */
  isEvent: boolean;
}

/** A body, or what is kept of one whose text was let go. */
export interface KeptBody {
  message: PlatformMessage;
  whole: boolean;
}

const fromOf = (holder: PlatformParticipant, body: PlatformMessage | undefined): Note['from'] => {
  if (body?.fromBot) return 'bot';
  if (body?.direction === 'inbound') return 'customer';
  if (isAgent(holder) || body?.createdByUserId) return 'agent';
  return isCustomer(holder) && !body ? 'customer' : 'bot';
};

/**
 * The messages of a conversation, oldest first, each once, whoever's communication lists it. Who sent one is told by its body,
 * and until that is there by the participant that lists it.
 */
export function notesOf(
  conversation: PlatformConversation,
  bodies: ReadonlyMap<string, KeptBody>,
  userId: string,
): Note[] {
  const notes = new Map<string, Note>();
  const names = new Map<string, string>();
  for (const { userId: id, name } of conversation.participants) if (id && name) names.set(id, name);
  for (const holder of conversation.participants) {
    for (const communication of holder.communications) {
      for (const { messageId, atMs, status } of communication.messages) {
        const kept = bodies.get(messageId);
        const from = fromOf(holder, kept?.message);
        const known = notes.get(messageId);
        // A message that several list belongs to the one who fits its direction.
        if (known && !(from === 'agent' ? isAgent(holder) : isCustomer(holder))) continue;
        const author = kept?.message.createdByUserId ?? (from === 'agent' ? holder.userId : null);
        notes.set(messageId, {
          messageId,
          atMs,
          status,
          from,
          mine: from === 'agent' && author === userId,
          sender:
            (author && names.get(author)) ||
            (from === 'customer' || isAgent(holder) || from === 'bot' ? holder.name : ''),
          body: kept?.whole ? kept.message : undefined,
          isEvent: kept?.message.isEvent ?? false,
        });
      }
    }
  }
  return inTurn([...notes.values()].sort((a, b) => a.atMs - b.atMs));
}

/** A hair's breadth of time, far below what the platform measures. */
const hairMs = 0.001;

/**
 * Two messages of the same millisecond keep the order in which the platform lists them: each gets a time of its own, so that
 * nobody downstream has to guess which one was said first.
 */
function inTurn(notes: Note[]): Note[] {
  let before = Number.NEGATIVE_INFINITY;
  return notes.map((note) => {
    const atMs = note.atMs > before ? note.atMs : before + hairMs;
    before = atMs;
    return atMs === note.atMs ? note : { ...note, atMs };
  });
}

/** The state of a line after the platform's word for a message's status. Source: SDK 262, messageStatus. */
export function lineStateOf(status: string): 'sent' | 'delivered' | 'read' | 'failed' {
  if (status === 'delivery-success' || status === 'published') return 'delivered';
  if (status === 'read') return 'read';
  return status === 'failed' || status === 'delivery-failed' ? 'failed' : 'sent';
}
