import type { GuestError } from './guest-error.ts';

/**
 * Where a guest's session stands. `idle`: no socket, the session may live on and `connect` re-attaches;
 * `read-only`: the platform takes no more messages until `connect({ startNew: true })`; `closed`: over.
 */
export type GuestState = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'read-only' | 'closed';

/**
 * One message of the guest's transcript. `direction` is the platform's view: inbound = from the customer.
 * `time` is the platform's `channel.time` as ISO 8601 (the time of arrival when the platform named none).
 * `Event` carries presence changes such as a disconnect and has an empty text; typing is never listed.
 */
export interface GuestMessage {
  id: string;
  direction: 'inbound' | 'outbound';
  type: 'Text' | 'Structured' | 'Event';
  text: string;
  quickReplies?: { text: string; payload: string }[];
  /** Files that came along; the address is the platform's and works as long as the platform keeps the file. */
  attachments?: { name: string; mime: string; url: string }[];
  from: 'customer' | 'agent' | 'bot';
  time: string;
}

/** The clock of back-off and settling waits; network watchdogs use real timers. `random` is in [0, 1). */
export interface GuestClock {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  random(): number;
}

/** How long a guest waits for whom before it acts. Every field is optional in the options. */
export interface GuestPatience {
  /** Socket opening and SessionResponse together, per attempt. */
  handshakeMs: number;
  /** From writing a text to its echo; after that the socket is held to be dead. */
  echoMs: number;
  /** Between the two readings of history that prove a text absent. */
  settleMs: number;
  /** Of one history page, and of the JWT that opens it. */
  historyMs: number;
  /** Between health checks of an idle connection; 0: none. */
  heartbeatMs: number;
  /** Of the answer to closeSession. */
  closeMs: number;
  /** Attempts in one connect or reconnect before it gives up. */
  attempts: number;
  /** Bounds of the back-off between attempts. */
  firstDelayMs: number;
  longestDelayMs: number;
}

/** What a guest needs to speak. Plain `ws:` and `http:` are accepted for loopback hosts only. */
export interface GuestOptions {
  /** `wss://webmessaging.{environment}/v1`; the deployment id is added as a query parameter. */
  url: string;
  deploymentId: string;
  /** UUID made by the client; the same token re-attaches to the same session. */
  token?: string;
  /** Base of the REST API, for history. Derived when the socket's host is `webmessaging.{environment}`. */
  api?: string;
  attributes?: Record<string, unknown>;
  /** Sent as the `Origin` header, which the deployment checks against its allowed domains. */
  origin?: string;
  reconnect?: boolean;
  clock?: GuestClock;
  patience?: Partial<GuestPatience>;
}

/** One try to open a socket and configure the session on it. */
export interface ConnectAttempt {
  startedAtMs: number;
  tookMs: number;
  ok: boolean;
  error?: string;
}

/** What the platform answered to `configureSession`, and what it took to get there. */
export interface GuestSession {
  connected: boolean;
  newSession: boolean;
  readOnly: boolean;
  maxCustomDataBytes?: number;
  durationSeconds?: number;
  attempts: ConnectAttempt[];
}

/** Why a conversation or session is over. `disconnected`: an agent or flow ended the conversation. */
export type EndReason = 'disconnected' | 'expired' | 'connection-closed' | 'logged-out' | 'cleared' | 'closed-by-guest';

/** What a guest tells its listeners. In `frame` the token and any JWT are masked. */
export interface GuestEvents {
  message: GuestMessage;
  state: GuestState;
  typing: { on: boolean; durationMs?: number };
  ended: { reason: EndReason; detail?: string };
  frame: { direction: 'in' | 'out'; frame: unknown };
  error: GuestError;
}
