import type { IncomingMessage } from 'node:http';
import type { House } from '../house.ts';
import type { Token } from '../oauth/tokens.ts';
import { Refusal, refusals } from '../world/refusal.ts';
import type { Conversation, Participant, User } from '../world/state.ts';
import type { Query } from './query.ts';

/** What an operation answers: a status with a JSON body, or with none (202, 204). */
export interface Answer {
  status: number;
  body?: unknown;
}

/** 200 with a body. */
export const ok = (body: unknown): Answer => ({ status: 200, body });
/** 202 without a body: the outcome arrives by notification. */
export const accepted: Answer = { status: 202 };
/** 204 without a body. */
export const noContent: Answer = { status: 204 };

/** One request that passed authentication, permissions and validation. */
export class Call {
  readonly house: House;
  readonly params: Record<string, string>;
  readonly query: Query;
  readonly body: unknown;
  readonly token: Token | undefined;
  readonly raw: IncomingMessage;

  constructor(parts: Pick<Call, 'house' | 'params' | 'query' | 'body' | 'token' | 'raw'>) {
    this.house = parts.house;
    this.params = parts.params;
    this.query = parts.query;
    this.body = parts.body;
    this.token = parts.token;
    this.raw = parts.raw;
  }

  get world(): House['world'] {
    return this.house.world;
  }

  /** The signed-in person; client credentials are refused as the platform does. */
  get user(): User {
    if (!this.token?.userId) {
      throw new Refusal(
        400,
        'not.a.user',
        'This request requires a user context. Client credentials cannot be used for requests to this resource.',
      );
    }
    return this.world.user(this.token.userId);
  }

  /** The validated body as the shape its schema promises. */
  as<T>(): T {
    return (this.body ?? {}) as T;
  }

  param(name: string): string {
    return this.params[name] ?? '';
  }

  conversation(): Conversation {
    return this.world.conversation(this.param('conversationId'));
  }

  participant(conversation: Conversation): Participant {
    return this.world.participant(conversation, this.param('participantId'));
  }

  /** The person of the path, or 404 as the platform words it. */
  pathUser(): User {
    const user = this.world.users.get(this.param('userId'));
    if (!user) throw new Refusal(404, 'general.resource.not.found', 'Unable to find a user with that userId');
    return user;
  }

  /** Refuses when a person acts for someone else without being supervisor or administrator. */
  mayActFor(userId: string): void {
    const { user } = this;
    if (user.id !== userId && user.role !== 'supervisor' && user.role !== 'administrator')
      throw refusals.notAuthorized();
  }
}

/** One operation: pure function of a call and the world. */
export type Operation = (call: Call) => Answer | Promise<Answer>;
/** Operations by `VERB /api/v2/path/{parameter}`. */
export type Operations = Record<string, Operation>;
