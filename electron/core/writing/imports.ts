import { randomUUID } from 'node:crypto';
import type { BadRow, ImportPreview } from '#shared/contract/writing.ts';
import { Failed } from '#shared/rpc/failure.ts';
import type { Clock } from '../ports.ts';
import { Pace } from '../responses/pace.ts';
import { type GoodRow, type ImportPlan, planImport } from './import-plan.ts';
import { inSlices } from './in-slices.ts';
import { mostPersonal } from './own-response.ts';
import type { PersonalStore } from './personal-store.ts';
import type { FileRead } from './read-rows.ts';

interface Taken {
  added: number;
  replaced: number;
}

/** How many files may wait to be taken; the oldest makes room. */
const mostWaiting = 3;

interface Waiting {
  owner: string;
  rows: readonly GoodRow[];
  /** What was promised by the preview. */
  promised: ImportPlan;
  /** What was done or is being done, so that a second press hears the same. */
  taken?: Promise<Taken>;
}

/** Makes the id of a new personal response. */
export const newOwnId = (): string => `own-${randomUUID().replaceAll('-', '')}`;

/** Files that were read and wait to be taken. Nothing of them is kept beyond the session. */
export class Imports {
  readonly #store: PersonalStore;
  readonly #clock: Clock;
  readonly #labelled: (shortcut: string) => boolean;
  readonly #waiting = new Map<string, Waiting>();

  constructor(store: PersonalStore, clock: Clock, labelled: (shortcut: string) => boolean) {
    this.#store = store;
    this.#clock = clock;
    this.#labelled = labelled;
  }

  /** Says what taking the file would do. One that would lead to more responses than may be kept is refused. */
  async preview(owner: string, fileName: string, read: FileRead): Promise<ImportPreview> {
    const importId = randomUUID();
    const none = { importId, fileName, added: 0, replaced: 0, same: 0, bad: [] };
    if ('refused' in read) return { ...none, refused: read.refused };
    const { plan: promised } = await this.#plan(owner, read.rows);
    const bad = inOrder([...read.bad, ...promised.bad]);
    if (this.#store.count(owner) + promised.added.length > mostPersonal) return { ...none, bad, refused: 'too-many' };
    this.#waiting.set(importId, { owner, rows: read.rows, promised });
    for (const id of [...this.#waiting.keys()].slice(0, -mostWaiting)) this.#waiting.delete(id);
    const { added, replaced, same } = promised;
    return { ...none, added: added.length, replaced: replaced.length, same, bad, refused: null };
  }

  /**
   * Takes the good rows, all or none. Throws `not-found` for a file that is not known (any more), and `conflict` where my responses
   * changed meanwhile so that something else would happen than was promised; then nothing was taken.
   */
  async take(owner: string, importId: string): Promise<Taken> {
    const waiting = this.#waiting.get(importId);
    if (waiting?.owner !== owner) throw new Failed({ kind: 'not-found', what: 'import' });
    waiting.taken ??= this.#take(waiting).catch((error: unknown) => {
      delete waiting.taken;
      throw error;
    });
    return waiting.taken;
  }

  clear(): void {
    this.#waiting.clear();
  }

  async #take({ owner, rows, promised }: Waiting): Promise<Taken> {
    const { plan, edition } = await this.#plan(owner, rows);
    const { added, replaced, bad } = plan;
    const asPromised =
      added.length === promised.added.length &&
      replaced.length === promised.replaced.length &&
      bad.length === promised.bad.length &&
      this.#store.count(owner) + added.length <= mostPersonal;
    const written = [...replaced, ...added.map((fields) => ({ ...fields, responseId: newOwnId() }))];
    if (!asPromised || !(await this.#store.putAll(owner, written, edition, new Pace(this.#clock))))
      throw new Failed({ kind: 'conflict', what: 'import' });
    return { added: added.length, replaced: replaced.length };
  }

  /** `edition` is the one that the plan is made for. */
  async #plan(owner: string, rows: readonly GoodRow[]): Promise<{ plan: ImportPlan; edition: number }> {
    const { edition } = this.#store;
    const mine = await inSlices(this.#store.each(owner), new Pace(this.#clock));
    return { plan: planImport(rows, mine, this.#labelled), edition };
  }
}

const inOrder = (bad: readonly BadRow[]): BadRow[] => [...bad].sort((a, b) => a.row - b.row);
