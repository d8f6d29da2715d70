import type { GuestMessage } from './types.ts';

/** A StructuredMessage of the platform, read from a socket frame or a history page. */
export interface IncomingMessage {
  /** Names under which the message is known: its id, its provider's id, or its content when it has neither. */
  keys: readonly string[];
  direction: 'inbound' | 'outbound';
  type: string;
  text: string;
  /** ISO 8601, undefined when absent or unreadable. */
  time: string | undefined;
  from: GuestMessage['from'];
  quickReplies: { text: string; payload: string }[];
  attachments: { name: string; mime: string; url: string }[];
  /** The tracing id of the request, as older versions of the platform's client had it echoed. */
  customMessageId: string | undefined;
  typing: { on: boolean; durationMs?: number } | undefined;
  presence: string | undefined;
  /** With a disconnect: the session takes no more messages (the platform's mobile client reads `metadata.readOnly`). */
  readOnly: boolean;
}

/** The value as an object with fields, or undefined. */
export function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The value when it is a string. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The value when it is a finite number. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

const recordsIn = (value: unknown) =>
  Array.isArray(value) ? value.map(asRecord).filter((item) => item !== undefined) : [];

function readTime(value: unknown): string | undefined {
  const at = Date.parse(asText(value) ?? '');
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function readTyping(events: Record<string, unknown>[]): IncomingMessage['typing'] {
  const event = events.find((each) => each.eventType === 'Typing');
  if (!event) return undefined;
  const typing = asRecord(event.typing);
  const durationMs = asNumber(typing?.duration);
  const on = typing?.type !== 'Off';
  return durationMs === undefined ? { on } : { on, durationMs };
}

function readQuickReplies(content: Record<string, unknown>[]): { text: string; payload: string }[] {
  const replies = [];
  for (const part of content) {
    const reply = part.contentType === 'QuickReply' ? asRecord(part.quickReply) : undefined;
    const text = asText(reply?.text);
    if (text !== undefined) replies.push({ text, payload: asText(reply?.payload) ?? text });
  }
  return replies;
}

function readAttachments(content: Record<string, unknown>[]): IncomingMessage['attachments'] {
  const files = [];
  for (const part of content) {
    const file = part.contentType === 'Attachment' ? asRecord(part.attachment) : undefined;
    const url = asText(file?.url);
    if (!file || url === undefined) continue;
    files.push({ name: asText(file.filename) ?? '', mime: asText(file.mime) ?? '', url });
  }
  return files;
}

function readText(body: Record<string, unknown>, content: Record<string, unknown>[]): string {
  const said = asText(body.text);
  if (said) return said;
  // A chosen quick reply carries its words in the button response, its own text may be empty.
  return content.map((part) => asText(asRecord(part.buttonResponse)?.text)).find((text) => text) ?? '';
}

/** Reads a message body; undefined when it has no direction, without which it cannot be placed. */
export function parseMessage(value: unknown): IncomingMessage | undefined {
  const body = asRecord(value);
  const direction = asText(body?.direction)?.toLowerCase();
  if (!body || (direction !== 'inbound' && direction !== 'outbound')) return undefined;
  const channel = asRecord(body.channel);
  const metadata = asRecord(body.metadata);
  const content = recordsIn(body.content);
  const events = recordsIn(body.events);
  const presence = asRecord(events.find((event) => event.eventType === 'Presence')?.presence);
  const text = readText(body, content);
  const time = readTime(channel?.time);
  const keys = [body.id, channel?.messageId].map(asText).filter((key) => key !== undefined && key !== '');
  return {
    keys: keys.length > 0 ? (keys as string[]) : [`${direction} ${time ?? ''} ${text}`],
    direction,
    type: asText(body.type) ?? 'Text',
    text,
    time,
    from: direction === 'inbound' ? 'customer' : body.originatingEntity === 'Bot' ? 'bot' : 'agent',
    quickReplies: readQuickReplies(content),
    attachments: readAttachments(content),
    customMessageId: asText(metadata?.customMessageId),
    typing: readTyping(events),
    presence: asText(presence?.type),
    readOnly: metadata?.readOnly === true || metadata?.readOnly === 'true',
  };
}

/** The line that the transcript shows, or undefined for receipts, typing and what else is not said by anyone. */
export function toGuestMessage(incoming: IncomingMessage, arrivedAtMs: number): GuestMessage | undefined {
  const { type } = incoming;
  if (type !== 'Text' && type !== 'Structured' && type !== 'Event') return undefined;
  if (type === 'Event' && incoming.presence === undefined) return undefined;
  return {
    id: incoming.keys[0] ?? '',
    direction: incoming.direction,
    type,
    text: type === 'Event' ? '' : incoming.text,
    ...(incoming.quickReplies.length > 0 ? { quickReplies: incoming.quickReplies } : {}),
    ...(incoming.attachments.length > 0 ? { attachments: incoming.attachments } : {}),
    from: incoming.from,
    time: incoming.time ?? new Date(arrivedAtMs).toISOString(),
  };
}
