import type {
  TargetRow,
  Transfer,
  TransferCheck,
  TransfersPatch,
  Transfers as Values,
} from '#shared/contract/transfers.ts';
import type { Call, FeedSource } from '#shared/rpc/contract.ts';
import { Failed } from '#shared/rpc/failure.ts';
import type { Target } from '#shared/settings.ts';
import type { Domain, Surroundings } from '../domain.ts';
import type { SignedIn } from '../session/current.ts';
import { assertOpen, assertPermitted, checkTarget } from './check.ts';
import { Figures } from './figures.ts';
import { HandOver } from './hand-over.ts';
import { isOver } from './outcome.ts';
import { People } from './people.ts';
import { Presets } from './presets.ts';
import { Queues } from './queues.ts';
import { Recents } from './recents.ts';
import { Running } from './running.ts';
import { type ConversationSeen, ownerOf, type TransferConversations, type TransferSettings } from './surroundings.ts';
import { TargetList, type TargetSources, type TargetsAsked } from './target-list.ts';

interface Order {
  attemptId: string;
  conversationId: string;
  target: Target;
  mode: 'Attended' | 'Unattended' | null;
  anyway: boolean;
  note: string;
}
type Answer = { started: true } | { started: false; check: TransferCheck };

/** How many presses are remembered, so that the same one never acts twice. */
const mostAttempts = 500;

/**
 * Hands conversations over: finds targets with their live figures, checks the chosen one, and follows the transfer until the
 * platform says how it ended. One at a time for each conversation, whichever window asks.
 */
export class Transfers implements Domain<'transfers'> {
  readonly #surroundings: Surroundings;
  readonly #conversations: TransferConversations;
  readonly #settings: TransferSettings;
  readonly #sources: TargetSources;
  readonly #list: TargetList;
  readonly #presets: Presets;
  readonly #running = new Running();
  readonly #handOvers = new Map<string, HandOver>();
  readonly #attempts = new Map<string, Promise<Answer>>();
  /** Conversations whose target is being checked. */
  readonly #checking = new Set<string>();

  constructor(surroundings: Surroundings, conversations: TransferConversations, settings: TransferSettings) {
    const { ports, session, touched } = surroundings;
    const { clock, log, database } = ports;
    this.#surroundings = surroundings;
    this.#conversations = conversations;
    this.#settings = settings;
    const queues = new Queues(clock, log, () => touched('transfers'));
    const recents = new Recents(database);
    this.#sources = { clock, queues, people: new People(clock), figures: new Figures(clock), recents };
    this.#list = new TargetList(this.#sources);
    this.#presets = new Presets(settings, queues, recents);
    session.onChange((signedIn) => this.#begin(signedIn));
    conversations.onChange((conversationId) => this.#handOvers.get(conversationId)?.news());
    let { transferPresets } = settings.current();
    settings.onChange((changed) => {
      if (changed.transferPresets === transferPresets) return;
      transferPresets = changed.transferPresets;
      touched('transfers');
    });
  }

  running(): FeedSource<Values, TransfersPatch> {
    return this.#running.source();
  }

  async targets(
    { conversationId, ...asked }: TargetsAsked & { conversationId: string },
    { signal }: Call,
  ): Promise<{ rows: TargetRow[]; total: number }> {
    return this.#list.list(this.#surroundings.session.required(), this.#queueOf(conversationId), asked, signal);
  }

  async presets({ conversationId }: { conversationId: string }, { signal }: Call): Promise<TargetRow[]> {
    const signedIn = this.#surroundings.session.required();
    const queueId = this.#queueOf(conversationId);
    return this.#list.rows(signedIn, queueId, await this.#presets.of(signedIn, queueId), signal);
  }

  async setPresets({ conversationId, targets }: { conversationId: string; targets: Target[] }): Promise<null> {
    this.#surroundings.session.required();
    await this.#presets.keep(this.#queueOf(conversationId), targets);
    return null;
  }

  async check(
    { conversationId, target }: { conversationId: string; target: Target },
    { signal }: Call,
  ): Promise<TransferCheck> {
    const signedIn = this.#surroundings.session.required();
    return checkTarget(this.#sources, signedIn, this.#queueOf(conversationId), target, { signal });
  }

  transfer(order: Order): Promise<Answer> {
    const { attemptId } = order;
    const known = this.#attempts.get(attemptId);
    if (known) return known;
    const answer = this.#transfer(order);
    this.#attempts.set(attemptId, answer);
    const [oldest] = this.#attempts.keys();
    if (this.#attempts.size > mostAttempts && oldest !== undefined) this.#attempts.delete(oldest);
    // Where nothing was done, the same press may be repeated.
    const forget = (): void => void (this.#attempts.get(attemptId) === answer && this.#attempts.delete(attemptId));
    answer.then(({ started }) => started || forget(), forget);
    return answer;
  }

  async cancel({ conversationId }: { conversationId: string }): Promise<null> {
    this.#surroundings.session.required();
    // A transfer that rings cannot be called back: the platform documents no such call for messages.
    if (!this.#handOvers.get(conversationId)?.cancel()) throw new Failed({ kind: 'conflict', what: 'too-late' });
    return null;
  }

  async dismiss({ conversationId }: { conversationId: string }): Promise<null> {
    const handOver = this.#handOvers.get(conversationId);
    if (handOver && !isOver(handOver.state)) throw new Failed({ kind: 'conflict', what: 'running' });
    handOver?.drop();
    this.#handOvers.delete(conversationId);
    this.#running.remove(conversationId);
    return null;
  }

  async #transfer({ attemptId, conversationId, target, mode, anyway, note }: Order): Promise<Answer> {
    const signedIn = this.#surroundings.session.required();
    assertPermitted(signedIn, target.kind);
    const { queue } = this.#transferable(conversationId);
    this.#checking.add(conversationId);
    const check = await checkTarget(this.#sources, signedIn, queue?.id ?? null, target, { anyway }).finally(() =>
      this.#checking.delete(conversationId),
    );
    if (this.#surroundings.session.signedIn !== signedIn) throw new Failed({ kind: 'signed-out' });
    assertOpen(check);
    const seen = this.#transferable(conversationId);
    if (check.verdict === 'nobody-free' && !anyway) return { started: false, check };
    const startedAtMs = this.#surroundings.ports.clock.now();
    const cancelMs = target.kind === 'queue' ? this.#settings.current().transferCancelS * 1000 : 0;
    this.#start(
      signedIn,
      {
        conversationId,
        attemptId,
        customer: seen.customer?.name ?? '',
        target,
        targetName: check.row.name,
        mode: mode ?? (target.kind === 'queue' ? 'Unattended' : 'Attended'),
        state: cancelMs > 0 ? 'leaving' : 'requested',
        startedAtMs,
        leavesAtMs: cancelMs > 0 ? startedAtMs + cancelMs : null,
        failure: null,
      },
      note.trim(),
    );
    return { started: true };
  }

  /** Throws `conflict`: `not-mine`, `not-connected`, or `running` where a transfer of it is under way. */
  #transferable(conversationId: string): ConversationSeen {
    const seen = this.#conversations.mine(conversationId);
    const running = this.#handOvers.get(conversationId);
    if (this.#checking.has(conversationId) || (running && !isOver(running.state)))
      throw new Failed({ kind: 'conflict', what: 'running' });
    if (seen.phase !== 'connected' && seen.phase !== 'parked')
      throw new Failed({ kind: 'conflict', what: 'not-connected' });
    return seen;
  }

  #start(signedIn: SignedIn, transfer: Transfer, note: string): void {
    const { ports, touched } = this.#surroundings;
    const { clock, log } = ports;
    const { conversationId } = transfer;
    const current = (): boolean => this.#handOvers.get(conversationId) === handOver;
    const handOver: HandOver = new HandOver(
      {
        clock,
        log,
        signedIn,
        conversations: this.#conversations,
        show: (now) => {
          if (current()) this.#running.put(now);
        },
        forget: () => {
          if (!current()) return;
          this.#handOvers.delete(conversationId);
          this.#running.remove(conversationId);
        },
        taken: ({ target, targetName }) => {
          this.#sources.recents.used(ownerOf(signedIn), target, targetName, clock.now());
          touched('transfers');
        },
        queueGone: (queueId) => this.#sources.queues.gone(queueId),
      },
      transfer,
      note,
    );
    this.#handOvers.set(conversationId, handOver);
    void handOver.run();
  }

  #begin(signedIn: SignedIn | undefined): void {
    this.#presets.forget();
    for (const handOver of this.#handOvers.values()) handOver.drop();
    this.#handOvers.clear();
    this.#attempts.clear();
    this.#checking.clear();
    this.#running.clear();
    this.#sources.figures.clear();
    this.#sources.people.begin(signedIn);
    this.#sources.queues.begin(signedIn);
  }

  #queueOf(conversationId: string): string | null {
    return this.#conversations.view(conversationId)?.queue?.id ?? null;
  }
}
