import type { ResponseRow } from '#shared/contract/responses.ts';
import type { Suggestions as Listed } from '#shared/contract/suggestions.ts';
import { mayAny } from '#shared/permissions.ts';
import { Failed } from '#shared/rpc/failure.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { Domain, Surroundings } from '../domain.ts';
import type { PlatformSuggestion } from '../genesys/platform.ts';
import type { SignedIn } from '../session/current.ts';
import { Engagements, type How } from './engagements.ts';
import { Following } from './following.ts';
import { Readings } from './readings.ts';

/** What suggestions need of the responses domain. */
export interface SuggestedResponses {
  /** The response drawn for a conversation; undefined where the catalogue has none of that id that can be sent. */
  row(conversationId: string | null, responseId: string): ResponseRow | undefined;
}

/** After so long the platform surely tells of a conversation that is followed from now on. */
const heardAfterMs = 2000;
/** At most so many are shown. */
const mostShown = 5;
/** States in which nothing is suggested any more. Source: models, Suggestion.state. */
const over = ['accepted', 'dismissed', 'failed'];

const mayView = ({ me }: SignedIn): boolean => mayAny(me.permissions, 'conversation:suggestion:view');

/** What Agent Assist suggests for my conversations. None is invented: where the organisation has no Agent Assist there is none. */
export class Suggestions implements Domain<'suggestions'> {
  readonly #surroundings: Surroundings;
  readonly #conversations: Pick<Conversations, 'view' | 'onChange'>;
  readonly #responses: SuggestedResponses;
  readonly #following: Following;
  readonly #readings: Readings;
  readonly #engagements: Engagements;
  /** Dismissed or sent here; the platform says so too only when it is read again, or never where I may not tell it. */
  readonly #done = new Set<string>();
  /** Only looked at so far: whatever the platform makes of that, it is still of use. */
  readonly #opened = new Set<string>();
  /** What windows were given last, to notice when it reads differently. */
  readonly #given = new Map<string, string>();

  constructor(
    surroundings: Surroundings,
    conversations: Pick<Conversations, 'view' | 'onChange'>,
    responses: SuggestedResponses,
  ) {
    const { ports, session } = surroundings;
    const { clock, log } = ports;
    const changed = (): void => surroundings.touched('suggestions');
    this.#surroundings = surroundings;
    this.#conversations = conversations;
    this.#responses = responses;
    this.#following = new Following(
      (ids) => session.signedIn && mayView(session.signedIn) && session.signedIn.follow(ids),
    );
    this.#readings = new Readings({ clock, log, changed });
    this.#engagements = new Engagements({ session, clock, log });
    session.onChange(() => this.#clear());
    session.listen({
      suggested: (conversationId) => this.#following.has(conversationId) && this.#readings.suggested(conversationId),
      gap: () => this.#readings.gap(),
      connection: (state) => state === 'live' && this.#readings.retry(),
    });
    conversations.onChange((conversationId) => this.#heard(conversationId));
  }

  async list({ conversationId }: { conversationId: string }): Promise<Listed> {
    const signedIn = this.#surroundings.session.required();
    if (!mayView(signedIn)) return { state: 'forbidden', items: [] };
    // SECURITY: only of conversations that are mine, whatever a window asks for.
    if (!this.#following.has(conversationId)) return { state: 'ready', items: [] };
    const suggestions = await this.#readings.of(signedIn, conversationId);
    if (this.#surroundings.session.signedIn !== signedIn) throw new Failed({ kind: 'signed-out' });
    if (!suggestions) return { state: 'unavailable', items: [] };
    const items = this.#items(conversationId, suggestions);
    this.#given.set(conversationId, JSON.stringify(items));
    return { state: 'ready', items };
  }

  async engage({
    conversationId,
    suggestionId,
    how,
  }: {
    conversationId: string;
    suggestionId: string;
    how: How;
  }): Promise<null> {
    const signedIn = this.#surroundings.session.required();
    // Only of what was suggested here is anything reported.
    const known = this.#readings.known(conversationId).some((one) => one.suggestionId === suggestionId);
    if (!known) return null;
    if (how === 'opened') this.#opened.add(suggestionId);
    else this.#opened.delete(suggestionId);
    if (how === 'dismissed' || how === 'sent') this.#done.add(suggestionId);
    this.#engagements.report(signedIn, conversationId, suggestionId, how);
    return null;
  }

  /** Newest first, each response once. */
  #items(conversationId: string, suggestions: readonly PlatformSuggestion[]): Listed['items'] {
    const items = new Map<string, Listed['items'][number]>();
    for (const { suggestionId, responseId, atMs, state } of suggestions) {
      if (items.size >= mostShown) break;
      if (items.has(responseId) || this.#done.has(suggestionId)) continue;
      if (over.includes(state.toLowerCase()) && !this.#opened.has(suggestionId)) continue;
      const row = this.#responses.row(conversationId, responseId);
      if (row) items.set(responseId, { suggestionId, atMs, row });
    }
    return [...items.values()];
  }

  #heard(conversationId: string): void {
    const { signedIn } = this.#surroundings.session;
    if (!signedIn || !mayView(signedIn)) return;
    const came = this.#following.hear(conversationId, this.#conversations.view(conversationId));
    if (came && this.#following.has(conversationId)) void this.#readAgain(signedIn, conversationId);
    else if (came) this.#readings.forget(conversationId);
    if (came) this.#given.delete(conversationId);
    if (came || this.#differs(conversationId)) this.#surroundings.touched('suggestions');
  }

  /** Between the first reading and the first news that is heard there is a gap, in which the customer may have written. */
  async #readAgain(signedIn: SignedIn, conversationId: string): Promise<void> {
    await this.#surroundings.ports.clock.sleep(heardAfterMs);
    if (this.#surroundings.session.signedIn === signedIn) this.#readings.doubt(conversationId);
  }

  /** Whether what windows were given would read differently now: rows are filled with the customer's values. */
  #differs(conversationId: string): boolean {
    const given = this.#given.get(conversationId);
    if (given === undefined) return false;
    const now = JSON.stringify(this.#items(conversationId, this.#readings.known(conversationId)));
    this.#given.set(conversationId, now);
    return given !== now;
  }

  #clear(): void {
    this.#following.clear();
    this.#readings.clear();
    this.#engagements.clear();
    this.#done.clear();
    this.#opened.clear();
    this.#given.clear();
  }
}
