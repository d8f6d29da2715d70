import type { PlatformQueue } from '../genesys/platform.ts';
import type { SignedIn } from '../session/current.ts';

/** Which libraries a queue offers. Source: SDK 262, Queue.cannedResponseLibraries. */
export type QueueLibraries = PlatformQueue['libraries'];

const everything: QueueLibraries = { mode: 'All', libraryIds: [] };

/** What each queue offers, read once per session; while it is being read, or where it may not be read, everything. */
export class QueueLibrariesCache {
  readonly #signedIn: () => SignedIn | undefined;
  readonly #changed: () => void;
  readonly #known = new Map<string, QueueLibraries>();

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

  clear(): void {
    this.#known.clear();
  }

  async #read(queueId: string): Promise<void> {
    const signedIn = this.#signedIn();
    if (!signedIn) return;
    try {
      const { libraries } = await signedIn.platform.queue(queueId, { clicked: true });
      if (this.#signedIn() !== signedIn) return;
      this.#known.set(queueId, libraries);
      if (libraries.mode !== 'All') this.#changed();
    } catch {
      // Without the permission to view queues every library is offered; the send is refused by nobody.
      if (this.#signedIn() === signedIn) this.#known.set(queueId, everything);
    }
  }
}
