import type { Failure } from '#shared/rpc/failure.ts';
import type { PlatformLibrary, PlatformResponse } from '../genesys/platform.ts';
import type { Clock, Database } from '../ports.ts';
import { CatalogueStore, type StoredLibrary } from './catalogue-store.ts';
import { type Entry, entryOf, type Head, headAgain, headOf } from './entry.ts';
import { OwnEdits } from './own-edits.ts';
import { Pace } from './pace.ts';
import { PersonalShelf } from './personal-shelf.ts';
import type { PersonalSource } from './personal-source.ts';
import { RecentBodies } from './recent-bodies.ts';
import { Stock } from './stock.ts';

/** A library as it was read last; `failure` says why it could not be this time. */
export interface CataloguedLibrary extends StoredLibrary {
  failure: Failure | null;
}

/** How many rows one transaction writes, so that none takes long; and how many one step reads. */
const rowsAtOnce = 50;
const headsAtOnce = 200;

/**
 * An organisation's responses and my own: what search and lists need in memory, the bodies in the database, so that they are
 * there at the next start and without a network. Everything long goes in slices and ends by itself when the catalogue is
 * closed or opened for somebody else meanwhile.
 */
export class Catalogue {
  readonly stock = new Stock();
  readonly #store: CatalogueStore;
  readonly #clock: Clock;
  /** Hears which responses came, changed or went, whenever their words may be others. */
  readonly #changed: (responseId: string) => void;
  readonly #libraries = new Map<string, CataloguedLibrary>();
  readonly #recent = new RecentBodies();
  readonly #own = new OwnEdits();
  readonly #personal: PersonalShelf;
  /** One for everything: what shares a thread shares its slices. */
  #pace: Pace;
  #opened: { organisation: string } | undefined;
  #listedMs: number | null = null;
  /** Resolves when everything that was kept is in memory. */
  loaded: Promise<void> = Promise.resolve();

  constructor(database: Database, clock: Clock, changed: (responseId: string) => void) {
    this.#store = new CatalogueStore(database);
    this.#clock = clock;
    this.#pace = new Pace(clock);
    this.#changed = changed;
    this.#personal = new PersonalShelf(this.stock, changed);
  }

  /** From when what is here is: the oldest reading of a library, or of their list where none was read. */
  get syncedAtMs(): number | null {
    const times = this.libraries().flatMap(({ readMs }) => readMs ?? []);
    return times.length > 0 ? Math.min(...times) : this.#listedMs;
  }

  /** Takes the personal responses in, now and as they change. */
  usePersonal(source: PersonalSource): void {
    this.#personal.use(source);
  }

  /** Reads what was kept of an organisation. Responses of one organisation are never seen in another, personal ones by nobody else. */
  open(organisation: string, owner: string): void {
    this.close();
    this.#opened = { organisation };
    this.#pace = new Pace(this.#clock);
    this.#listedMs = this.#store.listedMs(organisation);
    for (const library of this.#store.libraries(organisation))
      this.#libraries.set(library.libraryId, { ...library, failure: null });
    this.#personal.open(owner);
    this.loaded = this.#load();
  }

  close(): void {
    this.#opened = undefined;
    this.#listedMs = null;
    this.#libraries.clear();
    this.#recent.clear();
    this.#own.clear();
    this.stock.clear();
    this.#personal.open(undefined);
  }

  libraries(): CataloguedLibrary[] {
    return [...this.#libraries.values()];
  }

  library(libraryId: string): CataloguedLibrary | undefined {
    return this.#libraries.get(libraryId);
  }

  /** One response with its texts. */
  body(responseId: string): PlatformResponse | undefined {
    return this.bodies([responseId]).get(responseId);
  }

  /** The bodies of some; `keep` false where nobody will look at them again soon. One that is damaged goes, and is read anew by the next sync. */
  bodies(responseIds: readonly string[], keep = true): Map<string, PlatformResponse> {
    const found = new Map<string, PlatformResponse>();
    const opened = this.#opened;
    if (!opened) return found;
    const missing: string[] = [];
    for (const id of responseIds) {
      const entry = this.stock.get(id);
      const body = this.#recent.get(id) ?? this.#personal.get(id);
      if (entry && body) found.set(id, body);
      else if (entry) missing.push(id);
    }
    const read = this.#store.bodies(opened.organisation, missing);
    for (const id of missing) {
      const body = read.get(id);
      if (body) found.set(id, body);
      else this.#forget([id]);
      if (body && keep) this.#recent.put(body);
    }
    return found;
  }

  /** Names the libraries that exist; the others go, with what only they held. */
  async keepLibraries(libraries: readonly PlatformLibrary[]): Promise<void> {
    const opened = this.#opened;
    if (!opened) return;
    const listed = new Set(libraries.map((library) => library.libraryId));
    const gone = [...this.#libraries.keys()].filter((id) => !listed.has(id));
    for (const id of gone) this.#libraries.delete(id);
    for (const { libraryId, name, version } of libraries) {
      const known = this.#libraries.get(libraryId) ?? { readMs: null, failure: null };
      this.#libraries.set(libraryId, { ...known, libraryId, name, version });
    }
    this.#listedMs = this.#clock.now();
    this.#store.keepLibraries(opened.organisation, this.libraries(), this.#listedMs);
    for (const id of gone) await this.#leave(id, this.stock.idsOf(id));
  }

  /** Takes a page of a library that was asked for at `askedMs`. What has not changed is not written again. */
  async take(libraryId: string, page: readonly PlatformResponse[], askedMs: number): Promise<void> {
    const opened = this.#opened;
    for (let from = 0; from < page.length; from += rowsAtOnce) {
      const rows: { head: Head; body: PlatformResponse | null }[] = [];
      for (const response of page.slice(from, from + rowsAtOnce)) {
        const news = this.#own.outdates(response, askedMs) ? undefined : this.#news(libraryId, response);
        if (news) rows.push(news);
        await this.#pace.breathe();
        if (this.#opened !== opened) return;
      }
      this.#write(rows);
      await this.#pace.breathe();
      if (this.#opened !== opened) return;
    }
  }

  /** The responses of a library that a reading of all its pages, begun at `askedMs`, did not show. */
  unseen(libraryId: string, seen: ReadonlySet<string>, askedMs: number): string[] {
    return this.stock.idsOf(libraryId).filter((id) => !seen.has(id) && !this.#own.since(id, askedMs));
  }

  /** All pages of a library were read: `gone` are in it no more. */
  async completed(libraryId: string, gone: readonly string[]): Promise<void> {
    const opened = this.#opened;
    await this.#leave(libraryId, gone);
    const library = this.#libraries.get(libraryId);
    if (!library || !opened || this.#opened !== opened) return;
    const read = { ...library, failure: null, readMs: this.#clock.now() };
    this.#libraries.set(libraryId, read);
    this.#store.keepLibrary(opened.organisation, read);
  }

  /** A library could not be read; what was known of it stays usable. */
  fail(libraryId: string, failure: Failure): void {
    const library = this.#libraries.get(libraryId);
    if (library) this.#libraries.set(libraryId, { ...library, failure });
  }

  /** Takes a response that I wrote to the library just now. */
  learned(response: PlatformResponse): void {
    const { responseId, version, libraryIds } = response;
    const listed = libraryIds.filter((id) => this.#libraries.has(id));
    const libraries = listed.length > 0 ? listed : libraryIds;
    this.#own.put(responseId, version, this.#clock.now());
    this.#write([{ head: headOf(response, libraries), body: response }]);
  }

  /** A response is in the library no more. */
  forgotten(responseId: string): void {
    this.#own.put(responseId, null, this.#clock.now());
    this.#forget([responseId]);
  }

  async #load(): Promise<void> {
    const opened = this.#opened;
    let after: string | undefined = '';
    while (opened && after !== undefined) {
      const { heads, last } = this.#store.heads(opened.organisation, after, headsAtOnce);
      for (const head of heads) {
        if (this.stock.get(head.responseId)) continue;
        this.stock.put(entryOf(head));
        this.#changed(head.responseId);
      }
      after = last;
      await this.#pace.breathe();
      if (this.#opened !== opened) return;
    }
  }

  /** What is to be written of a response that a library's page shows; undefined where nothing changed. */
  #news(libraryId: string, response: PlatformResponse): { head: Head; body: PlatformResponse | null } | undefined {
    const { responseId, name, version, kind } = response;
    const known = this.stock.get(responseId);
    const before = known?.libraries ?? [];
    const libraries = before.includes(libraryId) ? before : [...before, libraryId];
    if (known && known.version === version && known.name === name && known.kind === kind && this.#same(response))
      return libraries === before ? undefined : { head: headAgain(known, libraries), body: null };
    return { head: headOf(response, libraries), body: response };
  }

  /** Without a version only the whole tells whether it changed. */
  #same(response: PlatformResponse): boolean {
    if (response.version > 0) return true;
    return (
      JSON.stringify(this.bodies([response.responseId], false).get(response.responseId)) === JSON.stringify(response)
    );
  }

  #write(rows: readonly { head: Head; body: PlatformResponse | null }[]): void {
    const opened = this.#opened;
    if (!opened) return;
    this.#store.write(opened.organisation, rows);
    for (const { head, body } of rows) {
      this.stock.put(entryOf(head));
      if (!body) continue;
      this.#recent.delete(head.responseId);
      this.#changed(head.responseId);
    }
  }

  async #leave(libraryId: string, responseIds: readonly string[]): Promise<void> {
    const opened = this.#opened;
    for (let from = 0; from < responseIds.length; from += rowsAtOnce) {
      const entries = responseIds.slice(from, from + rowsAtOnce).flatMap((id) => this.stock.get(id) ?? []);
      const elsewhere = ({ libraries }: Entry): string[] => libraries.filter((id) => id !== libraryId);
      this.#forget(entries.filter((one) => elsewhere(one).length === 0).map((one) => one.responseId));
      this.#write(
        entries
          .filter((one) => elsewhere(one).length > 0)
          .map((one) => ({ head: headAgain(one, elsewhere(one)), body: null })),
      );
      await this.#pace.breathe();
      if (this.#opened !== opened) return;
    }
  }

  #forget(responseIds: readonly string[]): void {
    if (this.#opened) this.#store.remove(this.#opened.organisation, responseIds);
    for (const id of responseIds) this.#drop(id);
  }

  #drop(responseId: string): void {
    this.stock.remove(responseId);
    this.#recent.delete(responseId);
    this.#changed(responseId);
  }
}
