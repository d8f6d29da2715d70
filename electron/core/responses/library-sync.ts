import { Failed, type Failure } from '#shared/rpc/failure.ts';
import type { PlatformLibrary, PlatformResponse } from '../genesys/platform.ts';
import type { Clock, Log } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';
import type { Catalogue, CataloguedLibrary } from './catalogue.ts';
import { PagedReading } from './paged-reading.ts';
import { SyncRun } from './sync-run.ts';

/** How a synchronisation stands: libraries done of those there are, responses read, and from when what is here is. */
export interface SyncState {
  state: 'idle' | 'running' | 'failed' | 'offline' | 'stopped';
  done: number;
  total: number | null;
  read: number;
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
  /** Resolves when everything that was read can be searched. */
  searchable(): Promise<void>;
}

/**
 * In the background a round of so many requests each half hour: sixteen an hour, a good half of what an idle agent may cause.
 * The platform offers no list of what changed, so a round reads the list of libraries, then those whose version or name there
 * changed, then those read longest ago, page by page, and goes on in the next round where this one stopped.
 */
export const roundEveryMs = 30 * 60_000;
const requestsARound = 8;

const fresh = { state: 'idle', done: 0, total: null, read: 0, failure: null } as const;

/** A library whose pages are being read, perhaps over several rounds. */
interface Opened {
  reading: PagedReading<PlatformResponse>;
  askedMs: number;
}

/**
 * Reads libraries and their pages: everything at start and on demand, else in quiet rounds. A library that fails keeps what was
 * known of it, is named, and does not stop the others. Responses go only when all pages of their library were read.
 */
export class LibrarySync {
  readonly #host: SyncHost;
  #run: SyncRun | undefined;
  #state: Omit<SyncState, 'atMs'> = fresh;
  readonly #open = new Map<string, Opened>();
  readonly #tried = new Map<string, number>();

  constructor(host: SyncHost) {
    this.#host = host;
  }

  get state(): SyncState {
    return { ...this.#state, atMs: this.#host.catalogue.syncedAtMs };
  }

  /** Somebody else signed in, or nobody is. */
  reset(): void {
    this.#end();
    this.#tried.clear();
    this.#state = fresh;
  }

  /** Reads everything at once, unless that is being done. Never rejects: how it went is in `state`. */
  async run(): Promise<void> {
    if (this.#run?.whole) return;
    this.#end();
    await this.#begin(Number.POSITIVE_INFINITY);
  }

  /** Reads as much as an idle agent may, without a word of progress. */
  async round(): Promise<void> {
    if (!this.#run) await this.#begin(requestsARound);
  }

  /** Stops what runs; what was read stays. */
  stop(): void {
    if (!this.#run) return;
    this.#end();
    this.#set({ state: 'stopped', failure: null });
  }

  #end(): void {
    this.#run?.stop();
    this.#run = undefined;
    this.#open.clear();
  }

  async #begin(requests: number): Promise<void> {
    const signedIn = this.#host.signedIn();
    if (!signedIn) return;
    const run = new SyncRun(signedIn, this.#host.clock, requests);
    this.#run = run;
    if (run.whole) this.#set({ ...fresh, state: 'running' });
    const failure = await this.#everything(run).catch((error) => this.#explain(error));
    await this.#host.searchable();
    if (this.#run !== run) return;
    this.#run = undefined;
    this.#set({ state: failure === null ? 'idle' : failure.kind === 'offline' ? 'offline' : 'failed', failure });
  }

  /** Gives the failure to tell, null where there is none. */
  async #everything(run: SyncRun): Promise<Failure | null> {
    const { catalogue } = this.#host;
    await catalogue.loaded;
    const listed = await this.#list(run);
    if (run.stopped) return null;
    const changed = listed.filter((one) => isChanged(one, catalogue.library(one.libraryId)));
    await catalogue.keepLibraries(listed);
    this.#set({ total: listed.length });
    for (const libraryId of this.#inOrder(run, new Set(changed.map((one) => one.libraryId)))) {
      if (!run.mayAsk) break;
      const failure = await this.#library(run, libraryId);
      if (run.stopped) return null;
      if (failure?.kind === 'offline' || failure?.kind === 'signed-out') return failure;
      this.#set({ done: this.#state.done + 1 });
    }
    return catalogue.libraries().find((library) => library.failure)?.failure ?? null;
  }

  async #list(run: SyncRun): Promise<PlatformLibrary[]> {
    const libraries = new Map<string, PlatformLibrary>();
    const reading = new PagedReading<PlatformLibrary>({
      read: (pageNumber) => run.ask((platform, options) => platform.libraries(pageNumber, options)),
      take: async (page) => {
        for (const library of page) libraries.set(library.libraryId, library);
      },
      idOf: (library) => library.libraryId,
    });
    while ((await reading.step()) === 'more');
    return [...libraries.values()];
  }

  /** Those begun, those that changed, those of the queues at hand, then those read or tried longest ago. */
  #inOrder(run: SyncRun, changed: ReadonlySet<string>): string[] {
    const { catalogue } = this.#host;
    const first = run.whole ? this.#host.first() : new Set<string>();
    const rank = (id: string): number => (this.#open.has(id) ? 0 : first.has(id) ? 1 : changed.has(id) ? 2 : 3);
    const age = (id: string): number => Math.max(catalogue.library(id)?.readMs ?? 0, this.#tried.get(id) ?? 0);
    const ids = catalogue.libraries().map((library) => library.libraryId);
    return ids.sort((a, b) => rank(a) - rank(b) || age(a) - age(b));
  }

  /** Reads a library to its end or as far as the run goes; gives why it could not be read. */
  async #library(run: SyncRun, libraryId: string): Promise<Failure | null> {
    const { catalogue, clock } = this.#host;
    this.#tried.set(libraryId, clock.now());
    const { reading, askedMs } = this.#open.get(libraryId) ?? this.#opened(libraryId);
    try {
      let progress = 'more';
      while (progress === 'more' && run.mayAsk) progress = await reading.step();
      if (run.stopped || progress === 'more') return null;
      await catalogue.completed(libraryId, reading.whole ? catalogue.unseen(libraryId, reading.seen, askedMs) : []);
      this.#open.delete(libraryId);
      return null;
    } catch (error) {
      if (run.stopped) return null;
      const failure = this.#explain(error);
      this.#open.delete(libraryId);
      catalogue.fail(libraryId, failure);
      return failure;
    }
  }

  #opened(libraryId: string): Opened {
    const { catalogue, clock } = this.#host;
    const askedMs = clock.now();
    const reading = new PagedReading<PlatformResponse>({
      read: async (pageNumber) => {
        if (!this.#run) throw new Failed({ kind: 'cancelled' });
        return this.#run.ask((platform, options) => platform.responsesOf(libraryId, pageNumber, options));
      },
      take: async (page) => {
        // SECURITY: a reading of an earlier session, or one that was given up, takes nothing in.
        if (this.#open.get(libraryId) !== opened) throw new Failed({ kind: 'cancelled' });
        await catalogue.take(libraryId, page, askedMs);
        this.#set({ read: this.#state.read + page.length });
      },
      idOf: (response) => response.responseId,
      // What one of several pages may have hidden is looked for once more before it goes.
      again: (seen, pages) => pages > 1 && catalogue.unseen(libraryId, seen, askedMs).length > 0,
    });
    const opened: Opened = { reading, askedMs };
    this.#open.set(libraryId, opened);
    return opened;
  }

  #explain(error: unknown): Failure {
    return error instanceof Failed ? error.failure : { kind: 'unexpected', reference: this.#host.log.report(error) };
  }

  #set(change: Partial<SyncState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.changed();
  }
}

const isChanged = (listed: PlatformLibrary, known: CataloguedLibrary | undefined): boolean =>
  !known?.failure && (!known?.readMs || known.version !== listed.version || known.name !== listed.name);
