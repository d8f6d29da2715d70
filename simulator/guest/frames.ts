import { randomUUID } from 'node:crypto';
import { iso } from '../wire/time.ts';
import type { Message } from '../world/state.ts';

/** The guest protocol's error codes that this server answers with. */
export const guestErrors = {
  sessionExpired: [4006, 'session expired'],
  sessionNotFound: [4007, 'session not found'],
  fileType: [4001, 'file type is not allowed'],
  fileSize: [4002, 'file size is not allowed'],
  attachmentNotFound: [4009, 'attachment not found'],
  attachmentNotUploaded: [4010, 'attachment was not uploaded'],
  messageTooLong: [4011, 'message too long'],
  attributesTooLarge: [4013, 'custom attribute size is larger than the maximum'],
  missingParameter: [4020, 'required parameter is missing'],
  tooManyRequests: [4029, 'request rate too high'],
} as const;

/** Limits of the deployment; `maxCustomDataBytes` is announced in the session's answer. */
export const guestLimits = {
  maxCustomDataBytes: 16_384,
  maxTextLength: 4_096,
  maxFileSizeKB: 10_240,
  fileTypes: ['image/png', 'image/jpeg', 'image/gif', 'application/pdf'],
  /** Messages that one session may send within `rateWindowMs`. */
  rateCount: 25,
  rateWindowMs: 5_000,
  durationS: 72 * 3_600,
};

/** One frame from the server. */
export interface Frame {
  type: 'response' | 'message';
  class: string;
  code: number;
  body: unknown;
  tracingId?: string;
}

const traced = (tracingId: unknown): { tracingId?: string } => (typeof tracingId === 'string' ? { tracingId } : {});

/** A successful answer. */
export const response = (kind: string, body: unknown, tracingId?: unknown): Frame => ({
  type: 'response',
  class: kind,
  code: 200,
  body,
  ...traced(tracingId),
});

/** An error answer; the body is the text, except for 4029, which says when to try again. */
export function failure(error: keyof typeof guestErrors, tracingId?: unknown): Frame {
  const [code, text] = guestErrors[error];
  if (error === 'tooManyRequests') {
    const body = { retryAfter: 3, errorCode: code, errorMessage: text };
    return { type: 'response', class: 'TooManyRequestsErrorMessage', code: 429, body, ...traced(tracingId) };
  }
  return { type: 'response', class: 'string', code, body: text, ...traced(tracingId) };
}

/** An event without a message, as `SessionClearedEvent`. */
export const event = (kind: string, body: unknown = {}): Frame => ({ type: 'message', class: kind, code: 200, body });

/** A message of the conversation as the guest sees it: his own as Inbound echo, the other side's as Outbound. */
export function structured(message: Message, origin: string, tracingId?: unknown): Frame {
  const inbound = message.direction === 'inbound';
  return {
    type: 'message',
    class: 'StructuredMessage',
    code: 200,
    body: {
      ...(message.event ? {} : { text: message.text }),
      type: message.event ? 'Event' : message.media.length > 0 ? 'Structured' : 'Text',
      ...(message.event ? { events: [message.event] } : {}),
      ...(message.media.length > 0 ? { content: message.media.map((media) => attachmentContent(media, origin)) } : {}),
      direction: inbound ? 'Inbound' : 'Outbound',
      id: message.id,
      channel: { time: iso(message.at), ...(inbound ? { messageId: message.id } : { type: 'Private' }) },
      ...(inbound ? {} : { originatingEntity: message.originatingEntity }),
      metadata: { correlationId: randomUUID() },
    },
    ...traced(tracingId),
  };
}

/** One attachment within a message's content. */
export const attachmentContent = (media: Message['media'][number], origin: string) => ({
  contentType: 'Attachment',
  attachment: {
    id: media.id,
    mediaType: media.mediaType.startsWith('image/') ? 'Image' : 'File',
    url: `${origin}/media/${media.id}`,
    mime: media.mediaType,
    filename: media.name,
    contentSizeBytes: media.contentLengthBytes,
  },
});

/** An event from the other side: the agent types, or the conversation was disconnected. */
export const outboundEvent = (at: number, happened: object, metadata: Record<string, string> = {}): Frame => ({
  type: 'message',
  class: 'StructuredMessage',
  code: 200,
  body: {
    direction: 'Outbound',
    id: randomUUID(),
    channel: { time: iso(at), messageId: randomUUID() },
    type: 'Event',
    events: [happened],
    metadata: { correlationId: randomUUID(), ...metadata },
  },
});
