import { Failed } from '#shared/rpc/failure.ts';
import type {
  Page,
  Platform,
  PlatformAsset,
  PlatformContact,
  PlatformDraft,
  PlatformLibrary,
  PlatformResponse,
  PlatformSource,
  PlatformSuggestion,
} from '../genesys/platform.ts';
import { FakeCalls, page } from './fake-calls.ts';
import { response } from './fake-shapes.ts';

type ResponseVerbs = Pick<
  Platform,
  | 'libraries'
  | 'responsesOf'
  | 'responseSource'
  | 'addResponse'
  | 'changeResponse'
  | 'removeResponse'
  | 'assets'
  | 'uploadAsset'
  | 'suggestions'
  | 'engage'
  | 'contact'
>;

/** The part of the platform in memory that is about canned responses; sending them is FakePlatform's. */
export class FakeResponses extends FakeCalls implements ResponseVerbs {
  libraryPages: PlatformLibrary[][] = [[]];
  responsesByLibrary = new Map<string, PlatformResponse[][]>();
  readonly sources = new Map<string, PlatformSource>();
  readonly suggested = new Map<string, PlatformSuggestion[]>();
  readonly contacts = new Map<string, PlatformContact>();
  assetList: PlatformAsset[] = [];

  libraries(pageNumber: number): Promise<Page<PlatformLibrary>> {
    return this.act('libraries', [pageNumber], () => page(this.libraryPages, pageNumber));
  }

  responsesOf(libraryId: string, pageNumber: number): Promise<Page<PlatformResponse>> {
    return this.act('responsesOf', [libraryId, pageNumber], () =>
      page(this.responsesByLibrary.get(libraryId) ?? [[]], pageNumber),
    );
  }

  responseSource(responseId: string): Promise<PlatformSource> {
    return this.act('responseSource', [responseId], () => structuredClone(this.#source(responseId)));
  }

  addResponse(draft: PlatformDraft): Promise<PlatformResponse> {
    return this.act('addResponse', [draft], () => {
      const responseId = `made-${this.nextId()}`;
      this.sources.set(responseId, { responseId, version: 1, substitutions: [], raw: {}, ...draft });
      return this.#put(responseId);
    });
  }

  changeResponse(source: PlatformSource, draft: PlatformDraft): Promise<PlatformResponse> {
    return this.act('changeResponse', [source, draft], () => {
      const there = this.#source(source.responseId);
      if (there.version !== source.version) throw new Failed({ kind: 'conflict', what: 'change-response' });
      this.sources.set(source.responseId, { ...there, ...draft, version: there.version + 1 });
      return this.#put(source.responseId);
    });
  }

  removeResponse(responseId: string): Promise<void> {
    return this.act('removeResponse', [responseId], () => {
      this.#source(responseId);
      this.sources.delete(responseId);
      this.#take(responseId);
    });
  }

  assets(assetIds: string[]): Promise<PlatformAsset[]> {
    return this.act('assets', [assetIds], () => this.assetList.filter((one) => assetIds.includes(one.assetId)));
  }

  uploadAsset(id: string, communicationId: string, asset: PlatformAsset): Promise<string> {
    return this.act('uploadAsset', [id, communicationId, asset], () => `media-${asset.assetId}`);
  }

  suggestions(id: string): Promise<PlatformSuggestion[]> {
    return this.act('suggestions', [id], () => this.suggested.get(id) ?? []);
  }

  engage(id: string, suggestionId: string, type: 'Dismissed' | 'Copied' | 'Opened'): Promise<void> {
    return this.act('engage', [id, suggestionId, type], () => undefined);
  }

  contact(contactId: string): Promise<PlatformContact> {
    return this.act('contact', [contactId], () => {
      const found = this.contacts.get(contactId);
      if (!found) throw new Failed({ kind: 'not-found', what: 'contact' });
      return found;
    });
  }

  #source(responseId: string): PlatformSource {
    const found = this.sources.get(responseId);
    if (!found) throw new Failed({ kind: 'not-found', what: 'response' });
    return found;
  }

  #take(responseId: string): void {
    for (const pages of this.responsesByLibrary.values())
      for (const [at, one] of pages.entries()) pages[at] = one.filter((each) => each.responseId !== responseId);
  }

  /** What was written is from now on in the libraries that it names. */
  #put(responseId: string): PlatformResponse {
    const { libraryIds, name, version, text, substitutions } = this.#source(responseId);
    const made = response(responseId, libraryIds[0] ?? '', name, text, { version, libraryIds, substitutions });
    this.#take(responseId);
    for (const libraryId of libraryIds) {
      const pages = this.responsesByLibrary.get(libraryId) ?? [[]];
      this.responsesByLibrary.set(libraryId, pages);
      pages.at(-1)?.push(made);
    }
    return made;
  }
}
