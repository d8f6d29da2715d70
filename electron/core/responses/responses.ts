import type { Filter, ResponseRow, ResponsesOverview, Usage } from '#shared/contract/responses.ts';
import { personalLibrary } from '#shared/contract/responses.ts';
import { mayAny } from '#shared/permissions.ts';
import { Failed, invalid } from '#shared/rpc/failure.ts';
import { type Conversations, ownerOf, type SettingsView } from '../conversations/conversations.ts';
import type { ConversationView } from '../conversations/view.ts';
import type { Domain, Surroundings } from '../domain.ts';
import type { PlatformResponse } from '../genesys/platform.ts';
import type { RenderedResponse, SendableResponses } from '../sending/sending.ts';
import type { SignedIn } from '../session/current.ts';
import { type Entry, offered } from './entry.ts';
import { roundEveryMs } from './library-sync.ts';
import { listed } from './listing.ts';
import { same } from './names.ts';
import { Pace } from './pace.ts';
import { type Parts, partsOf } from './parts.ts';
import type { PersonalSource } from './personal-source.ts';
import { search } from './searching.ts';
import { topTags } from './top-tags.ts';
import { usageOf } from './usage.ts';

const mostRecents = 10;

type For = { conversationId: string | null };
type Values = Record<string, string>;

/** The canned responses, the organisation's and my own: kept here, filled for the customer at hand, found as one types. */
export class Responses implements Domain<'responses'>, SendableResponses {
  readonly #surroundings: Surroundings;
  readonly #conversations: Conversations;
  readonly #parts: Parts;
  #stopTimer: () => void = () => undefined;

  constructor(surroundings: Surroundings, conversations: Conversations, settings?: SettingsView) {
    const { session } = surroundings;
    this.#surroundings = surroundings;
    this.#conversations = conversations;
    this.#parts = partsOf(surroundings, conversations, settings);
    const { sync, queues } = this.#parts;
    session.onChange((signedIn) => this.#begin(signedIn));
    session.listen({
      connection: (state) => {
        if (state !== 'live') return;
        queues.retry();
        if (sync.state.state === 'offline') void sync.run();
      },
    });
    conversations.onChange((conversationId) => this.#news(conversationId));
    const shown = (): string => JSON.stringify([settings?.current().textLimits, settings?.current().language]);
    let before = shown();
    settings?.onChange(() => {
      if (shown() !== before) surroundings.touched('responses');
      before = shown();
    });
  }

  async overview({ conversationId }: For): Promise<ResponsesOverview> {
    const signedIn = this.#surroundings.session.required();
    const { catalogue, queues, drawing, pins, use, labels, languages, sync } = this.#parts;
    const view = this.#view(conversationId);
    await queues.ready(view?.queue?.id);
    const known = (ids: Iterable<string>): string[] => [...ids].filter((id) => this.#offered(id));
    const may = (action: string): boolean => mayAny(signedIn.me.permissions, `responses:response:${action}`);
    return {
      total: catalogue.stock.size,
      queueMode: queues.of(view?.queue?.id).mode,
      libraries: drawing.libraries(view),
      pins: drawing.rows(known(pins.of(ownerOf(signedIn), view?.queue?.id ?? null).keys()), view),
      recents: drawing.rows(known(use.recents()).slice(0, mostRecents), view),
      tags: topTags(catalogue.stock, labels),
      languages: catalogue.stock.languages(),
      customerLanguage: languages.of(view),
      footers: drawing.footers(view),
      may: { add: may('add'), edit: may('edit'), remove: may('delete') },
      sync: sync.state,
    };
  }

  async list(
    input: For & { libraryId: string; filter: Filter; offset: number; limit: number },
  ): Promise<{ rows: ResponseRow[]; total: number }> {
    this.#surroundings.session.required();
    const { catalogue, labels, drawing } = this.#parts;
    const { libraryId, filter, offset, limit } = input;
    if (libraryId !== personalLibrary && !catalogue.library(libraryId))
      throw new Failed({ kind: 'not-found', what: 'library' });
    const view = this.#view(input.conversationId);
    const from = { stock: catalogue.stock, labels };
    const ids = await listed(from, libraryId, filter, view?.channel ?? null, this.#pace());
    return { rows: drawing.rows(ids.slice(offset, offset + limit), view, libraryId), total: ids.length };
  }

  async search(
    input: For & { text: string; scope: 'queue' | 'all'; filter: Filter; limit: number },
  ): Promise<{ rows: ResponseRow[]; total: number; forgiven: boolean }> {
    const owner = ownerOf(this.#surroundings.session.required());
    const { catalogue, index, queues, use, languages, misses, drawing } = this.#parts;
    const view = this.#view(input.conversationId);
    const parts = { index, stock: catalogue.stock, queues, use };
    const { responseIds, total, forgiven } = search(parts, input, view, languages.of(view));
    const { tags, language, fitting } = input.filter;
    // What a filter hides was not looked for in vain.
    misses.searched(owner, input.text, total > 0 || tags.length > 0 || language !== null || fitting);
    return { rows: drawing.rows(responseIds, view), total, forgiven };
  }

  async render(input: For & { responseId: string; values: Values }): Promise<ResponseRow> {
    this.#surroundings.session.required();
    return this.#drawn(this.#view(input.conversationId), input.responseId, input.values).row;
  }

  async pin({ conversationId, responseId, digit }: For & { responseId: string; digit: number }): Promise<null> {
    const signedIn = this.#surroundings.session.required();
    this.#find(responseId);
    this.#parts.pins.pin(ownerOf(signedIn), this.#view(conversationId)?.queue?.id ?? null, responseId, digit);
    return null;
  }

  async unpin({ conversationId, responseId }: For & { responseId: string }): Promise<null> {
    const signedIn = this.#surroundings.session.required();
    this.#parts.pins.unpin(ownerOf(signedIn), this.#view(conversationId)?.queue?.id ?? null, responseId);
    return null;
  }

  async label(input: { responseId: string; shortcut: string | null; tags: string[] }): Promise<null> {
    this.#surroundings.session.required();
    const { responseId, shortcut, tags } = input;
    // A personal one carries its own: they are changed where it is written.
    if (this.#find(responseId).source === 'personal') throw invalid('responseId', 'personal');
    const holder = shortcut === null ? undefined : this.shortcutHolder(shortcut);
    if (holder && holder.responseId !== responseId) throw invalid('shortcut', 'taken', { name: holder.name });
    this.#parts.labels.put(responseId, { shortcut, tags });
    this.#parts.index.changed(responseId);
    return null;
  }

  async remember({ conversationId, values }: { conversationId: string; values: Values }): Promise<null> {
    this.#surroundings.session.required();
    this.#parts.remembered.keep(conversationId, values);
    return null;
  }

  async chooseFooter({ responseId }: { responseId: string | null }): Promise<null> {
    const owner = ownerOf(this.#surroundings.session.required());
    if (responseId !== null && this.#parts.catalogue.stock.get(responseId)?.kind !== 'footer')
      throw new Failed({ kind: 'not-found', what: 'footer' });
    this.#parts.footers.choose(owner, responseId);
    return null;
  }

  async sync(): Promise<null> {
    this.#surroundings.session.required();
    this.#parts.queues.refresh();
    this.#parts.assets.retry();
    void this.#parts.sync.run();
    return null;
  }

  async stopSync(): Promise<null> {
    this.#parts.sync.stop();
    return null;
  }

  async usage(): Promise<Usage> {
    const owner = ownerOf(this.#surroundings.session.required());
    const { catalogue, use, misses } = this.#parts;
    return usageOf(catalogue, use, misses, owner, this.#pace());
  }

  async forgetUsage(): Promise<null> {
    const owner = ownerOf(this.#surroundings.session.required());
    this.#parts.use.forget();
    this.#parts.misses.forget(owner);
    return null;
  }

  /** What sending it would send. Files that the channel does not take, or whose type is not known, stay out. */
  rendered(conversationId: string, responseId: string, values: Values): RenderedResponse {
    const { row, toSend } = this.#drawn(this.#view(conversationId), responseId, values);
    if (row.misfit === 'channel') throw invalid('responseId', 'channel');
    const files = row.assets.filter((asset) => asset.fits);
    return {
      text: row.text,
      blanks: row.blanks,
      template: toSend,
      assetIds: files.map((asset) => asset.assetId),
      assetNames: Object.fromEntries(files.flatMap(({ assetId, name }) => (name ? [[assetId, name]] : []))),
    };
  }

  /** What is known of the customer outside the conversation: text, even where it has braces. */
  customerWords(conversationId: string): readonly string[] {
    return Object.values(this.#parts.contacts.of(this.#conversations.view(conversationId)));
  }

  used(conversationId: string, responseId: string): void {
    const entry = this.#parts.catalogue.stock.get(responseId);
    if (!entry) return;
    const libraryName = this.#parts.catalogue.library(entry.libraries[0] ?? '')?.name ?? '';
    const queueId = this.#conversations.view(conversationId)?.queue?.id ?? null;
    this.#parts.use.used(queueId, { responseId, name: entry.name, libraryName });
    this.#surroundings.touched('responses');
  }

  /** What was put into blanks and sent, for the next response in the same conversation. */
  remembered(conversationId: string, values: Readonly<Values>): void {
    if (Object.keys(values).length === 0 || !this.#surroundings.session.signedIn) return;
    this.#parts.remembered.keep(conversationId, values);
    this.#surroundings.touched('responses');
  }

  /** One response as a window shows it; undefined where there is none that agents are offered. */
  row(conversationId: string | null, responseId: string): ResponseRow | undefined {
    if (!this.#surroundings.session.signedIn || !this.#offered(responseId)) return undefined;
    return this.#parts.drawing.one(responseId, this.#view(conversationId))?.row;
  }

  /** Resolves when everything that is kept is in memory and can be searched. */
  async settled(): Promise<void> {
    await this.#parts.catalogue.loaded;
    await this.#parts.index.settled();
  }

  /** Takes the personal responses in, now and as they change. */
  usePersonal(source: PersonalSource): void {
    this.#parts.catalogue.usePersonal(source);
    source.onChange(() => this.#surroundings.touched('responses'));
  }

  /** Which response a shortcut of mine belongs to. */
  shortcutHolder(shortcut: string): { responseId: string; name: string } | undefined {
    const { catalogue, labels } = this.#parts;
    const wanted = same(shortcut);
    const labelled = [...labels.all()].filter(([, label]) => label.shortcut && same(label.shortcut) === wanted);
    const own = catalogue.stock.idsOf(personalLibrary);
    return [...labelled.map(([id]) => id), ...own]
      .flatMap((id) => catalogue.stock.get(id) ?? [])
      .find((entry) => entry.source === 'library' || (entry.shortcut && same(entry.shortcut) === wanted));
  }

  /** A response was written to the library: it is here at once, everywhere. */
  learned(response: PlatformResponse): void {
    this.#parts.catalogue.learned(response);
    this.#surroundings.touched('responses');
  }

  /** A response was removed from the library. */
  forgotten(responseId: string): void {
    this.#parts.catalogue.forgotten(responseId);
    this.#surroundings.touched('responses');
  }

  #begin(signedIn: SignedIn | undefined): void {
    const { catalogue, index, labels, use, misses, remembered, queues, assets, contacts, languages, freshness, sync } =
      this.#parts;
    const owner = signedIn && ownerOf(signedIn);
    this.#stopTimer();
    sync.reset();
    misses.forgetLast();
    for (const each of [index, queues, assets, contacts, languages, freshness, remembered]) each.clear();
    labels.open(owner);
    use.open(owner);
    catalogue.close();
    if (!signedIn || owner === undefined) return;
    catalogue.open(signedIn.me.organisation, owner);
    void sync.run();
    this.#stopTimer = this.#surroundings.ports.clock.every(roundEveryMs, () => void sync.round());
  }

  /** Rows that windows hold go stale with the customer's values. */
  #news(conversationId: string): void {
    const { remembered, freshness } = this.#parts;
    const view = this.#conversations.view(conversationId);
    if (view && view.phase !== 'gone') {
      freshness.changed(conversationId, () => this.#valuesOf(view));
      return;
    }
    remembered.forget(conversationId);
    freshness.forget(conversationId);
  }

  /** What of a conversation goes into the rows drawn for it. */
  #valuesOf(view: ConversationView | undefined): string {
    const { customer, queue, channel, textLimit } = view ?? {};
    const { name, attributes, contactId } = customer ?? {};
    return JSON.stringify([name, attributes, contactId, queue?.id, channel, textLimit, this.#parts.languages.of(view)]);
  }

  #view(conversationId: string | null): ConversationView | undefined {
    if (conversationId === null) return undefined;
    const view = this.#conversations.view(conversationId);
    this.#parts.freshness.drawn(conversationId, this.#valuesOf(view));
    return view;
  }

  #find(responseId: string): Entry {
    const entry = this.#parts.catalogue.stock.get(responseId);
    if (!entry || !offered(entry)) throw new Failed({ kind: 'not-found', what: 'response' });
    return entry;
  }

  #offered(responseId: string): boolean {
    const entry = this.#parts.catalogue.stock.get(responseId);
    return entry !== undefined && offered(entry);
  }

  #drawn(view: ConversationView | undefined, responseId: string, values: Values) {
    this.#find(responseId);
    const drawn = this.#parts.drawing.one(responseId, view, values);
    if (!drawn) throw new Failed({ kind: 'not-found', what: 'response' });
    return drawn;
  }

  readonly #pace = (): Pace => new Pace(this.#surroundings.ports.clock);
}
