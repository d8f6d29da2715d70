/** One step of the demo: `ok` only when it was observed from the other side. */
export interface DemoStep {
  name: string;
  ok: boolean;
  ms: number;
  /** Why it did not hold, in plain words. */
  why?: string;
}

/** Thrown after a failed step: what follows would only fail because of it. */
export class DemoStopped extends Error {}

/** Takes steps one after the other, times them, and stops at the first that does not hold. */
export class Steps {
  readonly taken: DemoStep[] = [];
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      const result = await work();
      const ms = Math.round(performance.now() - started);
      this.taken.push({ name, ok: true, ms });
      this.#say(`ok    ${String(ms).padStart(6)} ms  ${name}`);
      return result;
    } catch (error) {
      const ms = Math.round(performance.now() - started);
      const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
      this.taken.push({ name, ok: false, ms, why });
      this.#say(`FAIL  ${String(ms).padStart(6)} ms  ${name}: ${why}`);
      throw new DemoStopped(name);
    }
  }
}
