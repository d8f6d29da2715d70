import { type guestErrors, guestLimits } from './frames.ts';
import { attributesFit, type GuestSession } from './session.ts';

/** What a guest says, as far as it is read here. */
export interface GuestMessage {
  type?: string;
  text?: string;
  events?: Record<string, unknown>[];
  content?: { attachment?: { id?: string }; buttonResponse?: { text?: string } }[];
}

/** The text of a message: typed, or that of the button that was pressed (its message has an empty text). */
export const textOf = (message: GuestMessage): string =>
  message.text || (message.content?.find((one) => one.buttonResponse)?.buttonResponse?.text ?? '');

/** The files that a message refers to. */
export const attachmentIdsOf = (message: GuestMessage): string[] =>
  (message.content ?? []).flatMap((one) => one.attachment?.id ?? []);

/** Why a message is refused, if it is. */
export function refusalOf(
  session: GuestSession,
  message: GuestMessage | undefined,
  attributes: Record<string, string>,
  now: number,
): keyof typeof guestErrors | undefined {
  if (!message || typeof message.type !== 'string') return 'missingParameter';
  if (session.readOnly) return 'sessionExpired';
  if (!session.admits(now)) return 'tooManyRequests';
  if (!attributesFit(attributes)) return 'attributesTooLarge';
  if (message.type === 'Event') return undefined;
  const attachments = attachmentIdsOf(message).map((id) => session.attachments.get(id));
  if (textOf(message) === '' && attachments.length === 0) return 'missingParameter';
  if (textOf(message).length > guestLimits.maxTextLength) return 'messageTooLong';
  if (attachments.some((one) => !one)) return 'attachmentNotFound';
  if (attachments.some((one) => !one?.bytes)) return 'attachmentNotUploaded';
  return undefined;
}
