import type { Clock } from '../ports.ts';

/** I am told to the customer as typing at most this often. */
const sayEveryMs = 5000;
/** A customer who typed is shown as typing for this long. */
const showForMs = 6000;

/** Typing, both ways. */
export class Typing {
  readonly #clock: Clock;
  readonly #changed: (conversationId: string) => void;
  readonly #said = new Map<string, number>();
  readonly #heard = new Map<string, number>();

  constructor(clock: Clock, changed: (conversationId: string) => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  /** Whether the customer may be told now that I am typing; a yes starts the next wait. */
  maySay(conversationId: string): boolean {
    const now = this.#clock.monotonic();
    if (now - (this.#said.get(conversationId) ?? Number.NEGATIVE_INFINITY) < sayEveryMs) return false;
    this.#said.set(conversationId, now);
    return true;
  }

  /** My message went out: the next typing is news again. */
  sent(conversationId: string): void {
    this.#said.delete(conversationId);
  }

  customerTyping(conversationId: string): boolean {
    return this.#heard.has(conversationId);
  }

  heard(conversationId: string): void {
    const at = this.#clock.monotonic();
    this.#heard.set(conversationId, at);
    this.#changed(conversationId);
    void this.#clock.sleep(showForMs).then(() => {
      if (this.#heard.get(conversationId) === at) this.stopped(conversationId);
    });
  }

  /** The customer's message came, so they do not type any more. */
  stopped(conversationId: string): void {
    if (this.#heard.delete(conversationId)) this.#changed(conversationId);
  }

  clear(): void {
    this.#said.clear();
    this.#heard.clear();
  }
}
