import { type ImportPreview, Personal, type Saved, type Source } from '#shared/contract/writing.ts';
import type { Call } from '#shared/rpc/contract.ts';
import { Failed, invalid } from '#shared/rpc/failure.ts';
import { ownerOf } from '../conversations/conversations.ts';
import type { Domain, Surroundings } from '../domain.ts';
import { Pace } from '../responses/pace.ts';
import { writeCsv } from './csv-file.ts';
import { Imports, newOwnId } from './imports.ts';
import { inSlices } from './in-slices.ts';
import { writeJson } from './json-file.ts';
import { LibraryWriting, type ToSave } from './library-writing.ts';
import { isOwnId, keyOf, mostPersonal, type PersonalFields, sameFields } from './own-response.ts';
import { PersonalStore } from './personal-store.ts';
import { readRows } from './read-rows.ts';
import type { WrittenResponses } from './surroundings.ts';

/** The largest file that is read. */
const longestFile = 5 * 1024 * 1024;
const alphabet = new Intl.Collator();

/** Making responses: personal ones, kept on this machine, and those of the library. */
export class Writing implements Domain<'writing'> {
  readonly #surroundings: Surroundings;
  readonly #responses: WrittenResponses;
  readonly #store: PersonalStore;
  readonly #imports: Imports;
  readonly #library: LibraryWriting;

  constructor(surroundings: Surroundings, responses: WrittenResponses) {
    const { ports, session } = surroundings;
    this.#surroundings = surroundings;
    this.#responses = responses;
    this.#store = new PersonalStore(ports.database, ports.clock);
    this.#imports = new Imports(this.#store, ports.clock, (shortcut) => {
      const holder = responses.shortcutHolder(shortcut);
      return holder !== undefined && !isOwnId(holder.responseId);
    });
    this.#library = new LibraryWriting({ session, clock: ports.clock, log: ports.log, responses });
    // biome-ignore lint/correctness/useHookAtTopLevel: no hook, a method of the responses domain
    responses.usePersonal(this.#store);
    session.onChange(() => this.#imports.clear());
  }

  async personal({ responseId }: { responseId: string }): Promise<Personal> {
    const own = this.#store.one(this.#owner(), responseId);
    if (!own) throw new Failed({ kind: 'not-found', what: 'response' });
    const { version: _version, ...personal } = own;
    return personal;
  }

  async savePersonal(input: Personal): Promise<{ responseId: string }> {
    const owner = this.#owner();
    const { responseId, ...fields } = tidied(input);
    if (responseId !== null && !this.#store.one(owner, responseId))
      throw new Failed({ kind: 'not-found', what: 'response' });
    const namesake = this.#store.named(owner, fields.name);
    // The same press twice: it is there already, exactly so.
    if (namesake && responseId === null && sameFields(namesake, fields)) return { responseId: namesake.responseId };
    if (namesake && namesake.responseId !== responseId) throw invalid('name', 'taken', { name: namesake.name });
    const holder = fields.shortcut === null ? undefined : this.#holder(owner, fields.shortcut, responseId);
    if (holder) throw invalid('shortcut', 'taken', { name: holder.name });
    if (responseId === null && this.#store.count(owner) >= mostPersonal)
      throw invalid('', 'too-many', { limit: mostPersonal });
    const id = responseId ?? newOwnId();
    this.#store.put(owner, { ...fields, responseId: id });
    return { responseId: id };
  }

  async removePersonal({ responseId }: { responseId: string }): Promise<null> {
    // One that is gone already is what was wanted.
    this.#store.remove(this.#owner(), responseId);
    return null;
  }

  async exportPersonal({ format }: { format: 'json' | 'csv' }): Promise<{ saved: boolean; count: number }> {
    const pace = new Pace(this.#surroundings.ports.clock);
    const mine = await inSlices(this.#store.each(this.#owner()), pace);
    mine.sort((a, b) => alphabet.compare(a.name, b.name));
    const text = format === 'json' ? writeJson(mine) : await writeCsv(mine, pace);
    const name = `riposte-responses.${format}`;
    const saved = await this.#file('not-written', (files) => files.save({ name, extension: format, text }));
    return { saved, count: saved ? mine.length : 0 };
  }

  async readImport(): Promise<ImportPreview | null> {
    const owner = this.#owner();
    const extensions = ['json', 'csv', 'tsv', 'txt'];
    const file = await this.#file('not-read', (files) => files.open({ extensions, longestBytes: longestFile }));
    // Whoever chose the file is the one whose responses it is laid over.
    if (this.#owner() !== owner) throw new Failed({ kind: 'signed-out' });
    if (file === undefined) return null;
    if (file === 'too-large') return this.#imports.preview(owner, '', { refused: 'too-large' });
    const pace = new Pace(this.#surroundings.ports.clock);
    return this.#imports.preview(owner, file.name, await readRows(file, pace));
  }

  async takeImport({ importId }: { importId: string }): Promise<{ added: number; replaced: number }> {
    return this.#imports.take(this.#owner(), importId);
  }

  source({ responseId }: { responseId: string }, { signal }: Call): Promise<Source> {
    return this.#library.source(responseId, signal);
  }

  saveToLibrary(input: ToSave): Promise<Saved> {
    return this.#library.save(input);
  }

  removeFromLibrary({ responseId }: { responseId: string }): Promise<null> {
    return this.#library.remove(responseId);
  }

  #owner(): string {
    return ownerOf(this.#surroundings.session.required());
  }

  /** Who else has the shortcut, among my own and among those of the library that I labelled. */
  #holder(owner: string, shortcut: string, responseId: string | null): { name: string } | undefined {
    const holders = [this.#store.withShortcut(owner, shortcut), this.#responses.shortcutHolder(shortcut)];
    return holders.find((holder) => holder && holder.responseId !== responseId);
  }

  /** Works with the person's files; what the disk refuses is written down and told as a fault of the file. */
  async #file<T>(message: 'not-read' | 'not-written', work: (files: Surroundings['ports']['files']) => Promise<T>) {
    try {
      return await work(this.#surroundings.ports.files);
    } catch (error) {
      this.#surroundings.ports.log.report(error);
      throw invalid('file', message);
    }
  }
}

/** As it is kept: whole characters, no null bytes, each tag once. */
function tidied({
  responseId,
  text,
  tags,
  name,
  shortcut,
  language,
}: Personal): PersonalFields & Pick<Personal, 'responseId'> {
  const whole = (given: string): string => given.replaceAll('\0', '').toWellFormed();
  const once = new Map(tags.map((tag) => [keyOf(tag), whole(tag)]));
  const kept = {
    responseId,
    text: whole(text),
    tags: [...once.values()],
    name: whole(name),
    shortcut: shortcut && whole(shortcut),
    language,
  };
  const checked = Personal.safeParse(kept);
  if (!checked.success) throw invalid(String(checked.error.issues[0]?.path[0] ?? ''), 'empty');
  return checked.data;
}
