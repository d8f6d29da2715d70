import type {
  Inbox,
  InboxPatch,
  Profile,
  Transcript,
  TranscriptPatch,
  WrapUpCode,
} from '#shared/contract/conversations.ts';
import type { Call, FeedSource } from '#shared/rpc/contract.ts';
import { Failed } from '#shared/rpc/failure.ts';
import type { Settings } from '#shared/settings.ts';
import { textLimit } from '#shared/text-limits.ts';
import type { Domain, Surroundings } from '../domain.ts';
import type { PlatformConversation } from '../genesys/platform.ts';
import type { SignedIn } from '../session/current.ts';
import { Bodies } from './bodies.ts';
import { Book, type Entry } from './book.ts';
import { Commands } from './commands.ts';
import { Drafts } from './drafts.ts';
import { InboxFeed } from './inbox-feed.ts';
import { inboxRow } from './inbox-row.ts';
import { Messages } from './messages.ts';
import { channelOf, customerOf } from './my-part.ts';
import type { Note } from './notes.ts';
import { OutgoingLines } from './outgoing.ts';
import { Reconciler } from './reconciler.ts';
import { TranscriptFeeds } from './transcript-feeds.ts';
import { transcriptOf } from './transcript-lines.ts';
import { Typing } from './typing.ts';
import { type ConversationView, viewOf } from './view.ts';

/** The settings as a domain reads them. */
export interface SettingsView {
  current(): Settings;
  onChange(hear: (settings: Settings) => void): () => void;
}

/** Whose a stored thing is: one person in one organisation. */
export const ownerOf = ({ me }: SignedIn): string => `${me.organisation}/${me.userId}`;

/**
 * My conversations, kept true by the platform's events and, after a gap, by reading them again.
 * Other domains ask `view` and `mine`, hear `onChange`, and put messages on their way out into `outgoing`.
 */
export class Conversations implements Domain<'conversations'> {
  readonly #surroundings: Surroundings;
  readonly #settings: SettingsView;
  readonly #drafts: Drafts;
  readonly #typing: Typing;
  readonly #inbox: InboxFeed;
  readonly #transcripts: TranscriptFeeds;
  readonly #messages: Messages;
  readonly #reconciler: Reconciler;
  readonly #commands: Commands;
  readonly #hearers = new Set<(conversationId: string) => void>();
  #book: Book | undefined;
  #drafted = new Set<string>();
  /** Who typed last: a draft is kept even while the session has just expired. */
  #owner: string | undefined;
  /** Messages on their way out; the sending domain writes them. */
  readonly outgoing: OutgoingLines;

  constructor(surroundings: Surroundings, settings: SettingsView) {
    const { ports, session } = surroundings;
    const { clock, log } = ports;
    this.#surroundings = surroundings;
    this.#settings = settings;
    this.#drafts = new Drafts(ports.database, clock);
    this.#typing = new Typing(clock, (id) => this.#transcripts.mark(id));
    this.#inbox = new InboxFeed(clock, (id) => this.#row(id));
    this.#transcripts = new TranscriptFeeds(clock, (id) => this.#transcript(id));
    this.outgoing = new OutgoingLines((id) => this.#mark(id));
    const bodies = new Bodies({
      clock,
      log,
      fetch: (id, ids) => session.required().platform.messageBodies(id, ids),
      changed: (id) => this.#tell(id),
      followed: (id) => this.#transcripts.followed(id),
    });
    this.#messages = new Messages(bodies, () => session.signedIn?.me.userId ?? '');
    this.#reconciler = new Reconciler({
      clock,
      log,
      signedIn: () => session.signedIn,
      book: () => this.#book,
      followed: () => this.#transcripts.ids(),
      loaded: () => this.#loaded(),
    });
    this.#commands = new Commands({
      clock,
      required: () => session.required(),
      mine: (id) => this.#mine(id),
      entry: (id) => this.#book?.get(id),
      reread: (id) => this.#reconciler.one(id),
    });
    session.onChange((signedIn) => this.#begin(signedIn));
    session.listen({
      conversation: (conversation) => this.#event(conversation),
      customerTyping: (id) => this.#typing.heard(id),
      gap: () => void this.#reconciler.run(),
    });
    settings.onChange(() => this.#inbox.mark(this.#book?.mine() ?? []));
  }

  inbox(): FeedSource<Inbox, InboxPatch> {
    return this.#inbox.source();
  }

  async transcript({ conversationId }: { conversationId: string }): Promise<FeedSource<Transcript, TranscriptPatch>> {
    if (!this.#book?.get(conversationId)) await this.refresh(conversationId);
    // SECURITY: only conversations I am or was part of; watching others' is another domain's, with its own permission.
    if (!this.#book?.get(conversationId)?.part.participant)
      throw new Failed({ kind: 'not-found', what: 'conversation' });
    return this.#transcripts.source(conversationId, () => this.#changed(conversationId));
  }

  async profile({ conversationId }: { conversationId: string }): Promise<Profile> {
    const { conversation, part } = this.#known(conversationId);
    const customer = customerOf(conversation);
    return {
      name: customer?.name ?? '',
      authenticated: customer?.authenticated ?? false,
      channel: channelOf(conversation, part),
      startedAtMs: conversation.startedAtMs,
      attributes: Object.entries(customer?.attributes ?? {})
        .map(([key, value]) => ({ key, value }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    };
  }

  async wrapUpCodes({ conversationId }: { conversationId: string }, { signal }: Call): Promise<WrapUpCode[]> {
    const { platform } = this.#surroundings.session.required();
    const { participant } = this.#mine(conversationId).part;
    return platform.wrapUpCodes(conversationId, participant?.participantId ?? '', { signal, clicked: true });
  }

  async draft({ conversationId }: { conversationId: string }): Promise<{ text: string }> {
    return { text: this.#drafts.read(ownerOf(this.#surroundings.session.required()), conversationId) };
  }

  async keepDraft({ conversationId, text }: { conversationId: string; text: string }): Promise<null> {
    const owner = this.#owner ?? ownerOf(this.#surroundings.session.required());
    this.#drafts.keep(owner, conversationId, text);
    const changed = text === '' ? this.#drafted.delete(conversationId) : !this.#drafted.has(conversationId);
    if (text !== '') this.#drafted.add(conversationId);
    if (changed) this.#inbox.mark([conversationId]);
    return null;
  }

  accept = ({ conversationId }: { conversationId: string }): Promise<null> => this.#commands.accept(conversationId);
  decline = ({ conversationId }: { conversationId: string }): Promise<null> => this.#commands.decline(conversationId);
  park = ({ conversationId }: { conversationId: string }): Promise<null> => this.#commands.park(conversationId, true);
  resume = ({ conversationId }: { conversationId: string }): Promise<null> =>
    this.#commands.park(conversationId, false);
  end = ({ conversationId }: { conversationId: string }): Promise<null> => this.#commands.end(conversationId);
  wrapUp = (input: { conversationId: string; codeId: string | null; notes: string }): Promise<null> =>
    this.#commands.wrapUp(input.conversationId, input.codeId, input.notes);

  async typing({ conversationId }: { conversationId: string }): Promise<null> {
    const { platform } = this.#surroundings.session.required();
    const { phase, communication } = this.#mine(conversationId).part;
    if (phase !== 'connected' || !communication || !this.#typing.maySay(conversationId)) return null;
    // A courtesy: where it fails, nobody is disturbed.
    await platform.sendTyping(conversationId, communication.communicationId).catch(() => undefined);
    return null;
  }

  /** What other domains need to know of a conversation; undefined where it is not known. */
  view(conversationId: string): ConversationView | undefined {
    const entry = this.#book?.get(conversationId);
    return entry && viewOf(entry.conversation, entry.part, this.#settings.current());
  }

  /** The same where it is mine, else throws `conflict` `not-mine`. */
  mine(conversationId: string): ConversationView {
    const { conversation, part } = this.#mine(conversationId);
    return viewOf(conversation, part, this.#settings.current());
  }

  /** Its messages, oldest first. */
  notes(conversationId: string): readonly Note[] {
    const entry = this.#book?.get(conversationId);
    return entry ? this.#messages.notes(entry.conversation) : [];
  }

  /** What the customer wrote last, newest first, as far as it was read: at most `limit` texts. Hostile. */
  customerTexts(conversationId: string, limit: number): string[] {
    const said = this.notes(conversationId).filter((note) => note.from === 'customer' && !note.isEvent);
    return said
      .flatMap((note) => note.body?.text || [])
      .slice(-limit)
      .reverse();
  }

  /** Reads one conversation again. */
  refresh = (conversationId: string): Promise<void> => this.#reconciler.one(conversationId);

  /** Reads everything again. */
  reconcile = (): Promise<void> => this.#reconciler.run();

  /** Tells that a message of mine was taken by the platform, with its body. */
  sent(message: Parameters<Bodies['put']>[0]): void {
    this.#typing.sent(message.conversationId);
    this.#messages.put(message);
    this.#mark(message.conversationId);
  }

  /** Hears each change of a conversation, before the windows do. */
  onChange(hear: (conversationId: string) => void): () => void {
    this.#hearers.add(hear);
    return () => void this.#hearers.delete(hear);
  }

  /** The queues that my conversations came through. */
  queueIds(): string[] {
    const ids = (this.#book?.mine() ?? []).flatMap((id) => this.view(id)?.queue?.id ?? []);
    return [...new Set(ids)];
  }

  /** How many chats I hold. */
  activeCount(): number {
    return (this.#book?.mine() ?? []).filter((id) => {
      const phase = this.#book?.get(id)?.part.phase;
      return phase === 'connected' || phase === 'parked';
    }).length;
  }

  onCount(hear: () => void): () => void {
    return this.#inbox.onCount(hear);
  }

  #begin(signedIn: SignedIn | undefined): void {
    const before = this.#book?.mine() ?? [];
    this.#book = undefined;
    this.#messages.clear();
    this.#typing.clear();
    this.outgoing.clear();
    this.#drafted = new Set();
    this.#inbox.setLoaded(false);
    this.#inbox.mark(before);
    if (!signedIn) return;
    this.#owner = ownerOf(signedIn);
    this.#drafted = new Set(this.#drafts.all(this.#owner));
    this.#book = new Book(signedIn.me.userId, (id) => this.#changed(id));
    void this.#reconciler.run();
  }

  #loaded(): void {
    this.#inbox.setLoaded(true);
    if (this.#owner) this.#drafts.sweep(this.#owner, this.#book?.mine() ?? []);
  }

  #event(conversation: PlatformConversation): void {
    this.#reconciler.heard(conversation);
    const first = !this.#book?.get(conversation.conversationId);
    this.#book?.put(conversation, false);
    if (first && this.#book?.get(conversation.conversationId)?.part.phase !== 'gone')
      void this.#reconciler.details(conversation.conversationId);
    // News of one that no list named: the platform is asked once what is true.
    if (this.#book?.isAbsent(conversation.conversationId))
      void this.#reconciler.one(conversation.conversationId).catch(() => undefined);
  }

  #changed(conversationId: string): void {
    const entry = this.#book?.get(conversationId);
    if (!entry) return;
    const followed = this.#transcripts.followed(conversationId);
    const news = this.#messages.changed(entry, followed);
    if (news?.from === 'customer') this.#typing.stopped(conversationId);
    this.#tell(conversationId);
  }

  #tell(conversationId: string): void {
    const entry = this.#book?.get(conversationId);
    if (entry) this.#messages.last(entry.conversation);
    for (const hear of this.#hearers) hear(conversationId);
    this.#mark(conversationId);
  }

  #mark(conversationId: string): void {
    this.#inbox.mark([conversationId]);
    this.#transcripts.mark(conversationId);
  }

  #known(conversationId: string): Entry {
    this.#surroundings.session.required();
    const entry = this.#book?.get(conversationId);
    if (!entry?.part.participant) throw new Failed({ kind: 'not-found', what: 'conversation' });
    return entry;
  }

  #mine(conversationId: string): Entry {
    this.#surroundings.session.required();
    const entry = this.#book?.get(conversationId);
    if (!entry || entry.part.phase === 'gone') throw new Failed({ kind: 'conflict', what: 'not-mine' });
    return entry;
  }

  #row(conversationId: string): ReturnType<typeof inboxRow> {
    const entry = this.#book?.get(conversationId);
    if (!entry) return undefined;
    const { conversation, part } = entry;
    return inboxRow(conversation, {
      part,
      notes: this.#messages.notes(conversation),
      outgoing: this.outgoing.of(conversationId),
      last: this.#messages.last(conversation),
      permissions: this.#surroundings.session.signedIn?.me.permissions ?? [],
      hasDraft: this.#drafted.has(conversationId),
      textLimit: textLimit(channelOf(conversation, part), this.#settings.current().textLimits),
      pending: (messageId) => this.#messages.pending(conversationId, messageId),
    });
  }

  #transcript(conversationId: string): Transcript {
    const entry = this.#book?.get(conversationId);
    const me = this.#surroundings.session.signedIn?.me;
    return transcriptOf(conversationId, entry, {
      notes: entry ? this.#messages.notes(entry.conversation) : [],
      outgoing: this.outgoing.of(conversationId),
      me: { userId: me?.userId ?? '', name: me?.name ?? '' },
      customerTyping: this.#typing.customerTyping(conversationId),
      reading: this.#messages.reading(conversationId),
      failure: this.#messages.failure(conversationId),
    });
  }
}
