import type { SendReceipt } from '#shared/contract/sending.ts';
import { Failed } from '#shared/rpc/failure.ts';
import { type Conversations, ownerOf } from '../conversations/conversations.ts';
import type { Domain, Surroundings } from '../domain.ts';
import type { TemplateToSend } from '../genesys/platform.ts';
import type { SignedIn } from '../session/current.ts';
import { type Attempt, Attempts, hashOf } from './attempts.ts';
import { Carrier } from './carrier.ts';
import { checkLength, checkTyped, writableOn } from './checks.ts';
import type { Content } from './content.ts';
import { LiveAttempts } from './live-attempts.ts';
import { secondId } from './second-id.ts';
import { receiptOf } from './states.ts';

/** A response filled for a conversation, as it would be sent. */
export interface RenderedResponse {
  text: string;
  blanks: { id: string }[];
  /** Sent by id with parameters instead of the text, which is what will come of it. */
  template: TemplateToSend | null;
  /** Files to send after the text, in order: only those that the channel takes. */
  assetIds: string[];
  /** Their names by id where they are known; else they are learnt when the files are put up. */
  assetNames?: Readonly<Record<string, string>>;
}

/** What sending needs of the canned responses. */
export interface SendableResponses {
  /** The response filled for the conversation; throws `not-found`, or `invalid` where the channel does not take it. */
  rendered(conversationId: string, responseId: string, values: Record<string, string>): RenderedResponse;
  /** A response was sent by me. */
  used(conversationId: string, responseId: string): void;
  /** These values were sent in this conversation. */
  remembered?(conversationId: string, values: Record<string, string>): void;
  /** What is known of the customer beside name and attributes (the external contact's fields): text, even where it has braces. */
  customerWords?(conversationId: string): readonly string[];
}

interface ResponsePress {
  attemptId: string;
  conversationId: string;
  responseId: string;
  values: Record<string, string>;
}

/** What one press sends: a message, and the files that go after it. */
interface Parcel {
  text: string;
  content: Content | null;
  files: Extract<Content, { kind: 'media' }>['assets'];
}

/** Two lines of one press stand in its order; far below what a clock measures. */
const hairMs = 0.001;

const textOnly = (text: string): Parcel => ({ text, content: null, files: [] });

/**
 * Sends each press exactly once. The attempt is on disk before a byte leaves; the same attempt id again, from any window, at any
 * time, gives the same attempt's receipt; a lost answer is looked for at the platform and never answered by a second POST.
 * A press is one message, but for a response with files: those are a second one, written down at once with the first.
 */
export class Sending implements Domain<'sending'> {
  readonly #surroundings: Surroundings;
  readonly #conversations: Conversations;
  readonly #responses: SendableResponses;
  readonly #live: LiveAttempts;
  readonly #carrier: Carrier;
  readonly #running = new Map<string, Promise<SendReceipt>>();
  /** What the agent put into blanks, until it is known to be sent. Never on disk. */
  readonly #values = new Map<string, Record<string, string>>();

  constructor(surroundings: Surroundings, conversations: Conversations, responses: SendableResponses) {
    this.#surroundings = surroundings;
    this.#conversations = conversations;
    this.#responses = responses;
    const attempts = new Attempts(surroundings.ports.database, surroundings.ports.clock.now());
    const live = new LiveAttempts(attempts, conversations.outgoing);
    this.#live = live;
    this.#carrier = new Carrier({ surroundings, conversations, live, arrived: (attempt) => this.#arrived(attempt) });
    surroundings.session.onChange((signedIn) => this.#begin(signedIn));
    conversations.onChange((conversationId) => this.#carrier.news(conversationId));
  }

  async text(input: { attemptId: string; conversationId: string; text: string }): Promise<SendReceipt> {
    return (
      this.#known(input.attemptId) ??
      this.#attempt(input.attemptId, input.conversationId, null, () => {
        const view = this.#conversations.mine(input.conversationId);
        checkLength(input.text, view.textLimit);
        checkTyped(input.text, view, this.#responses.customerWords?.(input.conversationId));
        return textOnly(input.text);
      })
    );
  }

  async response(input: ResponsePress): Promise<SendReceipt> {
    const known = this.#known(input.attemptId);
    if (known) return known;
    const receipt = this.#attempt(input.attemptId, input.conversationId, input.responseId, () => this.#filled(input));
    if (Object.keys(input.values).length > 0) this.#values.set(input.attemptId, input.values);
    return receipt;
  }

  async retry({ attemptId, newAttemptId }: { attemptId: string; newAttemptId: string }): Promise<SendReceipt> {
    const known = this.#known(newAttemptId);
    if (known) return known;
    const old = this.#settled(attemptId);
    const text = old.text || this.#textOf(old);
    if (text === '' && !old.content) throw new Failed({ kind: 'not-found', what: 'text' });
    const check = (): Parcel => {
      if (!old.content) checkLength(text, this.#conversations.mine(old.conversationId).textLimit);
      // Files that are sent again go by themselves.
      const content = old.content?.kind === 'media' ? { ...old.content, after: null } : old.content;
      return { text, content, files: [] };
    };
    const receipt = this.#attempt(newAttemptId, old.conversationId, old.responseId, check, old);
    const values = this.#values.get(attemptId);
    if (values) this.#values.set(newAttemptId, values);
    this.#values.delete(attemptId);
    return receipt;
  }

  async discard({ attemptId }: { attemptId: string }): Promise<null> {
    const attempt = this.#settled(attemptId);
    this.#live.drop(attempt);
    this.#values.delete(attemptId);
    this.#carrier.settled(attempt);
    return null;
  }

  /** The attempt with this id where there is one: its receipt, or the promise of it while it is on its way. */
  #known(attemptId: string): Promise<SendReceipt> | undefined {
    const running = this.#running.get(attemptId);
    if (running) return running;
    const attempt = this.#live.find(attemptId);
    if (!attempt) return undefined;
    if (attempt.owner !== ownerOf(this.#surroundings.session.required()))
      throw new Failed({ kind: 'not-found', what: 'attempt' });
    return Promise.resolve(receiptOf(attempt));
  }

  /** A failed attempt, or one that was looked for in vain, of the person who is signed in. */
  #settled(attemptId: string): Attempt {
    const owner = ownerOf(this.#surroundings.session.required());
    const attempt = this.#live.find(attemptId);
    if (!attempt || attempt.owner !== owner) throw new Failed({ kind: 'not-found', what: 'attempt' });
    if (attempt.state === 'unknown' && !attempt.checked) throw new Failed({ kind: 'conflict', what: 'being-checked' });
    if (attempt.state !== 'failed' && attempt.state !== 'unknown')
      throw new Failed({ kind: 'conflict', what: 'not-failed' });
    return attempt;
  }

  /** The text of a message that the platform took and then could not deliver. */
  #textOf({ conversationId, messageId }: Attempt): string {
    return this.#conversations.notes(conversationId).find((note) => note.messageId === messageId)?.body?.text ?? '';
  }

  /** A response as it goes out. Fails with `invalid` where blanks are open, or the text is empty or too long. */
  #filled({ conversationId, responseId, values }: ResponsePress): Parcel {
    const view = this.#conversations.mine(conversationId);
    const {
      text,
      blanks,
      template,
      assetIds,
      assetNames = {},
    } = this.#responses.rendered(conversationId, responseId, values);
    if (blanks.length > 0) {
      const issues = blanks.map(({ id }) => ({ path: `values.${id}`, message: 'blank' }));
      throw new Failed({ kind: 'invalid', issues });
    }
    // The platform puts a template together and brings its files along.
    if (template) return { text, content: { kind: 'template', template }, files: [] };
    const files = assetIds.map((assetId) => ({ assetId, name: assetNames[assetId] ?? assetId, mime: '' }));
    if (text.trim() === '' && files.length > 0)
      return { text: '', content: { kind: 'media', assets: files, after: null }, files: [] };
    checkLength(text, view.textLimit);
    return { text, content: null, files };
  }

  /** Checks, writes the rows down and puts them in line. Synchronous up to the rows, so that no second press gets between. */
  #attempt(
    attemptId: string,
    conversationId: string,
    responseId: string | null,
    check: () => Parcel,
    instead?: Attempt,
  ): Promise<SendReceipt> {
    const signedIn = this.#surroundings.session.required();
    const communicationId = writableOn(this.#conversations.mine(conversationId), signedIn.me.permissions);
    const { text, content, files } = check();
    // With nothing before it, it leaves at once: one flush to disk instead of two before the first byte. Files are put up first.
    const atOnce = content?.kind !== 'media' && this.#carrier.isIdle(conversationId);
    const attempt: Attempt = {
      attemptId,
      owner: ownerOf(signedIn),
      conversationId,
      communicationId,
      state: atOnce ? 'sending' : 'queued',
      text,
      textHash: hashOf(text),
      knownIds: new Set(this.#conversations.notes(conversationId).map((note) => note.messageId)),
      messageId: null,
      failure: null,
      atMs: this.#surroundings.ports.clock.now(),
      checked: false,
      responseId,
      content,
    };
    const second = files.length > 0 ? this.#filesOf(attempt, files) : undefined;
    this.#live.add(second ? [attempt, second] : [attempt], instead);
    const running = this.#carrier.carry(attempt, signedIn).finally(() => this.#running.delete(attemptId));
    this.#running.set(attemptId, running);
    if (second) this.#carrier.follow(second, signedIn);
    return running;
  }

  /** The second message of a press; its use is told by the first. */
  #filesOf(text: Attempt, assets: Parcel['files']): Attempt {
    return {
      ...text,
      attemptId: secondId(text.attemptId, 1),
      state: 'queued',
      text: '',
      textHash: hashOf(''),
      atMs: text.atMs + hairMs,
      responseId: null,
      content: { kind: 'media', assets, after: text.attemptId },
    };
  }

  #arrived({ attemptId, conversationId, responseId }: Attempt): void {
    const values = this.#values.get(attemptId);
    this.#values.delete(attemptId);
    if (values) this.#responses.remembered?.(conversationId, values);
    if (responseId) this.#responses.used(conversationId, responseId);
  }

  #begin(signedIn: SignedIn | undefined): void {
    this.#values.clear();
    const open = this.#live.begin(signedIn && ownerOf(signedIn));
    this.#carrier.begin(open, signedIn);
  }
}
