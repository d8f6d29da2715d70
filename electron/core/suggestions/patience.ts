import type { Failure } from '#shared/rpc/failure.ts';
import type { Clock } from '../ports.ts';

/** So long nobody is asked again after a refusal. */
const quietMs = 10 * 60_000;

/**
 * Remembers who refused, so that an organisation without Agent Assist is not asked at every click. Until one conversation was
 * answered, a refusal stands for all of them, because it most likely says that nobody has it.
 */
export class Patience {
  readonly #clock: Clock;
  readonly #refused = new Map<string, { atMs: number; forGood: boolean }>();
  #answered = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  mayAsk(conversationId: string): boolean {
    return !this.#isQuiet(conversationId) && !this.#isQuiet('');
  }

  answered(conversationId: string): void {
    this.#answered = true;
    this.#refused.delete(conversationId);
    this.#refused.delete('');
  }

  /** Takes a failure; one that says nothing of the organisation (no line, no budget) may be tried again at once. */
  refused(conversationId: string, failure: Failure): void {
    const about = ['forbidden', 'not-found', 'invalid', 'conflict', 'upstream', 'unexpected'].includes(failure.kind);
    if (!about) return;
    const forGood = failure.kind === 'forbidden';
    this.#refused.set(this.#answered ? conversationId : '', { atMs: this.#clock.monotonic(), forGood });
  }

  /** The platform itself told of a suggestion there: it has them after all. A missing permission is not got by that. */
  proved(conversationId: string): void {
    for (const id of [conversationId, '']) if (this.#refused.get(id)?.forGood === false) this.#refused.delete(id);
  }

  forget(conversationId: string): void {
    this.#refused.delete(conversationId);
  }

  clear(): void {
    this.#refused.clear();
    this.#answered = false;
  }

  #isQuiet(id: string): boolean {
    const refused = this.#refused.get(id);
    return refused !== undefined && this.#clock.monotonic() - refused.atMs < quietMs;
  }
}
