import { createHmac, randomUUID } from 'node:crypto';
import { iso } from '../wire/time.ts';
import { customerOf } from '../world/parties.ts';
import type { Conversation, Message } from '../world/state.ts';
import type { World } from '../world/world.ts';

/** Where outbound messages go, and the secret that signs them. */
export interface Webhook {
  url: string;
  secret: string;
  /** Pause between attempts; the platform's is 5 s. */
  retryDelayMs?: number;
}

const timeoutMs = 10_000;
const attempts = 6;

/** The customer's key in this world, by the id that his platform gave him. */
export const openKey = (fromId: string): string => `open:${fromId}`;

/**
 * Open Messaging: inbound messages make conversations, outbound ones are posted to the integration's webhook, signed
 * with `X-Hub-Signature-256: sha256=<base64 HMAC>` over the raw body. A time-out, 429 and 5xx are tried again, up to
 * five times; what is delivered is known only by the receipts that come back.
 */
export class OpenMessaging {
  readonly #world: World;
  readonly #stop: () => void;
  readonly #ending = new AbortController();
  /** External message id → message, so that a repeated delivery is taken once. */
  readonly #seen = new Map<string, Message>();
  #webhook: Webhook | undefined;

  constructor(world: World) {
    this.#world = world;
    this.#stop = world.on((event) => {
      if (event.kind === 'sent' && event.conversation.messengerType === 'open')
        this.#post(event.conversation, event.message);
    });
  }

  configure(webhook: Webhook): void {
    this.#webhook = webhook;
  }

  /** Takes a customer's message; the same external id a second time changes nothing. */
  receive(
    from: { id: string; nickname?: string },
    externalId: string,
    text: string,
    metadata: Record<string, string>,
  ): Message {
    const known = this.#seen.get(externalId);
    if (known) return known;
    const world = this.#world;
    const message = world.act(() => {
      const conversation = this.lead(from, metadata);
      const said = world.messages.fromCustomer(conversation, text, { metadata });
      world.flow.heard(conversation, text);
      return said;
    });
    this.#seen.set(externalId, message);
    return message;
  }

  /** The customer's running conversation, or a new one. */
  lead(from: { id: string; nickname?: string }, metadata: Record<string, string>): Conversation {
    const world = this.#world;
    const running = world.conversationOf(openKey(from.id));
    if (running && running.endedAt === undefined) return running;
    const { queue, name, ...attributes } = metadata;
    return world.open({
      name: name ?? from.nickname ?? 'Guest',
      queueId: (queue ? world.findQueue(queue)?.id : undefined) ?? world.organisation.defaultQueueId,
      attributes,
      messengerType: 'open',
      guestToken: openKey(from.id),
      bot: attributes.bot === 'yes',
      ...(attributes.language ? { language: attributes.language } : {}),
    });
  }

  #post(conversation: Conversation, message: Message): void {
    const webhook = this.#webhook;
    if (!webhook) return;
    const { organisation } = this.#world;
    const body = JSON.stringify({
      id: message.id,
      channel: {
        id: randomUUID(),
        platform: 'Open',
        type: 'Private',
        to: { id: conversation.guestToken?.slice('open:'.length) ?? '', nickname: customerOf(conversation).name },
        from: { id: organisation.openIntegrationId, idType: 'Opaque', nickname: message.fromName },
        time: iso(message.at),
        messageId: message.id,
      },
      type: 'Text',
      text: message.text,
      originatingEntity: message.originatingEntity,
      direction: 'Outbound',
    });
    void this.#attempt(webhook, message, body, 1);
  }

  /** One delivery; every attempt carries the same bytes, so that a receiver can recognise a repetition. */
  async #attempt(webhook: Webhook, message: Message, body: string, attempt: number): Promise<void> {
    const signature = createHmac('sha256', webhook.secret).update(body).digest('base64');
    let again = true;
    try {
      const answer = await fetch(webhook.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
        body,
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), this.#ending.signal]),
      });
      await answer.body?.cancel();
      if (answer.ok) return;
      again = answer.status === 429 || answer.status >= 500;
    } catch {
      if (this.#ending.signal.aborted) return;
    }
    if (again && attempt < attempts) {
      this.#world.clock.after(
        webhook.retryDelayMs ?? 5_000,
        () => void this.#attempt(webhook, message, body, attempt + 1),
      );
      return;
    }
    this.#world.act(() => this.#world.messages.setStatus(message, 'delivery-failed'));
  }

  /** Ends what is under way. */
  stop(): void {
    this.#stop();
    this.#ending.abort();
  }
}
