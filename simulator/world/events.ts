import type { Conversation, Message, Queue, User } from './state.ts';

/** One effect that really happened, for the ledger. */
export interface Applied {
  kind:
    | 'conversation'
    | 'message'
    | 'customer-message'
    | 'alert'
    | 'accept'
    | 'decline'
    | 'no-answer'
    | 'transfer'
    | 'transfer-settled'
    | 'disconnect'
    | 'wrapup'
    | 'park'
    | 'resume'
    | 'hold'
    | 'attributes'
    | 'assign'
    | 'monitor'
    | 'typing'
    | 'presence'
    | 'routing-status'
    | 'response'
    | 'engagement';
  conversationId?: string;
  userId?: string;
  participantId?: string;
  messageId?: string;
  text?: string;
  queueId?: string;
  detail?: string;
}

/** What the world tells: each as it stands at the end of one command, never in the middle of it. */
export type WorldEvent =
  | { kind: 'conversation'; conversation: Conversation; userIds: Set<string>; queueIds: Set<string> }
  | { kind: 'user'; user: User; changed: 'presence' | 'routing' | 'summary' }
  | { kind: 'queue'; queue: Queue }
  | { kind: 'member'; queue: Queue; userId: string; joined: boolean }
  | { kind: 'sent'; conversation: Conversation; message: Message }
  | { kind: 'ended'; conversation: Conversation }
  | { kind: 'typing'; conversation: Conversation; by: 'customer' | 'agent'; durationMs: number }
  | { kind: 'sentiment'; conversation: Conversation }
  | { kind: 'applied'; effect: Applied };

/** Hears every event of the world. A listener must not throw. */
export type WorldListener = (event: WorldEvent) => void;
