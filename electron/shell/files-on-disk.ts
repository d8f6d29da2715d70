import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenFile, Files } from '#core/ports.ts';
import { decodeFile } from './files-decode.ts';

/** Asks the person for a path; undefined when thought better of it. Whether something may be overwritten is asked there too. */
export interface FileDialog {
  askSave(options: { path: string; extension: string }): Promise<string | undefined>;
  askOpen(options: { extensions: readonly string[] }): Promise<string | undefined>;
}

/** What looks like an extension; the `.2` of "Answers v1.2" does not. */
const hasExtension = /\.[a-z][a-z0-9]{0,9}$/i;

/** Files by a dialog. SECURITY: a path comes only from the person's choice, never from a window or a server. */
export class FilesOnDisk implements Files {
  readonly #dialog: FileDialog;

  constructor(dialog: FileDialog) {
    this.#dialog = dialog;
  }

  /** Whole or not at all: what was there before stays until the new text is on disk. */
  async save({ name, extension, text }: { name: string; extension: string; text: string }): Promise<boolean> {
    let file = await this.#dialog.askSave({ path: name, extension });
    if (file === undefined) return false;
    if (!hasExtension.test(path.basename(file))) {
      const extended = `${file}.${extension}`;
      // The dialog asked whether the name without the extension may be overwritten, not this one.
      file = existsSync(extended) ? await this.#dialog.askSave({ path: extended, extension }) : extended;
      if (file === undefined) return false;
    }
    await replaceFile(file, text);
    return true;
  }

  async open(options: {
    extensions: readonly string[];
    longestBytes: number;
  }): Promise<ChosenFile | 'too-large' | undefined> {
    const file = await this.#dialog.askOpen({ extensions: options.extensions });
    if (file === undefined) return undefined;
    const bytes = await readUpTo(file, options.longestBytes);
    return bytes ? decodeFile(path.basename(file), bytes) : 'too-large';
  }
}

/** Writes beside it, flushes, then takes its place; a link stays a link. Rejects where that cannot be done, and leaves no rest. */
async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Undefined where there is more. Its size is asked first, and not believed. Rejects for what is no plain file. */
async function readUpTo(file: string, longestBytes: number): Promise<Uint8Array | undefined> {
  // Before it is opened: a pipe would be waited for.
  if (!(await stat(file)).isFile()) throw new Error('no plain file');
  const handle = await open(file, 'r');
  try {
    if ((await handle.stat()).size > longestBytes) return undefined;
    const bytes = await handle.readFile();
    return bytes.length > longestBytes ? undefined : bytes;
  } finally {
    await handle.close();
  }
}
