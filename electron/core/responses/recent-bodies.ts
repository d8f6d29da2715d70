import type { PlatformResponse } from '../genesys/platform.ts';

/** How many bodies stay in memory: the rows of a few windows. */
const room = 400;

/** The bodies that were shown last; the longest unseen makes room. */
export class RecentBodies {
  readonly #bodies = new Map<string, PlatformResponse>();

  get(responseId: string): PlatformResponse | undefined {
    const body = this.#bodies.get(responseId);
    if (body) this.put(body);
    return body;
  }

  put(body: PlatformResponse): void {
    this.#bodies.delete(body.responseId);
    this.#bodies.set(body.responseId, body);
    const [oldest] = this.#bodies.keys();
    if (this.#bodies.size > room && oldest !== undefined) this.#bodies.delete(oldest);
  }

  delete(responseId: string): void {
    this.#bodies.delete(responseId);
  }

  clear(): void {
    this.#bodies.clear();
  }
}
