import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dialog } from 'electron';
import type { ChosenFile, Files } from '#core/ports.ts';

/** Files by the system's own dialogs. SECURITY: a path comes only from the person's choice, never from a window or a server. */
export class SystemFiles implements Files {
  async save({ name, extension, text }: { name: string; extension: string; text: string }): Promise<boolean> {
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: name,
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    if (canceled || !filePath) return false;
    await writeFile(filePath, text, 'utf8');
    return true;
  }

  async open({
    extensions,
    longestBytes,
  }: {
    extensions: readonly string[];
    longestBytes: number;
  }): Promise<ChosenFile | 'too-large' | undefined> {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      properties: ['openFile'],
      filters: [{ name: extensions.join(', ').toUpperCase(), extensions: [...extensions] }],
    });
    const [file] = filePaths;
    if (canceled || file === undefined) return undefined;
    if ((await stat(file)).size > longestBytes) return 'too-large';
    return decodeFile(path.basename(file), await readFile(file));
  }
}

/** A file's bytes as text; a byte-order mark is left out, damage is said. */
export function decodeFile(name: string, bytes: Uint8Array): ChosenFile {
  const text = new TextDecoder('utf-8').decode(bytes);
  return { name, text, damaged: text.includes('\ufffd') };
}
