import type { TargetRow } from '#shared/contract/transfers.ts';
import { fold } from '#shared/search/words.ts';
import type { Target } from '#shared/settings.ts';
import type { PlatformQueue } from '../genesys/platform.ts';
import type { Clock } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';
import type { Figures } from './figures.ts';
import type { People } from './people.ts';
import type { Queues } from './queues.ts';
import type { Recents } from './recents.ts';
import { personRow, queueRow, type Standpoint } from './rows.ts';
import { soon } from './soon.ts';
import { ownerOf } from './surroundings.ts';
import { typeAhead } from './type-ahead.ts';

/** What the list of targets is made of. */
export interface TargetSources {
  clock: Clock;
  queues: Queues;
  people: People;
  figures: Figures;
  recents: Recents;
}

/** What a window asks for. */
export interface TargetsAsked {
  text: string;
  tab: 'recent' | 'queues' | 'people';
  limit: number;
}

/** What can be transferred to; what cannot be chosen stays in the list with its reason. Figures only for the rows that are shown. */
export class TargetList {
  readonly #sources: TargetSources;

  constructor(sources: TargetSources) {
    this.#sources = sources;
  }

  /** The rows of one tab, and how many there are in all. Throws why the list itself could not be read. */
  async list(
    signedIn: SignedIn,
    queueId: string | null,
    { text, tab, limit }: TargetsAsked,
    signal: AbortSignal,
  ): Promise<{ rows: TargetRow[]; total: number }> {
    const place = { me: signedIn.me, queueId };
    if (tab === 'people') return this.#people(place, text, limit, signal);
    if (tab === 'recent') {
      const found = typeAhead(this.#sources.recents.all(ownerOf(signedIn)), text, (recent) => fold(recent.name));
      const shown = found.slice(0, limit).map((recent) => recent.target);
      return { rows: await this.rows(signedIn, queueId, shown, signal), total: found.length };
    }
    const all = await this.#sources.queues.all();
    const open = all.filter((queue) => isOpen(queue, queueId));
    const ordered = [...open, ...all.filter((queue) => !isOpen(queue, queueId))];
    const found = typeAhead(ordered, text, foldedName);
    return { rows: await this.#queueRows(signedIn, place, found.slice(0, limit), signal), total: found.length };
  }

  /** The rows of given targets, in their order. Never fails: what cannot be read now shows what was known of it. */
  async rows(
    signedIn: SignedIn,
    queueId: string | null,
    targets: readonly Target[],
    signal: AbortSignal,
  ): Promise<TargetRow[]> {
    const { clock, queues, people, figures, recents } = this.#sources;
    const place = { me: signedIn.me, queueId };
    const names = new Map(recents.all(ownerOf(signedIn)).map(({ target, name }) => [keyOf(target), name]));
    const measuring = figures.of(
      signedIn,
      targets.filter((target) => target.kind === 'queue').map((target) => target.id),
      { signal },
    );
    return Promise.all(
      targets.map(async (target) => {
        const { id } = target;
        const lastName = names.get(keyOf(target));
        if (target.kind === 'agent')
          return personRow(place, id, (await soon(clock, people.one(id, { signal }), signal)) ?? undefined, lastName);
        const queue = queues.known(id) ?? (await soon(clock, queues.fresh(id, { signal }), signal)) ?? undefined;
        return queueRow(place, id, queue, (await measuring).get(id), lastName);
      }),
    );
  }

  async #queueRows(
    signedIn: SignedIn,
    place: Standpoint,
    queues: readonly PlatformQueue[],
    signal: AbortSignal,
  ): Promise<TargetRow[]> {
    const ids = queues.map((queue) => queue.queueId);
    const live = await this.#sources.figures.of(signedIn, ids, { signal });
    return queues.map((queue) => queueRow(place, queue.queueId, queue, live.get(queue.queueId)));
  }

  async #people(
    place: Standpoint,
    text: string,
    limit: number,
    signal: AbortSignal,
  ): Promise<{ rows: TargetRow[]; total: number }> {
    const { people, total } = await this.#sources.people.search(text.trim(), limit, signal);
    const ranked = typeAhead(people, text, ({ user }) => fold(user.name));
    // The platform also looks at addresses: whom it found by one comes after those found by name.
    const others = people.filter((one) => !ranked.includes(one));
    return { rows: [...ranked, ...others].map((seen) => personRow(place, seen.user.userId, seen)), total };
  }
}

/** Cheap enough for every queue of an organisation at every letter typed. */
const isOpen = (queue: PlatformQueue, queueId: string | null): boolean =>
  queue.queueId !== queueId && queue.takesMessages && queue.joinedMemberCount !== 0;

const folded = new WeakMap<PlatformQueue, string>();
function foldedName(queue: PlatformQueue): string {
  const known = folded.get(queue);
  if (known !== undefined) return known;
  const name = fold(queue.name);
  folded.set(queue, name);
  return name;
}

const keyOf = (target: Target): string => `${target.kind} ${target.id}`;
