import { Failed } from '#shared/rpc/failure.ts';
import type { Clock, Log } from '../ports.ts';
import type { Call } from './client.ts';
import { putTopics, type TopicLine } from './subscriptions.ts';
import { suggestionTopic } from './topics.ts';

/** How changes are gathered and failures are borne. */
const pace = { gatherMs: 250, retryMs: 30_000, retries: 5 } as const;
/** Of the 1,000 topics that a channel takes (api-map, notifications), some are the person's own. */
const mostTopics = 900;
/** So many refusals without a single success mean that the organisation has no Agent Assist. */
const mostRefusals = 3;

/** What the suggestions' subscriptions are kept with. */
export interface SuggestionTopicsDeps {
  call: Call;
  clock: Clock;
  log: Log;
}

/** One channel's life: what stands on it, and what it refused. */
interface Line {
  channelId: string;
  base: readonly string[];
  standing: Set<string>;
  refused: Set<string>;
  /** The platform may hold topics that nobody follows any more. */
  stale: boolean;
  ending: AbortController;
  busy: boolean;
}

/**
 * Keeps a channel subscribed to the suggestions of exactly the conversations that are followed. Best effort: whatever goes wrong
 * here never harms the channel, and who may not hear suggestions is not asked for again until the next `restart`.
 */
export class SuggestionTopics {
  readonly #deps: SuggestionTopicsDeps;
  #wanted: ReadonlySet<string> = new Set();
  #line: Line | undefined;
  #refusals = 0;

  constructor(deps: SuggestionTopicsDeps) {
    this.#deps = deps;
  }

  /** From now on these and no others. */
  follow(conversationIds: readonly string[]): void {
    this.#wanted = new Set(conversationIds.slice(0, mostTopics));
    this.#stir();
  }

  follows(conversationId: string): boolean {
    return this.#wanted.has(conversationId);
  }

  /** A channel was subscribed to `base` alone (again): what is followed comes on top. */
  attach(channelId: string, base: readonly string[]): void {
    this.detach();
    const nothing = { standing: new Set<string>(), refused: new Set<string>(), stale: false, busy: false };
    this.#line = { channelId, base, ending: new AbortController(), ...nothing };
    this.#stir();
  }

  /** The channel is not listened to any more. */
  detach(): void {
    this.#line?.ending.abort();
    this.#line = undefined;
  }

  /** Somebody signed in: hope anew. */
  restart(): void {
    this.detach();
    this.#refusals = 0;
  }

  #stir(): void {
    const line = this.#line;
    if (!line || line.busy) return;
    line.busy = true;
    this.#settle(line).catch((error: unknown) => {
      if (!line.ending.signal.aborted) this.#deps.log.report(error);
    });
  }

  /** Until what stands is what is followed; one request a round. */
  async #settle(line: Line): Promise<void> {
    const { signal } = line.ending;
    try {
      for (let failures = 0; this.#isDue(line); ) {
        await this.#deps.clock.sleep(pace.gatherMs, signal);
        if (!this.#isDue(line)) return;
        if (await this.#change(line, signal)) continue;
        if (++failures > pace.retries) return;
        await this.#deps.clock.sleep(pace.retryMs * 2 ** (failures - 1), signal);
      }
    } finally {
      // In the same breath as the last look, so that no change falls between the two.
      line.busy = false;
    }
  }

  #missing(line: Line): string[] {
    if (this.#refusals >= mostRefusals) return [];
    return [...this.#wanted].filter((id) => !line.standing.has(id) && !line.refused.has(id));
  }

  #isDue(line: Line): boolean {
    line.stale ||= [...line.standing].some((id) => !this.#wanted.has(id));
    return line.stale || this.#missing(line).length > 0;
  }

  /** Adds what is missing; where something has to go, puts everything anew, because topics cannot be taken off singly. */
  async #change(line: Line, signal: AbortSignal): Promise<boolean> {
    const missing = this.#missing(line);
    const staying = [...line.standing].filter((id) => this.#wanted.has(id));
    const asked = line.stale ? [...staying, ...missing] : missing;
    const topics = asked.map(suggestionTopic);
    try {
      const lines = line.stale
        ? await putTopics(this.#deps.call, line.channelId, [...line.base, ...topics], signal)
        : await putTopics(this.#deps.call, line.channelId, topics, signal, 'add');
      this.#hear(line, asked, lines);
      const put = line.stale ? asked : [...line.standing, ...asked];
      line.standing = new Set(put.filter((id) => !line.refused.has(id)));
      line.stale = false;
      return true;
    } catch (error) {
      return this.#bear(error, line, missing);
    }
  }

  #hear(line: Line, asked: readonly string[], lines: readonly TopicLine[]): void {
    const rejected = new Map(lines.filter((each) => each.state === 'Rejected').map((each) => [each.id, each]));
    const refused = asked.filter((id) => rejected.has(suggestionTopic(id)));
    for (const id of refused) line.refused.add(id);
    if (refused.length < asked.length) this.#refusals = 0;
    else if (asked.length > 0) this.#refuse([...rejected.values()].some((each) => each.missingPermissions.length > 0));
  }

  /** A missing permission stays missing; any other reason may belong to the one conversation. */
  #refuse(forGood: boolean): void {
    this.#refusals = forGood ? mostRefusals : this.#refusals + 1;
    this.#deps.log.info('notifications.no-suggestions', { forGood });
  }

  /** False where it is worth trying again later. */
  #bear(error: unknown, line: Line, missing: readonly string[]): boolean {
    if (!(error instanceof Failed)) throw error;
    const { kind } = error.failure;
    if (kind === 'cancelled' || kind === 'signed-out') {
      line.ending.abort();
      throw error;
    }
    const hopeless = kind === 'forbidden' || kind === 'invalid' || kind === 'not-found' || kind === 'conflict';
    if (!hopeless) return false;
    // What cannot be taken off is not told on; what cannot be put on is not asked for again.
    line.stale = false;
    line.standing = new Set([...line.standing].filter((id) => this.#wanted.has(id)));
    for (const id of missing) line.refused.add(id);
    if (missing.length > 0) this.#refuse(kind === 'forbidden');
    return true;
  }
}
