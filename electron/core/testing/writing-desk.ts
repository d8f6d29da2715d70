import type { Personal } from '#shared/contract/writing.ts';
import type { PlatformResponse } from '../genesys/platform.ts';
import type { ChosenFile, Files } from '../ports.ts';
import type { PersonalChange, PersonalStore } from '../writing/personal-store.ts';
import type { WrittenResponses } from '../writing/surroundings.ts';
import { Writing } from '../writing/writing.ts';
import { type Bench, bench } from './domain-bench.ts';

/** Files that the test chooses: `next` is what the person opens, `saved` what was written; `broken` makes the disk refuse. */
export class MemoryFiles implements Files {
  next: ChosenFile | 'too-large' | undefined;
  saved: { name: string; extension: string; text: string }[] = [];
  cancel = false;
  broken = false;

  async save(options: { name: string; extension: string; text: string }): Promise<boolean> {
    if (this.broken) throw new Error('EACCES');
    if (!this.cancel) this.saved.push(options);
    return !this.cancel;
  }

  async open(): Promise<ChosenFile | 'too-large' | undefined> {
    if (this.broken) throw new Error('ENOENT');
    return this.next;
  }

  /** What was written last is what is opened next, as from a disk: without the byte-order mark. */
  reopen(): void {
    const last = this.saved.at(-1);
    this.next = last && { name: last.name, text: last.text.replace(/^\ufeff/, ''), damaged: false };
  }
}

/** The responses domain as writing sees it; remembers what it was told. */
export class HeardResponses implements WrittenResponses {
  store: PersonalStore | undefined;
  changes: PersonalChange[] = [];
  learnedOf: PlatformResponse[] = [];
  forgottenOf: string[] = [];
  syncs = 0;
  labels = new Map<string, { responseId: string; name: string }>();

  usePersonal(store: PersonalStore): void {
    this.store = store;
    store.onChange((change) => void this.changes.push(change));
  }
  shortcutHolder(shortcut: string): { responseId: string; name: string } | undefined {
    return this.labels.get(shortcut);
  }
  learned(response: PlatformResponse): void {
    this.learnedOf.push(response);
  }
  forgotten(responseId: string): void {
    this.forgottenOf.push(responseId);
  }
  async sync(): Promise<null> {
    this.syncs++;
    return null;
  }
}

export interface WritingDesk extends Bench {
  writing: Writing;
  responses: HeardResponses;
  files: MemoryFiles;
}

/** Somebody signed in who writes responses. */
export async function writingDesk(
  options: Parameters<typeof bench>[0] & { userId?: string; permissions?: string[] } = {},
): Promise<WritingDesk> {
  const b = bench(options);
  if (options.userId) b.me.userId = options.userId;
  if (options.permissions) b.me.permissions = options.permissions;
  const files = new MemoryFiles();
  const responses = new HeardResponses();
  const ports = { ...b.surroundings.ports, files };
  const writing = new Writing({ ...b.surroundings, ports }, responses);
  await b.signIn();
  return { ...b, writing, responses, files };
}

/** A personal response as a window sends it. */
export const own = (name: string, text: string, change: Partial<Personal> = {}): Personal => ({
  responseId: null,
  name,
  text,
  tags: [],
  shortcut: null,
  language: null,
  ...change,
});
