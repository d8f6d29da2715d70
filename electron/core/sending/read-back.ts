import type { Note } from '../conversations/notes.ts';
import type { PlatformConversation, PlatformMessage } from '../genesys/platform.ts';
import type { Attempt } from './attempts.ts';

/** The platform's clock and ours may differ by this much. Older messages are excluded by their ids anyway. */
const skewMs = 120_000;

/** When a lost answer is looked for, counted from the first look: ten seconds in all. Source: quality goals, sending exactly once. */
export const looksAtMs = [0, 1000, 3000, 6000, 10_000];

/** So many characters within a longer text are hardly there by chance. */
const telling = 6;

/** Texts compared as a platform may hand them back: line ends and outer space aside. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Texts compared as something else may have laid them out: white space and case aside. */
const loose = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether two texts are the same to a reader. */
export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

/**
 * Whether a message of mine can be what an attempt sent.
 *
 * A text is known by its words. Files have none: a message of mine with files, no more than were sent. A template is laid out by
 * the platform, with header and footer or without, and what it then calls the text is not documented: it is known by our words
 * within its text, else by all the values that were put into it (they are what is particular to this send), else by having no
 * text at all. A message that says something else is never taken for it: to call a template sent that was not is worse than
 * to leave it unknown, which the agent sees and decides.
 */
export function canBe(attempt: Attempt, body: PlatformMessage): boolean {
  const { content } = attempt;
  if (content === null) return sameText(body.text, attempt.text);
  const files = body.attachments.length;
  if (content.kind === 'media') return files > 0 && files <= content.assets.length;
  const said = loose(body.text);
  const words = loose(attempt.text);
  if (said === '') return files === 0 && body.quickReplies.length === 0;
  if (said === words || (words.length >= telling && said.includes(words))) return true;
  const { bodyParameters, headerParameters } = content.template;
  const values = [...headerParameters, ...bodyParameters].map(({ value }) => loose(value));
  return values.join('').length >= telling && values.every((value) => said.includes(value));
}

/** Whether a message cannot be this attempt's because it is another's. */
export type IsOthers = (message: { messageId: string; text: string }) => boolean;

/** The message that an attempt became, among those known of its conversation. */
export function foundAmong(attempt: Attempt, notes: readonly Note[], isOthers: IsOthers): Note | undefined {
  return notes.find(
    (note) =>
      note.mine &&
      note.body !== undefined &&
      !note.isEvent &&
      note.atMs >= attempt.atMs - skewMs &&
      !attempt.knownIds.has(note.messageId) &&
      !isOthers(note.body) &&
      canBe(attempt, note.body),
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
  isOthers: IsOthers,
): PlatformMessage | undefined {
  return bodies.find(
    (body) =>
      body.direction === 'outbound' &&
      !body.fromBot &&
      !body.isEvent &&
      (body.createdByUserId === null || body.createdByUserId === userId) &&
      !isOthers(body) &&
      canBe(attempt, body),
  );
}
