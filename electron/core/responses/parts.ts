import type { Searchable } from '#shared/search/text-index.ts';
import type { Conversations, SettingsView } from '../conversations/conversations.ts';
import type { Surroundings } from '../domain.ts';
import type { SignedIn } from '../session/current.ts';
import { AnswerLanguages } from './answer-language.ts';
import { AssetBook } from './asset-book.ts';
import { Catalogue } from './catalogue.ts';
import { ContactBook } from './contact-book.ts';
import { Drawing } from './drawing.ts';
import { offered } from './entry.ts';
import { FooterChoice } from './footers.ts';
import { Freshness } from './freshness.ts';
import { IndexHost } from './index-host.ts';
import { Labels } from './labels.ts';
import { LibrarySync } from './library-sync.ts';
import { Misses } from './misses.ts';
import { OwnUse } from './own-use.ts';
import { Pins } from './pins.ts';
import { QueueLibrariesCache } from './queue-libraries.ts';
import { Remembered } from './remembered.ts';
import { searchableOf } from './searchable.ts';

/** Everything the canned responses are made of, put together by hand. */
export interface Parts {
  catalogue: Catalogue;
  index: IndexHost;
  labels: Labels;
  pins: Pins;
  use: OwnUse;
  misses: Misses;
  footers: FooterChoice;
  remembered: Remembered;
  queues: QueueLibrariesCache;
  assets: AssetBook;
  contacts: ContactBook;
  languages: AnswerLanguages;
  freshness: Freshness;
  drawing: Drawing;
  sync: LibrarySync;
}

/** Builds the parts in the order in which they need each other. Without settings the agent's language is the machine's. */
export function partsOf(
  { ports, session, touched }: Surroundings,
  conversations: Conversations,
  settings: SettingsView | undefined,
): Parts {
  const { database, clock, log, app } = ports;
  const signedIn = (): SignedIn | undefined => session.signedIn;
  const stale = (): void => touched('responses');

  const labels = new Labels(database);
  const catalogue = new Catalogue(database, clock, (id) => index.changed(id));
  const documents = (ids: readonly string[]): Map<string, Searchable> => {
    const found = new Map<string, Searchable>();
    for (const [id, body] of catalogue.bodies(ids, false)) {
      const entry = catalogue.stock.get(id);
      if (entry && offered(entry)) found.set(id, searchableOf(entry, body, labels.of(id)));
    }
    return found;
  };
  const index: IndexHost = new IndexHost(clock, documents, (error) => log.report(error));
  const queues = new QueueLibrariesCache(signedIn, stale);
  const assets = new AssetBook(database, clock, signedIn, stale);
  const contacts = new ContactBook(signedIn, stale);
  const freshness = new Freshness(clock, stale);
  const pins = new Pins(database);
  const footers = new FooterChoice(database);
  const remembered = new Remembered();
  const languages = new AnswerLanguages(
    (conversationId, limit) => conversations.customerTexts(conversationId, limit),
    () => {
      const chosen = settings?.current().language ?? 'system';
      return chosen === 'system' ? app.locale : chosen;
    },
  );
  const offeredNow = (libraryId: string): boolean =>
    conversations.queueIds().some((queueId) => queues.offers(queueId, libraryId));
  return {
    catalogue,
    index,
    labels,
    pins,
    use: new OwnUse(database, clock),
    misses: new Misses(database, clock),
    footers,
    remembered,
    queues,
    assets,
    contacts,
    languages,
    freshness,
    drawing: new Drawing({ session, catalogue, labels, pins, footers, assets, contacts, remembered, queues }),
    sync: new LibrarySync({
      catalogue,
      clock,
      log,
      signedIn,
      first: () => {
        const ids = catalogue.libraries().map((library) => library.libraryId);
        return new Set(ids.filter(offeredNow));
      },
      changed: () => freshness.tell(),
      searchable: () => index.settled(),
    }),
  };
}
