/**
 * Health checks on an idle connection, so that a half-open one is noticed before the customer speaks into the void.
 * The timer does not keep a process alive.
 */
export class Heartbeat {
  readonly #beat: () => Promise<unknown>;
  readonly #missed: () => void;
  readonly #everyMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wasAnswered = false;

  /** `beat` sends one check and waits for its answer; `missed` is called when an answer fails to come. */
  constructor(everyMs: number, beat: () => Promise<unknown>, missed: () => void) {
    this.#everyMs = everyMs;
    this.#beat = beat;
    this.#missed = missed;
  }

  start(): void {
    this.stop();
    if (this.#everyMs > 0) this.#timer = setTimeout(() => void this.#check(), this.#everyMs).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #check(): Promise<void> {
    const timer = this.#timer;
    const isAnswered = await this.#beat().then(
      () => true,
      () => false,
    );
    this.#wasAnswered ||= isAnswered;
    // Stopped or started anew meanwhile: this answer says nothing about the present connection.
    if (timer !== this.#timer) return;
    // A platform that never answered health checks may not know them; only one that did is held to it.
    if (!isAnswered && this.#wasAnswered) this.#missed();
    else this.start();
  }
}
