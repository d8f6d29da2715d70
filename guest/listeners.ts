/** Typed listeners. A listener that throws is reported to `onFault` and never stops the others. */
export class Listeners<Events extends object> {
  readonly #heard = new Map<keyof Events, Set<(value: never) => void>>();
  readonly #onFault: (fault: unknown, name: keyof Events) => void;

  constructor(onFault: (fault: unknown, name: keyof Events) => void) {
    this.#onFault = onFault;
  }

  /** Adds a listener; the answer removes it. */
  on<Name extends keyof Events>(name: Name, hear: (value: Events[Name]) => void): () => void {
    const all = this.#heard.get(name) ?? new Set();
    this.#heard.set(name, all);
    all.add(hear);
    return () => void all.delete(hear);
  }

  /** True when somebody listens. */
  has(name: keyof Events): boolean {
    return (this.#heard.get(name)?.size ?? 0) > 0;
  }

  /** Tells all who listen now. */
  tell<Name extends keyof Events>(name: Name, value: Events[Name]): void {
    for (const hear of [...(this.#heard.get(name) ?? [])]) {
      try {
        (hear as (value: Events[Name]) => void)(value);
      } catch (fault) {
        this.#onFault(fault, name);
      }
    }
  }
}
