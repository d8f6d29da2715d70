import type { PlatformResponse } from '../genesys/platform.ts';

/** What I wrote or removed in the library in this session: pages that were asked for before must not undo it. */
export class OwnEdits {
  readonly #edits = new Map<string, { version: number | null; atMs: number }>();

  /** `version` null: removed. */
  put(responseId: string, version: number | null, atMs: number): void {
    this.#edits.set(responseId, { version, atMs });
  }

  /** Whether a response on a page that was asked for at `askedMs` is older than what I did. */
  outdates({ responseId, version }: PlatformResponse, askedMs: number): boolean {
    const own = this.#edits.get(responseId);
    return own !== undefined && own.atMs >= askedMs && (own.version === null || version < own.version);
  }

  /** Whether I touched it at `askedMs` or later. */
  since(responseId: string, askedMs: number): boolean {
    return (this.#edits.get(responseId)?.atMs ?? Number.NEGATIVE_INFINITY) >= askedMs;
  }

  clear(): void {
    this.#edits.clear();
  }
}
