import { Failed, type Failure } from '#shared/rpc/failure.ts';
import type { Page, PlatformLibrary } from '../genesys/platform.ts';
import type { Clock, Log } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';
import type { Catalogue } from './catalogue.ts';

/** How a synchronisation stands: libraries done of those there are, and when one was last complete. */
export interface SyncState {
  state: 'idle' | 'running' | 'failed' | 'offline';
  done: number;
  total: number | null;
  atMs: number | null;
  failure: Failure | null;
}

/** What a sync works with. */
export interface SyncHost {
  catalogue: Catalogue;
  clock: Clock;
  log: Log;
  signedIn(): SignedIn | undefined;
  /** Libraries to be read first: those that the conversations at hand use. */
  first(): ReadonlySet<string>;
  /** Something that windows show has changed. */
  changed(): void;
  /** Responses came or went. */
  refilled(): void;
}

/** No listing is longer than this many pages; a platform that says otherwise is not believed for ever. */
const mostPages = 1000;

async function everyPage<T>(
  read: (pageNumber: number) => Promise<Page<T>>,
  take: (entities: T[]) => void = () => undefined,
): Promise<T[]> {
  const all: T[] = [];
  for (let pageNumber = 1; pageNumber <= mostPages; pageNumber++) {
    const page = await read(pageNumber);
    take(page.entities);
    all.push(...page.entities);
    if (page.entities.length === 0 || pageNumber >= page.pageCount) break;
  }
  return all;
}

/** Reads all libraries and all pages in the background; one library that fails is named and does not stop the others. */
export class LibrarySync {
  readonly #host: SyncHost;
  #running: { signedIn: SignedIn; done: Promise<void> } | undefined;
  #state: SyncState = { state: 'idle', done: 0, total: null, atMs: null, failure: null };

  constructor(host: SyncHost) {
    this.#host = host;
  }

  get state(): SyncState {
    return { ...this.#state, atMs: this.#host.catalogue.syncedAtMs };
  }

  reset(): void {
    this.#running = undefined;
    this.#state = { state: 'idle', done: 0, total: null, atMs: null, failure: null };
  }

  /** One at a time for one session. Never rejects: how it went is in `state`. */
  run(): Promise<void> {
    const signedIn = this.#host.signedIn();
    if (!signedIn) return Promise.resolve();
    if (this.#running?.signedIn === signedIn) return this.#running.done;
    const done = this.#once(signedIn).finally(() => {
      if (this.#running?.signedIn === signedIn) this.#running = undefined;
    });
    this.#running = { signedIn, done };
    return done;
  }

  async #once(signedIn: SignedIn): Promise<void> {
    const { catalogue, clock } = this.#host;
    const current = (): boolean => this.#host.signedIn() === signedIn;
    this.#set({ state: 'running', done: 0, total: null, failure: null });
    let libraries: PlatformLibrary[];
    try {
      libraries = await everyPage((pageNumber) => signedIn.platform.libraries(pageNumber));
    } catch (error) {
      if (current()) this.#failed(this.#explain(error));
      return;
    }
    if (!current()) return;
    catalogue.keepLibraries(libraries);
    this.#host.refilled();
    this.#set({ total: libraries.length });
    const first = this.#host.first();
    const ordered = [...libraries].sort((a, b) => Number(first.has(b.libraryId)) - Number(first.has(a.libraryId)));
    let failure: Failure | null = null;
    for (const { libraryId } of ordered) {
      try {
        const responses = await everyPage(
          (pageNumber) => signedIn.platform.responsesOf(libraryId, pageNumber),
          (page) => current() && catalogue.put(page),
        );
        if (!current()) return;
        catalogue.fill(
          libraryId,
          responses.map((response) => response.responseId),
        );
        this.#host.refilled();
      } catch (error) {
        if (!current()) return;
        failure = this.#explain(error);
        catalogue.fail(libraryId, failure);
        if (failure.kind === 'offline' || failure.kind === 'signed-out') return this.#failed(failure);
      }
      this.#set({ done: this.#state.done + 1 });
    }
    catalogue.tidy();
    if (failure) return this.#failed(failure);
    catalogue.synced(clock.now());
    this.#set({ state: 'idle' });
  }

  #explain(error: unknown): Failure {
    return error instanceof Failed ? error.failure : { kind: 'unexpected', reference: this.#host.log.report(error) };
  }

  #failed(failure: Failure): void {
    this.#set({ state: failure.kind === 'offline' ? 'offline' : 'failed', failure });
  }

  #set(change: Partial<SyncState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.changed();
  }
}
