import { type Library, personalLibrary, type ResponseRow } from '#shared/contract/responses.ts';
import { mayAny } from '#shared/permissions.ts';
import { ownerOf } from '../conversations/conversations.ts';
import type { ConversationView } from '../conversations/view.ts';
import type { PlatformResponse, TemplateToSend } from '../genesys/platform.ts';
import type { CurrentSession } from '../session/current.ts';
import type { AssetBook } from './asset-book.ts';
import type { Catalogue } from './catalogue.ts';
import type { ContactBook } from './contact-book.ts';
import type { Entry } from './entry.ts';
import { filledText } from './filled.ts';
import type { FooterChoice } from './footers.ts';
import type { Labels } from './labels.ts';
import type { Pins } from './pins.ts';
import type { QueueLibrariesCache } from './queue-libraries.ts';
import type { Remembered } from './remembered.ts';
import { factsOf, rowOf, type Sheet } from './row.ts';

/** What rows are drawn from. */
export interface DrawingParts {
  session: CurrentSession;
  catalogue: Catalogue;
  labels: Labels;
  pins: Pins;
  footers: FooterChoice;
  assets: AssetBook;
  contacts: ContactBook;
  remembered: Remembered;
  queues: QueueLibrariesCache;
}

type Typed = Readonly<Record<string, string>>;

/** Draws responses for a conversation, or for none; only those that are shown are read. */
export class Drawing {
  readonly #parts: DrawingParts;

  constructor(parts: DrawingParts) {
    this.#parts = parts;
  }

  /** The rows of those that are there, in their order, all in one go. */
  rows(responseIds: readonly string[], view: ConversationView | undefined, libraryId?: string): ResponseRow[] {
    const bodies = this.#parts.catalogue.bodies(responseIds);
    const sheet = this.#sheet(view);
    return responseIds.flatMap((id) => {
      const body = bodies.get(id);
      return body ? (this.#draw(body, sheet, view, {}, libraryId)?.row ?? []) : [];
    });
  }

  /** One row, and for a template what is sent; undefined where there is no such response. */
  one(
    responseId: string,
    view: ConversationView | undefined,
    typed: Typed = {},
  ): { row: ResponseRow; toSend: TemplateToSend | null } | undefined {
    const body = this.#parts.catalogue.body(responseId);
    return body && this.#draw(body, this.#sheet(view), view, typed);
  }

  /** The organisation's signatures as they would stand under a response. */
  footers(view: ConversationView | undefined): { responseId: string; name: string; text: string; chosen: boolean }[] {
    const { catalogue, footers, session } = this.#parts;
    const chosen = footers.of(ownerOf(session.required()));
    const { facts, last } = this.#sheet(view);
    return catalogue.stock.footers().flatMap(({ responseId, name }) => {
      const body = catalogue.body(responseId);
      if (!body) return [];
      const { text } = filledText(body, { facts, last, typed: {} }, null, null);
      return [{ responseId, name, text, chosen: responseId === chosen }];
    });
  }

  /** The libraries with what the queue offers first, my own before all. */
  libraries(view: ConversationView | undefined): Library[] {
    const { catalogue, queues } = this.#parts;
    const { stock } = catalogue;
    const shared = catalogue
      .libraries()
      .map(({ libraryId, name, failure }) => ({
        libraryId,
        name,
        source: 'library' as const,
        count: stock.count(libraryId),
        forQueue: queues.offers(view?.queue?.id, libraryId),
        failure,
      }))
      .sort((a, b) => Number(b.forQueue) - Number(a.forQueue) || a.name.localeCompare(b.name));
    const count = stock.count(personalLibrary);
    const own = {
      libraryId: personalLibrary,
      name: '',
      source: 'personal' as const,
      count,
      forQueue: true,
      failure: null,
    };
    return [own, ...shared];
  }

  #sheet(view: ConversationView | undefined): Sheet {
    const { session, pins, footers, catalogue, contacts, remembered } = this.#parts;
    const signedIn = session.required();
    const owner = ownerOf(signedIn);
    const chosen = footers.of(owner);
    const footer = chosen !== null && catalogue.stock.get(chosen)?.kind === 'footer' ? catalogue.body(chosen) : null;
    return {
      facts: factsOf(signedIn.me, view, contacts.of(view)),
      last: remembered.of(view?.conversation.conversationId ?? null),
      channel: view?.channel ?? null,
      textLimit: view?.textLimit ?? null,
      footer: footer ?? null,
      pins: pins.of(owner, view?.queue?.id ?? null),
      mayEdit: mayAny(signedIn.me.permissions, 'responses:response:edit'),
    };
  }

  #draw(
    body: PlatformResponse,
    sheet: Sheet,
    view: ConversationView | undefined,
    typed: Typed,
    libraryId?: string,
  ): { row: ResponseRow; toSend: TemplateToSend | null } | undefined {
    const { catalogue, labels, assets } = this.#parts;
    const entry = catalogue.stock.get(body.responseId);
    if (!entry) return undefined;
    return rowOf(
      {
        entry,
        body,
        label: labels.of(entry.responseId),
        library: this.#libraryOf(entry, view, libraryId),
        assets: assets.of(body),
        group: catalogue.stock.group(entry),
        typed,
      },
      sheet,
    );
  }

  /** The library that a row names: the one that is shown, else one that the queue offers. */
  #libraryOf(entry: Entry, view: ConversationView | undefined, shown?: string): { libraryId: string; name: string } {
    if (entry.source === 'personal') return { libraryId: personalLibrary, name: '' };
    const { catalogue, queues } = this.#parts;
    const offered = entry.libraries.find((id) => queues.offers(view?.queue?.id, id));
    const libraryId = shown ?? offered ?? entry.libraries[0] ?? '';
    return { libraryId, name: catalogue.library(libraryId)?.name ?? '' };
  }
}
