import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Faults } from '../faults.ts';
import { hasPermission } from '../http/permissions.ts';
import type { Token, Tokens } from '../oauth/tokens.ts';
import type { Clock } from '../world/clock.ts';
import { Refusal } from '../world/refusal.ts';
import { readTopic } from './topics.ts';

/** Limits as the platform documents them. */
const limits = { channelsPerUserAndClient: 20, topicsPerChannel: 1_000, lifeMs: 24 * 3_600_000 };

/** One notification channel: what is subscribed, and the one socket that may listen. */
export interface Channel {
  id: string;
  token: Token;
  expiresAt: number;
  usedAt: number;
  /** Subscription id as given → the plain topics it stands for. */
  topics: Map<string, string[]>;
  socket?: WebSocket;
}

/** One line of the answer to a subscription. */
export interface SubscriptionLine {
  id: string;
  state: 'Permitted' | 'Rejected';
  rejectionReason?: string;
  missingPermissions?: string[];
  selfUri?: string;
}

/** Channels, subscriptions and delivery to sockets. Delivery is at most once: who is not connected hears nothing. */
export class Channels {
  readonly #clock: Clock;
  readonly #faults: Faults;
  readonly #tokens: Tokens;
  readonly #closed: (topic: string) => string | undefined;
  readonly #channels = new Map<string, Channel>();
  readonly #listening = new Map<string, Set<Channel>>();

  /** `closed` says why nobody can have a topic, whatever he may; undefined where he can. */
  constructor(clock: Clock, faults: Faults, tokens: Tokens, closed: (topic: string) => string | undefined) {
    this.#clock = clock;
    this.#faults = faults;
    this.#tokens = tokens;
    this.#closed = closed;
  }

  all(): Channel[] {
    return [...this.#channels.values()];
  }

  create(token: Token): Channel {
    const now = this.#clock.now();
    const owner = this.of(token);
    if (owner.length >= limits.channelsPerUserAndClient) {
      const oldest = [...owner].sort(
        (a, b) => Number(Boolean(a.socket)) - Number(Boolean(b.socket)) || a.usedAt - b.usedAt,
      )[0];
      if (oldest) this.remove(oldest);
    }
    const channel: Channel = {
      id: `streaming-0-${randomUUID().replaceAll('-', '').slice(0, 26)}`,
      token,
      expiresAt: now + limits.lifeMs,
      usedAt: now,
      topics: new Map(),
    };
    this.#channels.set(channel.id, channel);
    return channel;
  }

  /** The live channels of a token's user and client, in the order in which they were made. */
  of(token: Token): Channel[] {
    return this.all().filter(
      (one) =>
        one.token.clientId === token.clientId && one.token.userId === token.userId && one.expiresAt > this.#clock.now(),
    );
  }

  find(id: string): Channel | undefined {
    const channel = this.#channels.get(id);
    if (channel && channel.expiresAt <= this.#clock.now()) {
      this.remove(channel);
      return undefined;
    }
    return channel;
  }

  remove(channel: Channel): void {
    this.#channels.delete(channel.id);
    this.#unlisten(channel, [...channel.topics.values()].flat());
    channel.socket?.close(1000);
  }

  /** Adds (or, with `replace`, puts in place of all) subscriptions; refuses or, with `ignoreErrors`, reports per topic. */
  subscribe(
    channel: Channel,
    ids: string[],
    replace: boolean,
    ignoreErrors: boolean,
    asker: Token,
  ): SubscriptionLine[] {
    const wanted = new Map<string, string[]>();
    const lines: SubscriptionLine[] = [];
    for (const id of ids) {
      const topics = readTopic(id, asker.userId);
      if (!topics) {
        if (!ignoreErrors) throw new Refusal(400, 'notification.invalid.topic', 'The subscription topic is not valid.');
        lines.push({ id, state: 'Rejected', rejectionReason: 'notification.invalid.topic' });
        continue;
      }
      const missing = topics.flatMap((topic) =>
        topic.permission && !hasPermission(asker.permissions, topic.permission) ? [topic.permission] : [],
      );
      if (missing.length > 0) {
        const text = `Unable to perform the requested action. You are missing the following permission(s): ${missing.join(', ')}`;
        if (!ignoreErrors) throw new Refusal(403, 'missing.permissions', text, { permissions: missing.join(', ') });
        lines.push({ id, state: 'Rejected', rejectionReason: 'missing.permissions', missingPermissions: missing });
        continue;
      }
      const closed = topics.map((topic) => this.#closed(topic.name)).find((reason) => reason !== undefined);
      if (closed !== undefined) {
        if (!ignoreErrors) throw new Refusal(400, 'notification.invalid.topic', closed);
        lines.push({ id, state: 'Rejected', rejectionReason: closed });
        continue;
      }
      wanted.set(
        id,
        topics.map((topic) => topic.name),
      );
      lines.push({
        id,
        state: 'Permitted',
        selfUri: `/api/v2/notifications/channels/${channel.id}/subscriptions/${id}`,
      });
    }
    const kept = replace ? [] : [...channel.topics];
    const after = new Map([...kept, ...wanted]);
    if ([...after.values()].flat().length > limits.topicsPerChannel)
      throw new Refusal(400, 'notification.subscription.too.many.subscriptions', 'Too many subscriptions');
    this.#unlisten(channel, [...channel.topics.values()].flat());
    channel.topics = after;
    for (const topic of [...after.values()].flat()) {
      const listeners = this.#listening.get(topic) ?? new Set();
      listeners.add(channel);
      this.#listening.set(topic, listeners);
    }
    channel.usedAt = this.#clock.now();
    channel.expiresAt = this.#clock.now() + limits.lifeMs;
    return lines;
  }

  #unlisten(channel: Channel, topics: string[]): void {
    for (const topic of topics) {
      const listeners = this.#listening.get(topic);
      listeners?.delete(channel);
      if (listeners?.size === 0) this.#listening.delete(topic);
    }
  }

  /** Whether anybody with a socket listens to a topic, so that no body is built for nobody. */
  wanted(topic: string): boolean {
    for (const channel of this.#listening.get(topic) ?? []) if (channel.socket) return true;
    return false;
  }

  /** Sends an event to every socket that listens to the topic. */
  publish(topic: string, eventBody: unknown): void {
    if (!this.wanted(topic)) return;
    const text = JSON.stringify({
      topicName: topic,
      version: '2',
      eventBody,
      metadata: { CorrelationId: randomUUID() },
    });
    for (const channel of this.#listening.get(topic) ?? []) this.#send(channel, text);
  }

  /** Sends a system event to one channel, subscribed or not. */
  tell(channel: Channel, topicName: string, eventBody: unknown): void {
    this.#send(
      channel,
      JSON.stringify({ topicName, version: '2', eventBody, metadata: { CorrelationId: randomUUID() } }),
    );
  }

  #send(channel: Channel, text: string): void {
    if (channel.socket?.readyState === 1 && !this.#faults.silent) channel.socket.send(text);
  }

  /** Takes a new socket for a channel; a socket that listened before is disconnected. */
  attach(channelId: string, socket: WebSocket): void {
    const channel = this.find(channelId);
    if (!channel) {
      socket.send(JSON.stringify({ result: '404' }));
      socket.close(1000);
      return;
    }
    channel.socket?.close(1000);
    channel.socket = socket;
    channel.usedAt = this.#clock.now();
    socket.on('message', (data) => this.#hear(channel, socket, String(data)));
    socket.on('close', () => {
      if (channel.socket === socket) delete channel.socket;
    });
    socket.on('error', () => socket.terminate());
  }

  #hear(channel: Channel, socket: WebSocket, text: string): void {
    let frame: { message?: unknown; topics?: unknown; correlationId?: unknown };
    try {
      frame = JSON.parse(text) as typeof frame;
    } catch {
      return;
    }
    if (this.#faults.silent || frame === null || typeof frame !== 'object') return;
    if (frame.message === 'ping') {
      socket.send(JSON.stringify({ topicName: 'channel.metadata', eventBody: { message: 'pong' } }));
    }
    if (frame.message === 'subscribe' && Array.isArray(frame.topics)) {
      const correlation = typeof frame.correlationId === 'string' ? { correlationId: frame.correlationId } : {};
      try {
        this.subscribe(channel, frame.topics.map(String), false, false, channel.token);
        socket.send(JSON.stringify({ result: '200', status: 'subscribed', ...correlation }));
      } catch {
        socket.send(JSON.stringify({ result: '400', status: 'failure', ...correlation }));
      }
    }
  }

  /** The heartbeat of every socket; sockets of dead tokens are closed. */
  beat(): void {
    const text = JSON.stringify({ topicName: 'channel.metadata', eventBody: { message: 'WebSocket Heartbeat' } });
    for (const channel of this.all()) {
      if (!channel.socket) continue;
      if (!this.#tokens.find(channel.token.value)) this.remove(channel);
      else this.#send(channel, text);
    }
  }

  /** A token ended: its channels go, after the system message that says so. */
  tokenEnded(token: Token): void {
    for (const channel of this.all()) {
      if (channel.token !== token) continue;
      this.tell(channel, `v2.system.token_revoked.${channel.id}`, {
        channelId: channel.id,
        systemTopicType: 'token_revoked',
        oauthClientId: token.clientId,
        ...(token.userId ? { userId: token.userId } : {}),
        reason: 'token revoked',
        message: 'The token of this channel was revoked.',
      });
      this.remove(channel);
    }
  }

  /** Cuts every socket without a word. */
  cut(): void {
    for (const channel of this.all()) channel.socket?.terminate();
  }

  /** Announces the end of every socket and closes those same sockets `inMs` later. */
  announceClosing(inMs: number): void {
    for (const channel of this.all()) {
      const { socket } = channel;
      if (!socket) continue;
      this.tell(channel, 'v2.system.socket_closing', {
        channelId: channel.id,
        systemTopicType: 'socket_closing',
        reason: 'maintenance',
        message: 'This socket will be closed soon.',
      });
      this.#clock.after(inMs, () => socket.close(1001));
    }
  }
}
