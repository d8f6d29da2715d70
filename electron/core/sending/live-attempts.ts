import type { OutgoingLines } from '../conversations/outgoing.ts';
import type { Attempt, Attempts } from './attempts.ts';
import { attachmentsOf, type Content } from './content.ts';

/** Attempts that are not settled, or were settled in this run: on disk, and as lines of the transcripts that show them. */
export class LiveAttempts {
  readonly #attempts: Attempts;
  readonly #outgoing: OutgoingLines;
  readonly #live = new Map<string, Attempt>();

  constructor(attempts: Attempts, outgoing: OutgoingLines) {
    this.#attempts = attempts;
    this.#outgoing = outgoing;
  }

  get(attemptId: string): Attempt | undefined {
    return this.#live.get(attemptId);
  }

  /** The same, or what is known of one of an earlier run. */
  find(attemptId: string): Attempt | undefined {
    return this.#live.get(attemptId) ?? this.#attempts.read(attemptId);
  }

  of(conversationId: string): Attempt[] {
    return [...this.#live.values()].filter((attempt) => attempt.conversationId === conversationId);
  }

  /** Starts anew with what is open of a person, or with nothing; what waited to leave will not any more. */
  begin(owner: string | undefined): Attempt[] {
    this.#live.clear();
    this.#attempts.cancelQueued();
    const open = owner === undefined ? [] : this.#attempts.open(owner);
    const again = open.map((attempt) => (attempt.state === 'unknown' ? { ...attempt, checked: false } : attempt));
    for (const attempt of again) this.#put(attempt);
    return again;
  }

  /**
   * Writes down what one press sends, all or nothing, before a byte leaves. `instead` is what it replaces: that is dropped, and
   * files that wait for its text wait for the new one's.
   */
  add(attempts: readonly Attempt[], instead?: Attempt): void {
    const [first] = attempts as [Attempt];
    const followers = instead ? this.followersOf(instead).map((one) => after(one, first.attemptId)) : [];
    this.#attempts.transaction(() => {
      for (const attempt of attempts) this.#attempts.add(attempt);
      for (const follower of followers) this.#attempts.write(follower);
      if (instead) this.#attempts.write({ ...instead, state: 'dropped' });
    });
    if (instead) this.#hide(instead);
    for (const attempt of [...attempts, ...followers]) this.#put(attempt);
  }

  /** Changes one, first on disk. */
  set(attempt: Attempt, change: Partial<Attempt>): Attempt {
    const next = { ...(this.#live.get(attempt.attemptId) ?? attempt), ...change };
    this.#attempts.write(next);
    if (this.#live.has(attempt.attemptId)) this.#put(next);
    return next;
  }

  drop(attempt: Attempt): void {
    this.#attempts.write({ ...attempt, state: 'dropped' });
    this.#hide(attempt);
  }

  /** Files that wait until it is known how this one came out. */
  followersOf({ attemptId, conversationId }: Attempt): Attempt[] {
    return this.of(conversationId).filter(
      ({ state, content }) => state === 'queued' && content?.kind === 'media' && content.after === attemptId,
    );
  }

  /** Messages that other attempts have become. */
  taken({ conversationId, attemptId }: Attempt): Set<string> {
    return this.#attempts.messagesOf(conversationId, attemptId);
  }

  #put(attempt: Attempt): void {
    this.#live.set(attempt.attemptId, attempt);
    const { attemptId, conversationId, text, atMs, state, messageId, failure, knownIds, content } = attempt;
    if (state === 'dropped') return;
    const attachments = attachmentsOf(content);
    this.#outgoing.put({ attemptId, conversationId, text, attachments, atMs, state, messageId, failure, knownIds });
  }

  #hide({ attemptId, conversationId }: Attempt): void {
    this.#live.delete(attemptId);
    this.#outgoing.remove(conversationId, attemptId);
  }
}

const after = (attempt: Attempt, attemptId: string): Attempt => ({
  ...attempt,
  content: { ...(attempt.content as Extract<Content, { kind: 'media' }>), after: attemptId },
});
