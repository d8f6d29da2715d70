import type { PlatformMessage } from '../genesys/platform.ts';
import type { Clock } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';
import type { Attempt } from './attempts.ts';
import type { LiveAttempts } from './live-attempts.ts';
import { candidates, foundIn, type IsOthers, looksAtMs, sameText } from './read-back.ts';

/** What lost answers are looked for with. */
export interface LookingHost {
  clock: Clock;
  live: LiveAttempts;
  isCurrent(signedIn: SignedIn): boolean;
  found(attempt: Attempt, message: PlatformMessage): void;
}

/** Messages that an attempt cannot have become: other attempts', and texts that another one still looks for. */
export function othersOf(live: LiveAttempts, attempt: Attempt): IsOthers {
  const taken = live.taken(attempt);
  const others = live.of(attempt.conversationId).filter((one) => one.attemptId !== attempt.attemptId);
  const owed = attempt.content === null ? [] : others.filter((one) => one.state === 'unknown' && one.content === null);
  return ({ messageId, text }) => taken.has(messageId) || owed.some((one) => sameText(one.text, text));
}

/** Looks at the platform for messages whose answers were lost, for ten seconds each; what is not found stays unknown. */
export class Looking {
  readonly #host: LookingHost;
  readonly #running = new Set<string>();

  constructor(host: LookingHost) {
    this.#host = host;
  }

  clear(): void {
    this.#running.clear();
  }

  /** Ends when it was found, or was looked for in vain: then it is `checked`, and the agent decides. */
  async lookFor(attemptId: string, signedIn: SignedIn): Promise<void> {
    const { clock, live, isCurrent } = this.#host;
    if (this.#running.has(attemptId)) return;
    this.#running.add(attemptId);
    let waitedMs = 0;
    for (const atMs of looksAtMs) {
      if (atMs > waitedMs) await clock.sleep(atMs - waitedMs);
      waitedMs = atMs;
      const attempt = live.get(attemptId);
      if (attempt?.state !== 'unknown' || !isCurrent(signedIn)) break;
      const found = await this.#look(attempt, signedIn).catch(() => undefined); // another look follows
      if (found && live.get(attemptId)?.state === 'unknown') this.#host.found(attempt, found);
    }
    this.#running.delete(attemptId);
    const attempt = live.get(attemptId);
    if (attempt?.state === 'unknown' && isCurrent(signedIn)) live.set(attempt, { checked: true });
  }

  async #look(attempt: Attempt, { platform, me }: SignedIn): Promise<PlatformMessage | undefined> {
    const conversation = await platform.conversation(attempt.conversationId, { clicked: true });
    const ids = candidates(attempt, conversation, me.userId);
    if (ids.length === 0) return undefined;
    const bodies = await platform.messageBodies(attempt.conversationId, ids, { clicked: true });
    return foundIn(attempt, bodies, me.userId, othersOf(this.#host.live, attempt));
  }
}
