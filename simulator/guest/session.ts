import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Conversation, Media, MessengerType } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { type Frame, failure, guestLimits } from './frames.ts';

/** A file that the guest announced. */
export interface GuestAttachment extends Media {
  bytes?: Buffer;
}

/** One guest session: a token that the client made, the sockets that share it, and the conversation it leads. */
export class GuestSession {
  readonly token: string;
  readonly sockets = new Set<WebSocket>();
  readonly attachments = new Map<string, GuestAttachment>();
  conversation: Conversation | undefined;
  /** All conversations of this session, for its history. */
  past: Conversation[] = [];
  readOnly = false;
  expiresAt: number;
  #sentAt: number[] = [];

  constructor(token: string, now: number) {
    this.token = token;
    this.expiresAt = now + guestLimits.durationS * 1_000;
  }

  /** Sends a frame to every socket of the session; true when at least one took it. */
  send(frame: Frame): boolean {
    const text = JSON.stringify(frame);
    let took = false;
    for (const socket of this.sockets) {
      if (socket.readyState !== 1) continue;
      socket.send(text);
      took = true;
    }
    return took;
  }

  /** Whether one more message fits into the rate. */
  admits(now: number): boolean {
    this.#sentAt = this.#sentAt.filter((at) => at > now - guestLimits.rateWindowMs);
    if (this.#sentAt.length >= guestLimits.rateCount) return false;
    this.#sentAt.push(now);
    return true;
  }

  /** Forgets the conversation, so that the next message begins a new one. */
  renew(now: number): void {
    this.conversation = undefined;
    this.readOnly = false;
    this.expiresAt = now + guestLimits.durationS * 1_000;
  }
}

/** The attributes of a message, in the newer place (within the message) or the older (beside it). */
export function attributesOf(frame: Record<string, unknown>): Record<string, string> {
  const within = (frame.message as { channel?: { metadata?: { customAttributes?: unknown } } } | undefined)?.channel;
  const beside = frame.channel as { metadata?: { customAttributes?: unknown } } | undefined;
  const given = within?.metadata?.customAttributes ?? beside?.metadata?.customAttributes;
  if (given === null || typeof given !== 'object') return {};
  return Object.fromEntries(Object.entries(given as object).map(([key, value]) => [key, String(value)]));
}

/** Whether the attributes are within the announced limit, counted as the bytes of their JSON. */
export const attributesFit = (attributes: Record<string, string>): boolean =>
  Buffer.byteLength(JSON.stringify(attributes)) <= guestLimits.maxCustomDataBytes;

/** The channels that a guest may stand for instead of web messaging. */
const otherChannels = new Map<string, MessengerType>([
  ['whatsapp', 'whatsapp'],
  ['sms', 'sms'],
]);

/**
 * What the deployment's inbound flow reads out of attributes: the queue, the customer's name, the channel (`whatsapp`, `sms`) and
 * the external contact (`contact`: its key or id). The rest goes to the customer.
 */
function readFlow(attributes: Record<string, string>) {
  const { queue, name, channel = '', contact, ...others } = attributes;
  const messengerType = otherChannels.get(channel);
  const rest = messengerType || channel === '' ? others : { ...others, channel };
  return { queue, name, contact, messengerType, rest };
}

/** The attributes that are the customer's own, not the flow's. */
export const ownAttributes = (attributes: Record<string, string>): Record<string, string> => readFlow(attributes).rest;

/** A new conversation as the inbound flow opens it. */
export function openConversation(
  world: World,
  session: GuestSession,
  attributes: Record<string, string>,
): Conversation {
  const { queue, name, contact, messengerType, rest } = readFlow(attributes);
  const target = queue ? world.findQueue(queue) : undefined;
  const conversation = world.open({
    name: name ?? 'Guest',
    bot: rest.bot === 'yes' || rest.bot === 'true',
    queueId: target?.id ?? world.organisation.defaultQueueId,
    attributes: rest,
    guestToken: session.token,
    ...(messengerType ? { messengerType } : {}),
    ...(contact ? { contact } : {}),
    ...(rest.language ? { language: rest.language } : {}),
  });
  session.conversation = conversation;
  session.past.push(conversation);
  return conversation;
}

/** Announces a file: refused by type and size as the deployment allows. */
export function announce(session: GuestSession, frame: Record<string, unknown>, origin: string): Frame {
  const tracing = frame.tracingId;
  const fileName = String(frame.fileName ?? '');
  const fileType = String(frame.fileType ?? '');
  const fileSize = Number(frame.fileSize ?? 0);
  if (!fileName || !fileType) return failure('missingParameter', tracing);
  if (!guestLimits.fileTypes.includes(fileType)) return failure('fileType', tracing);
  if (fileSize > guestLimits.maxFileSizeKB * 1_024) return failure('fileSize', tracing);
  const id = typeof frame.attachmentId === 'string' ? frame.attachmentId : randomUUID();
  session.attachments.set(id, { id, name: fileName, mediaType: fileType, contentLengthBytes: fileSize });
  const body = {
    attachmentId: id,
    fileName,
    fileType,
    fileSize,
    url: `${origin}/uploads/${id}`,
    headers: { 'content-type': fileType },
  };
  return { type: 'response', class: 'PresignedUrlResponse', code: 200, body };
}
