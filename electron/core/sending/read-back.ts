import type { Note } from '../conversations/notes.ts';
import type { PlatformConversation, PlatformMessage } from '../genesys/platform.ts';
import type { Attempt } from './attempts.ts';

/** The platform's clock and ours may differ by this much. Older messages are excluded by their ids anyway. */
const skewMs = 120_000;

/** When a lost answer is looked for, counted from the first look: ten seconds in all. Source: quality goals, sending exactly once. */
export const looksAtMs = [0, 1000, 3000, 6000, 10_000];

/** Texts compared as a platform may hand them back: line ends and outer space aside. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

/** The message that an attempt became, among those known of its conversation; `taken` are other attempts'. */
export function foundAmong(attempt: Attempt, notes: readonly Note[], taken: ReadonlySet<string>): Note | undefined {
  return notes.find(
    (note) =>
      note.mine &&
      note.body !== undefined &&
      !note.isEvent &&
      note.atMs >= attempt.atMs - skewMs &&
      !attempt.knownIds.has(note.messageId) &&
      !taken.has(note.messageId) &&
      sameText(note.body.text, attempt.text),
  );
}

/** Ids on my communications that could be the attempt and whose bodies must be read to know. */
export function candidates(attempt: Attempt, conversation: PlatformConversation, userId: string): string[] {
  const mine = conversation.participants.filter((participant) => participant.userId === userId);
  const refs = mine.flatMap((participant) => participant.communications.flatMap(({ messages }) => messages));
  const fresh = refs.filter((ref) => ref.atMs >= attempt.atMs - skewMs && !attempt.knownIds.has(ref.messageId));
  return [...new Set(fresh.map((ref) => ref.messageId))];
}

/** The same among bodies that were just read. */
export function foundIn(
  attempt: Attempt,
  bodies: readonly PlatformMessage[],
  userId: string,
  taken: ReadonlySet<string>,
): PlatformMessage | undefined {
  return bodies.find(
    (body) =>
      body.direction === 'outbound' &&
      !body.fromBot &&
      (body.createdByUserId === null || body.createdByUserId === userId) &&
      !taken.has(body.messageId) &&
      sameText(body.text, attempt.text),
  );
}
