import { Failed } from '#shared/rpc/failure.ts';
import type { PlatformQueue } from '../genesys/platform.ts';
import type { SignedIn } from '../session/current.ts';

/** Which libraries a queue offers. Source: SDK 262, Queue.cannedResponseLibraries. */
export type QueueLibraries = PlatformQueue['libraries'];

const everything: QueueLibraries = { mode: 'All', libraryIds: [] };

/** Without the permission to view queues, or for one that is gone, asking again gives nothing else. */
const isFinal = (error: unknown): boolean =>
  error instanceof Failed && (error.failure.kind === 'forbidden' || error.failure.kind === 'not-found');

/** What each queue offers, read once per session and on `refresh`; until it is known, or where it may not be read, everything. */
export class QueueLibrariesCache {
  readonly #signedIn: () => SignedIn | undefined;
  readonly #changed: () => void;
  readonly #known = new Map<string, QueueLibraries>();
  readonly #doubtful = new Set<string>();

  constructor(signedIn: () => SignedIn | undefined, changed: () => void) {
    this.#signedIn = signedIn;
    this.#changed = changed;
  }

  of(queueId: string | null | undefined): QueueLibraries {
    if (!queueId) return everything;
    const known = this.#known.get(queueId);
    if (known) return known;
    this.#known.set(queueId, everything);
    void this.#read(queueId);
    return everything;
  }

  /** Waits until a queue is known: for the first sight of a conversation. */
  async ready(queueId: string | null | undefined): Promise<void> {
    if (queueId && !this.#known.has(queueId)) await this.#read(queueId);
  }

  offers(queueId: string | null | undefined, libraryId: string): boolean {
    const { mode, libraryIds } = this.of(queueId);
    return mode === 'All' || (mode === 'SelectedOnly' && libraryIds.includes(libraryId));
  }

  /** Reads those again that could not be read for a passing reason. */
  retry(): void {
    for (const queueId of [...this.#doubtful]) void this.#read(queueId);
  }

  /** Reads all that are known again; until then they stay as they are. */
  refresh(): void {
    for (const queueId of [...this.#known.keys()]) void this.#read(queueId);
  }

  clear(): void {
    this.#known.clear();
    this.#doubtful.clear();
  }

  async #read(queueId: string): Promise<void> {
    const signedIn = this.#signedIn();
    if (!signedIn) return;
    const before = this.#known.get(queueId) ?? everything;
    try {
      const { libraries } = await signedIn.platform.queue(queueId, { clicked: true });
      if (this.#signedIn() !== signedIn) return;
      this.#doubtful.delete(queueId);
      this.#known.set(queueId, libraries);
      if (JSON.stringify(libraries) !== JSON.stringify(before)) this.#changed();
    } catch (error) {
      if (this.#signedIn() !== signedIn) return;
      this.#known.set(queueId, before);
      if (isFinal(error)) this.#doubtful.delete(queueId);
      else this.#doubtful.add(queueId);
    }
  }
}
