import { Failed, type Failure } from '#shared/rpc/failure.ts';

/** What happens to one call: refused before anything was done, or carried out while its answer is lost. */
export type Fault = { refuse: Failure } | { lose: Failure };

/** Counts calls by verb, and meets the faults that `fault` gives for one. `pause` holds a verb's answers back until released. */
export class FakeCalls {
  readonly calls: { verb: string; args: unknown[] }[] = [];
  fault: (verb: string, ...args: unknown[]) => Fault | undefined = () => undefined;
  pause: (verb: string, ...args: unknown[]) => Promise<void> | undefined = () => undefined;
  #ids = 0;

  count(verb: string): number {
    return this.calls.filter((call) => call.verb === verb).length;
  }

  /** A number that no call got before. */
  protected nextId(): number {
    return ++this.#ids;
  }

  protected async act<T>(verb: string, args: unknown[], work: () => T): Promise<T> {
    this.calls.push({ verb, args });
    const fault = this.fault(verb, ...args);
    if (fault && 'refuse' in fault) {
      await this.pause(verb, ...args);
      throw new Failed(fault.refuse);
    }
    const result = work();
    await this.pause(verb, ...args);
    if (fault) throw new Failed(fault.lose);
    return result;
  }
}

/** A page of what the test lists page by page. */
export function page<T>(
  pages: T[][],
  pageNumber: number,
): { entities: T[]; pageNumber: number; pageCount: number; total: number } {
  const total = pages.reduce((sum, one) => sum + one.length, 0);
  return { entities: pages[pageNumber - 1] ?? [], pageNumber, pageCount: Math.max(1, pages.length), total };
}
