import type { Target } from '#shared/settings.ts';
import type { SignedIn } from '../session/current.ts';
import type { Queues } from './queues.ts';
import type { Recents } from './recents.ts';
import { ownerOf, type TransferSettings } from './surroundings.ts';

/** Stands for every queue that has no presets of its own. */
const everyOther = '*';
const mostSuggested = 4;

/** The targets of the chips for one-click transfer, by the queue a conversation is in. */
export class Presets {
  readonly #settings: TransferSettings;
  readonly #queues: Queues;
  readonly #recents: Recents;
  /** What was suggested in this session, by queue: a chord must not mean another queue after each transfer. */
  readonly #kept = new Map<string, Target[]>();

  constructor(settings: TransferSettings, queues: Queues, recents: Recents) {
    this.#settings = settings;
    this.#queues = queues;
    this.#recents = recents;
  }

  /** Those that are set, else for every other queue, else the queues this person uses most. Throws why the queues could not be read. */
  async of(signedIn: SignedIn, queueId: string | null): Promise<Target[]> {
    return this.#set(queueId ?? everyOther) ?? this.#set(everyOther) ?? this.#suggested(signedIn, queueId);
  }

  /** Keeps them for the queue; none gives the place back to the rule above. */
  async keep(queueId: string | null, targets: readonly Target[]): Promise<void> {
    const key = queueId ?? everyOther;
    const once = targets.filter(({ kind, id }, at) => targets.findIndex((t) => t.kind === kind && t.id === id) === at);
    const { [key]: _, ...others } = this.#settings.current().transferPresets;
    await this.#settings.change({ transferPresets: once.length > 0 ? { ...others, [key]: once } : others });
  }

  /** A new session may be suggested something else. */
  forget(): void {
    this.#kept.clear();
  }

  #set(key: string): Target[] | undefined {
    const { transferPresets } = this.#settings.current();
    const targets = Object.hasOwn(transferPresets, key) ? transferPresets[key] : undefined;
    return targets && targets.length > 0 ? targets : undefined;
  }

  async #suggested(signedIn: SignedIn, queueId: string | null): Promise<Target[]> {
    const kept = this.#kept.get(queueId ?? everyOther);
    if (kept) return kept;
    const targets = await this.#fresh(signedIn, queueId);
    if (targets.length > 0) this.#kept.set(queueId ?? everyOther, targets);
    return targets;
  }

  async #fresh(signedIn: SignedIn, queueId: string | null): Promise<Target[]> {
    const uses = new Map(
      this.#recents
        .all(ownerOf(signedIn))
        .filter(({ target }) => target.kind === 'queue')
        .map((recent) => [recent.target.id, recent.uses]),
    );
    const used = (id: string): number => uses.get(id) ?? 0;
    return (await this.#queues.all())
      .filter((queue) => queue.queueId !== queueId && queue.takesMessages && queue.joinedMemberCount !== 0)
      .sort(
        (a, b) =>
          used(b.queueId) - used(a.queueId) ||
          (b.joinedMemberCount ?? 0) - (a.joinedMemberCount ?? 0) ||
          a.name.localeCompare(b.name),
      )
      .slice(0, mostSuggested)
      .map((queue) => ({ kind: 'queue', id: queue.queueId }));
  }
}
