import type { Library, ResponseRow, ResponsesOverview, Usage } from '#shared/contract/responses.ts';
import { Failed, invalid } from '#shared/rpc/failure.ts';
import { type Conversations, ownerOf } from '../conversations/conversations.ts';
import type { ConversationView } from '../conversations/view.ts';
import type { Domain, Surroundings } from '../domain.ts';
import type { PlatformResponse } from '../genesys/platform.ts';
import type { SendableResponses } from '../sending/sending.ts';
import type { SignedIn } from '../session/current.ts';
import { Catalogue } from './catalogue.ts';
import { LibrarySync } from './library-sync.ts';
import { OwnUse } from './own-use.ts';
import { QueueLibrariesCache } from './queue-libraries.ts';
import { ResponseIndex } from './response-index.ts';
import { factsOf, rowOf } from './row.ts';

const mostRecents = 10;
/** Windows are told of a sync's progress at most this often. */
const tellEveryMs = 500;
/** The libraries are read again in the background after this long. */
const syncEveryMs = 30 * 60_000;

type For = { conversationId: string | null };

/** What of a conversation goes into the rows drawn for it. */
const valuesOf = (view: ConversationView | undefined): string =>
  JSON.stringify([view?.customer?.name, view?.customer?.attributes, view?.queue?.id]);

/** The canned responses: kept here, filled for the customer at hand, found as one types. */
export class Responses implements Domain<'responses'>, SendableResponses {
  readonly #surroundings: Surroundings;
  readonly #conversations: Conversations;
  readonly #catalogue: Catalogue;
  readonly #index: ResponseIndex;
  readonly #use: OwnUse;
  readonly #queues: QueueLibrariesCache;
  readonly #sync: LibrarySync;
  /** What the rows of a conversation were filled from. */
  readonly #filledFrom = new Map<string, string>();
  #told = false;
  #tellAgain = false;
  #stopTimer: () => void = () => undefined;

  constructor(surroundings: Surroundings, conversations: Conversations) {
    const { ports, session } = surroundings;
    this.#surroundings = surroundings;
    this.#conversations = conversations;
    this.#catalogue = new Catalogue(ports.database);
    this.#index = new ResponseIndex(ports.clock, () => this.#catalogue.responses());
    this.#use = new OwnUse(ports.database, ports.clock);
    this.#queues = new QueueLibrariesCache(
      () => session.signedIn,
      () => surroundings.touched('responses'),
    );
    this.#sync = new LibrarySync({
      catalogue: this.#catalogue,
      clock: ports.clock,
      log: ports.log,
      signedIn: () => session.signedIn,
      first: () =>
        new Set(
          this.#catalogue
            .libraries()
            .filter(({ libraryId }) => this.#wanted(libraryId))
            .map((one) => one.libraryId),
        ),
      changed: () => this.#tell(),
      refilled: () => void this.#index.rebuild().then(() => this.#tell()),
    });
    session.onChange((signedIn) => this.#begin(signedIn));
    session.listen({
      connection: (state) => {
        if (state === 'live' && this.#sync.state.state === 'offline') void this.#sync.run();
      },
    });
    conversations.onChange((conversationId) => this.#filledAnew(conversationId));
  }

  async overview({ conversationId }: For): Promise<ResponsesOverview> {
    const signedIn = this.#surroundings.session.required();
    const view = this.#view(conversationId);
    await this.#queues.ready(view?.queue?.id);
    const pins = this.#use.pins(ownerOf(signedIn), view?.queue?.id ?? null);
    const draw = this.#drawer(view);
    const rows = (ids: Iterable<string>): ResponseRow[] =>
      [...ids].flatMap((id) => {
        const response = this.#catalogue.response(id);
        return response?.kind === 'text' ? [draw(response)] : [];
      });
    return {
      total: this.#catalogue.size,
      queueMode: this.#queues.of(view?.queue?.id).mode,
      libraries: this.#libraries(view),
      pins: rows(pins.keys()),
      recents: rows(this.#use.recents(ownerOf(signedIn), mostRecents)),
      tags: [],
      languages: [],
      customerLanguage: { language: null, from: 'agent' },
      footers: [],
      may: { add: false, edit: false, remove: false },
      sync: { ...this.#sync.state, read: 0 },
    };
  }

  async list(
    input: For & { libraryId: string; offset: number; limit: number },
  ): Promise<{ rows: ResponseRow[]; total: number }> {
    this.#surroundings.session.required();
    const library = this.#catalogue.library(input.libraryId);
    if (!library) throw new Failed({ kind: 'not-found', what: 'library' });
    const view = this.#view(input.conversationId);
    const draw = this.#drawer(view);
    const found = library.responseIds
      .flatMap((id) => this.#catalogue.response(id) ?? [])
      .filter((response) => response.kind === 'text');
    const rows = found
      .slice(input.offset, input.offset + input.limit)
      .map((response) => draw(response, {}, input.libraryId));
    return { rows, total: found.length };
  }

  async search(
    input: For & { text: string; scope: 'queue' | 'all'; limit: number },
  ): Promise<{ rows: ResponseRow[]; total: number; forgiven: boolean }> {
    this.#surroundings.session.required();
    const view = this.#view(input.conversationId);
    const allows = (id: string): boolean => {
      const response = this.#catalogue.response(id);
      if (response?.kind !== 'text') return false;
      return input.scope === 'all' || response.libraryIds.some((one) => this.#queues.offers(view?.queue?.id, one));
    };
    const draw = this.#drawer(view);
    const found = this.#index.search(input.text, input.limit, allows);
    const rows = found.ids.flatMap((id) => {
      const response = this.#catalogue.response(id);
      return response ? [draw(response)] : [];
    });
    return { rows, total: found.total, forgiven: false };
  }

  async render(input: For & { responseId: string; values: Record<string, string> }): Promise<ResponseRow> {
    this.#surroundings.session.required();
    return this.#drawer(this.#view(input.conversationId))(this.#find(input.responseId), input.values);
  }

  async pin({ conversationId, responseId, digit }: For & { responseId: string; digit: number }): Promise<null> {
    const signedIn = this.#surroundings.session.required();
    if (this.#find(responseId).kind !== 'text') throw invalid('responseId', 'template');
    this.#use.pin(ownerOf(signedIn), this.#view(conversationId)?.queue?.id ?? null, responseId, digit);
    return null;
  }

  async unpin({ conversationId, responseId }: For & { responseId: string }): Promise<null> {
    const signedIn = this.#surroundings.session.required();
    this.#use.unpin(ownerOf(signedIn), this.#view(conversationId)?.queue?.id ?? null, responseId);
    return null;
  }

  async sync(): Promise<null> {
    this.#surroundings.session.required();
    void this.#sync.run();
    return null;
  }

  async label(): Promise<null> {
    return this.#notYet();
  }
  async remember(): Promise<null> {
    return this.#notYet();
  }
  async chooseFooter(): Promise<null> {
    return this.#notYet();
  }
  async stopSync(): Promise<null> {
    return this.#notYet();
  }
  async usage(): Promise<Usage> {
    return this.#notYet();
  }
  async forgetUsage(): Promise<null> {
    return this.#notYet();
  }
  #notYet(): never {
    throw new Failed({ kind: 'unexpected', reference: 'not-yet' });
  }

  rendered(conversationId: string, responseId: string, values: Record<string, string>): ResponseRow {
    const response = this.#find(responseId);
    if (response.kind !== 'text') throw invalid('responseId', 'template');
    return this.#drawer(this.#view(conversationId))(response, values);
  }

  used(_conversationId: string, responseId: string): void {
    const { signedIn } = this.#surroundings.session;
    if (!signedIn) return;
    this.#use.used(ownerOf(signedIn), responseId);
    this.#surroundings.touched('responses');
  }

  #begin(signedIn: SignedIn | undefined): void {
    this.#stopTimer();
    this.#queues.clear();
    this.#filledFrom.clear();
    this.#sync.reset();
    this.#index.clear();
    this.#catalogue.close();
    if (!signedIn) return;
    this.#catalogue.open(signedIn.me.organisation);
    void this.#index.rebuild();
    void this.#sync.run();
    this.#stopTimer = this.#surroundings.ports.clock.every(syncEveryMs, () => void this.#sync.run());
  }

  /** Rows that windows hold go stale with the customer's values. */
  #filledAnew(conversationId: string): void {
    const before = this.#filledFrom.get(conversationId);
    if (before === undefined) return;
    const from = valuesOf(this.#conversations.view(conversationId));
    this.#filledFrom.set(conversationId, from);
    if (before !== from) this.#surroundings.touched('responses');
  }

  /** Many steps of a sync in a moment are told once, the last one always. */
  #tell(): void {
    if (this.#told) {
      this.#tellAgain = true;
      return;
    }
    this.#told = true;
    this.#tellAgain = false;
    this.#surroundings.touched('responses');
    void this.#surroundings.ports.clock.sleep(tellEveryMs).then(() => {
      this.#told = false;
      if (this.#tellAgain) this.#tell();
    });
  }

  #wanted(libraryId: string): boolean {
    return this.#conversations.queueIds().some((queueId) => this.#queues.offers(queueId, libraryId));
  }

  #view(conversationId: string | null): ConversationView | undefined {
    if (conversationId === null) return undefined;
    const view = this.#conversations.view(conversationId);
    // Only what was drawn can go stale: the customers of a thousand other chats concern no row.
    this.#filledFrom.set(conversationId, valuesOf(view));
    return view;
  }

  #find(responseId: string): PlatformResponse {
    const response = this.#catalogue.response(responseId);
    if (!response) throw new Failed({ kind: 'not-found', what: 'response' });
    return response;
  }

  #libraries(view: ConversationView | undefined): Library[] {
    return this.#catalogue
      .libraries()
      .map(({ libraryId, name, responseIds, failure }) => ({
        libraryId,
        name,
        count: responseIds.length,
        source: 'library' as const,
        forQueue: this.#queues.offers(view?.queue?.id, libraryId),
        failure,
      }))
      .sort((a, b) => Number(b.forQueue) - Number(a.forQueue) || a.name.localeCompare(b.name));
  }

  /** Draws rows for a conversation: the pins are read once for all of them. */
  #drawer(view: ConversationView | undefined) {
    const signedIn = this.#surroundings.session.required();
    const queueId = view?.queue?.id ?? null;
    const pins = this.#use.pins(ownerOf(signedIn), queueId);
    const facts = factsOf(signedIn.me, view);
    return (response: PlatformResponse, values: Record<string, string> = {}, libraryId?: string): ResponseRow => {
      const inQueue = response.libraryIds.find((id) => this.#queues.offers(queueId, id));
      const library = this.#catalogue.library(libraryId ?? inQueue ?? response.libraryIds[0] ?? '');
      return rowOf(response, library, facts, values, pins.get(response.responseId) ?? null, view?.textLimit ?? null);
    };
  }
}
