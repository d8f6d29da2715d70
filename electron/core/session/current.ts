import { Failed } from '#shared/rpc/failure.ts';
import type { Platform, PlatformEars, PlatformMe } from '../genesys/platform.ts';

/** The person who is signed in and the platform as that person may use it. */
export interface SignedIn {
  me: PlatformMe;
  platform: Platform;
  practice: boolean;
  /** Hears what Agent Assist suggests for exactly these conversations from now on. */
  follow(conversationIds: readonly string[]): void;
}

/** A listener to what the notification socket tells; every ear is optional. */
export type Ears = Partial<PlatformEars>;

/**
 * Who is signed in right now, as the other domains see it. They never sign in or out themselves:
 * they ask `required()` (throws `signed-out`), hear `onChange`, and listen to the platform's events.
 */
export interface CurrentSession {
  readonly signedIn: SignedIn | undefined;
  required(): SignedIn;
  /** Called with the new session after sign-in (before its first event) and with undefined after sign-out. */
  onChange(hear: (signedIn: SignedIn | undefined) => void): () => void;
  listen(ears: Ears): () => void;
}

/** The one implementation; `core/session` holds the writing end. */
export class SessionHolder implements CurrentSession {
  signedIn: SignedIn | undefined;
  readonly #changes = new Set<(signedIn: SignedIn | undefined) => void>();
  readonly #ears = new Set<Ears>();

  required(): SignedIn {
    if (!this.signedIn) throw new Failed({ kind: 'signed-out' });
    return this.signedIn;
  }

  onChange(hear: (signedIn: SignedIn | undefined) => void): () => void {
    this.#changes.add(hear);
    return () => void this.#changes.delete(hear);
  }

  listen(ears: Ears): () => void {
    this.#ears.add(ears);
    return () => void this.#ears.delete(ears);
  }

  /** Puts a session in place, or takes it away, and tells everybody. */
  set(signedIn: SignedIn | undefined): void {
    this.signedIn = signedIn;
    for (const hear of this.#changes) hear(signedIn);
  }

  /** Hands what the notification socket told to every listener. */
  readonly fanOut: PlatformEars = {
    conversation: (conversation) => this.#each((ears) => ears.conversation?.(conversation)),
    presence: (presence) => this.#each((ears) => ears.presence?.(presence)),
    routingStatus: (routing) => this.#each((ears) => ears.routingStatus?.(routing)),
    customerTyping: (conversationId) => this.#each((ears) => ears.customerTyping?.(conversationId)),
    suggested: (conversationId) => this.#each((ears) => ears.suggested?.(conversationId)),
    tokenRevoked: () => this.#each((ears) => ears.tokenRevoked?.()),
    connection: (state, nextTryAtMs) => this.#each((ears) => ears.connection?.(state, nextTryAtMs)),
    gap: () => this.#each((ears) => ears.gap?.()),
  };

  #each(tell: (ears: Ears) => void): void {
    for (const ears of this.#ears) tell(ears);
  }
}
