import type { Saved, Source } from '#shared/contract/writing.ts';
import { Failed, type Failure, invalid } from '#shared/rpc/failure.ts';
import type { PlatformDraft, PlatformResponse, PlatformSource } from '../genesys/platform.ts';
import type { Clock, Log } from '../ports.ts';
import type { CurrentSession, SignedIn } from '../session/current.ts';
import { isOwnId, keyOf } from './own-response.ts';
import { Presses } from './presses.ts';
import { holds, madeIn } from './read-back.ts';
import { assertMay, failureIn, isDoubtful, named } from './refusals.ts';
import type { WrittenResponses } from './surroundings.ts';

/** What a window asks to be saved: without an id a new one, else over the version that it read. */
export interface ToSave extends Omit<PlatformDraft, 'libraryIds'> {
  responseId: string | null;
  libraryId: string;
  version: number | null;
}

interface Place {
  session: CurrentSession;
  clock: Clock;
  log: Log;
  responses: WrittenResponses;
}

/** When a lost answer is looked for, counted from the first look. */
const looksAtMs = [0, 1000, 3000];

/**
 * Writes the organisation's responses. Nobody's words are overwritten unseen: what is saved goes over the version that its author
 * read, else the newer one is given back. Each command leaves once; where its answer is lost the library is read before anything
 * is said. SECURITY: html is text here, it is never taken apart or shown.
 */
export class LibraryWriting {
  readonly #place: Place;
  readonly #presses: Presses<Saved>;

  constructor(place: Place) {
    this.#place = place;
    this.#presses = new Presses(place.clock);
    place.session.onChange(() => this.#presses.clear());
  }

  /** Read anew. Throws `forbidden`, `not-found` `response`. */
  async source(responseId: string, signal?: AbortSignal): Promise<Source> {
    const signedIn = this.#place.session.required();
    assertMay(signedIn, 'view');
    return sourceOf(await read(signedIn, responseId, signal));
  }

  /** Saves, or gives the newer version back and has saved nothing. */
  async save(input: ToSave): Promise<Saved> {
    const signedIn = this.#place.session.required();
    const { responseId, libraryId, version, name } = input;
    assertMay(signedIn, responseId === null ? 'add' : 'edit');
    if (libraryId === 'personal') throw invalid('libraryId', 'personal');
    if (responseId === null)
      return this.#presses.press(`${libraryId}/${keyOf(name)}`, JSON.stringify(input), () =>
        this.#add(signedIn, input),
      );
    if (version === null) throw invalid('version', 'missing');
    return this.#presses.press(responseId, JSON.stringify(input), () =>
      this.#change(signedIn, { ...input, responseId, version }),
    );
  }

  /** Removes it; one that is gone already is what was wanted. */
  async remove(responseId: string): Promise<null> {
    const signedIn = this.#place.session.required();
    if (isOwnId(responseId)) throw new Failed({ kind: 'not-found', what: 'response' });
    assertMay(signedIn, 'remove');
    try {
      await signedIn.platform.removeResponse(responseId, { clicked: true });
    } catch (error) {
      const failure = this.#doubt(error);
      const gone = failure.kind === 'not-found' || (isDoubtful(failure) && (await isGone(signedIn, responseId)));
      if (!gone) throw named(failure, 'remove', 'response');
    }
    this.#written('removed', signedIn, () => this.#place.responses.forgotten(responseId));
    return null;
  }

  async #add(signedIn: SignedIn, { name, text, contentType, libraryId }: ToSave): Promise<Saved> {
    const draft: PlatformDraft = { name, text, contentType, libraryIds: [libraryId] };
    try {
      return this.#saved('added', signedIn, await signedIn.platform.addResponse(draft, { clicked: true }));
    } catch (error) {
      const failure = this.#doubt(error);
      if (!isDoubtful(failure)) throw named(failure, 'add', 'library');
      const made = await this.#look(() => madeIn(signedIn.platform, draft));
      if (!made) throw new Failed({ kind: 'outcome-unknown', what: 'add-response' });
      return this.#foundSaved(signedIn, made);
    }
  }

  async #change(signedIn: SignedIn, input: ToSave & { responseId: string; version: number }): Promise<Saved> {
    const { responseId, version, name, text, contentType } = input;
    const fresh = await read(signedIn, responseId);
    const draft: PlatformDraft = { name, text, contentType, libraryIds: librariesFor(fresh, input.libraryId) };
    // Nothing to write: it says so already, perhaps by an earlier press whose answer never came.
    if (holds(fresh, draft)) return { outcome: 'saved', responseId, version: fresh.version };
    if (fresh.version !== version) return { outcome: 'conflict', theirs: sourceOf(fresh) };
    try {
      return this.#saved('changed', signedIn, await signedIn.platform.changeResponse(fresh, draft, { clicked: true }));
    } catch (error) {
      const failure = this.#doubt(error);
      if (failure.kind === 'conflict') return this.#overtaken(signedIn, responseId, draft, failure);
      if (!isDoubtful(failure)) throw named(failure, 'edit', 'response');
      const now = await this.#look(async () => {
        const seen = await read(signedIn, responseId);
        return holds(seen, draft) ? seen : undefined;
      });
      if (!now) throw new Failed({ kind: 'outcome-unknown', what: 'change-response' });
      return this.#foundSaved(signedIn, now);
    }
  }

  /** Somebody saved between our reading and our writing. */
  async #overtaken(signedIn: SignedIn, responseId: string, draft: PlatformDraft, failure: Failure): Promise<Saved> {
    const theirs = await read(signedIn, responseId).catch(() => {
      throw new Failed(failure);
    });
    return holds(theirs, draft)
      ? { outcome: 'saved', responseId, version: theirs.version }
      : { outcome: 'conflict', theirs: sourceOf(theirs) };
  }

  /** Looks a few times; a look that fails is followed by the next. */
  async #look(look: () => Promise<PlatformSource | undefined>): Promise<PlatformSource | undefined> {
    let waitedMs = 0;
    for (const atMs of looksAtMs) {
      if (atMs > waitedMs) await this.#place.clock.sleep(atMs - waitedMs);
      waitedMs = atMs;
      const found = await look().catch(() => undefined);
      if (found) return found;
    }
    return undefined;
  }

  /** An error of a command. What is no failure of ours says nothing of what the platform did. */
  #doubt(error: unknown): Failure {
    if (error instanceof Failed) return failureIn(error);
    return { kind: 'unexpected', reference: this.#place.log.report(error) };
  }

  #saved(event: 'added' | 'changed', signedIn: SignedIn, response: PlatformResponse): Saved {
    this.#written(event, signedIn, () => this.#place.responses.learned(response));
    return { outcome: 'saved', responseId: response.responseId, version: response.version };
  }

  /** It was read as its author sees it, which is less than the catalogue keeps: the catalogue reads for itself. */
  #foundSaved(signedIn: SignedIn, { responseId, version }: PlatformSource): Saved {
    this.#written('found', signedIn, () => void this.#place.responses.sync().catch(() => undefined));
    return { outcome: 'saved', responseId, version };
  }

  /** Tells the catalogue, unless somebody else has signed in meanwhile. */
  #written(event: string, signedIn: SignedIn, tell: () => void): void {
    this.#place.log.info('library-written', { event });
    if (this.#place.session.signedIn === signedIn) tell();
  }
}

/** A response that is in another library goes there; one that is in several stays in those too. */
const librariesFor = ({ libraryIds }: PlatformSource, libraryId: string): string[] =>
  libraryIds.includes(libraryId) ? libraryIds : [...(libraryIds.length > 1 ? libraryIds : []), libraryId];

async function read(signedIn: SignedIn, responseId: string, signal?: AbortSignal): Promise<PlatformSource> {
  if (isOwnId(responseId)) throw new Failed({ kind: 'not-found', what: 'response' });
  try {
    return await signedIn.platform.responseSource(responseId, { clicked: true, ...(signal ? { signal } : {}) });
  } catch (error) {
    throw named(failureIn(error), 'view', 'response');
  }
}

const isGone = (signedIn: SignedIn, responseId: string): Promise<boolean> =>
  read(signedIn, responseId).then(
    () => false,
    (error: unknown) => error instanceof Failed && error.failure.kind === 'not-found',
  );

const sourceOf = (source: PlatformSource): Source => ({
  responseId: source.responseId,
  libraryIds: source.libraryIds,
  name: source.name,
  version: source.version,
  text: source.text,
  contentType: source.contentType,
  substitutions: source.substitutions,
});
