import type { Clock } from '../ports.ts';

/** Windows are told of many changes in a moment at most this often. */
const tellEveryMs = 500;

/** Tells windows when what they show went stale: at once for a conversation that was drawn, now and then while much is coming in. */
export class Freshness {
  readonly #clock: Clock;
  readonly #touched: () => void;
  /** What the rows of a conversation were filled from. */
  readonly #filledFrom = new Map<string, string>();
  #told = false;
  #tellAgain = false;

  constructor(clock: Clock, touched: () => void) {
    this.#clock = clock;
    this.#touched = touched;
  }

  /** Rows of a conversation are drawn from these values now. */
  drawn(conversationId: string, values: string): void {
    this.#filledFrom.set(conversationId, values);
  }

  /** A conversation changed; only what was drawn can go stale: the customers of a thousand other chats concern no row. */
  changed(conversationId: string, values: () => string): void {
    const before = this.#filledFrom.get(conversationId);
    if (before === undefined) return;
    const now = values();
    this.#filledFrom.set(conversationId, now);
    if (before !== now) this.#touched();
  }

  forget(conversationId: string): void {
    this.#filledFrom.delete(conversationId);
  }

  clear(): void {
    this.#filledFrom.clear();
  }

  /** Something of the catalogue changed. Many steps in a moment are told once, the last one always. */
  tell(): void {
    if (this.#told) {
      this.#tellAgain = true;
      return;
    }
    this.#told = true;
    this.#tellAgain = false;
    this.#touched();
    void this.#clock.sleep(tellEveryMs).then(() => {
      this.#told = false;
      if (this.#tellAgain) this.tell();
    });
  }
}
