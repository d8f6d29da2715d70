import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AsarListing } from './asar.ts';
import { fuseProblems } from './fuses.ts';
import type { Platform } from './stub.ts';

/** Where a packed app keeps what we look at; every path is absolute. */
export interface Layout {
  asar: string;
  /** The file that carries the fuse wire. */
  electron: string;
  resources: string;
  /** Folders of languages. */
  languages: string[];
}

const languagesOf: Record<Platform, string[]> = {
  linux: ['ar.pak', 'de.pak', 'en-US.pak', 'es.pak', 'fr.pak', 'ja.pak'],
  win: ['ar.pak', 'de.pak', 'en-US.pak', 'es.pak', 'fr.pak', 'ja.pak'],
  mac: ['ar.lproj', 'de.lproj', 'en.lproj', 'es.lproj', 'fr.lproj', 'ja.lproj'],
};

/** Says where `electron-builder dir` for x64 puts the packed app inside its output folder. */
export function unpackedFolder(output: string, platform: Platform): string {
  return path.join(output, platform === 'mac' ? 'mac' : `${platform}-unpacked`);
}

/** Says where things lie in one folder with a packed app, such as `dist/win-unpacked` or `dist/mac-universal`. */
export function layoutOf(folder: string, platform: Platform): Layout {
  if (platform === 'mac') {
    const contents = path.join(folder, 'Riposte.app/Contents');
    const resources = path.join(contents, 'Resources');
    const framework = path.join(contents, 'Frameworks/Electron Framework.framework');
    return {
      asar: path.join(resources, 'app.asar'),
      electron: path.join(framework, 'Electron Framework'),
      resources,
      languages: [resources, path.join(framework, 'Versions/A/Resources')],
    };
  }
  return {
    asar: path.join(folder, 'resources/app.asar'),
    electron: path.join(folder, platform === 'win' ? 'Riposte.exe' : 'riposte'),
    resources: path.join(folder, 'resources'),
    languages: [path.join(folder, 'locales')],
  };
}

/** Says in one sentence each what is wrong around app.asar: fuses, its hash, its neighbours, languages, icon, deep links. */
export function layoutProblems(layout: Layout, platform: Platform, asar: AsarListing, icons: string): string[] {
  const electron = readFileSync(layout.electron);
  const problems = fuseProblems(electron);
  // SECURITY: whatever lies beside app.asar is outside of its integrity hash.
  const strangers = readdirSync(layout.resources).filter(
    (name) => !['app.asar', ...(platform === 'mac' ? ['icon.icns'] : [])].includes(name) && !name.endsWith('.lproj'),
  );
  problems.push(...strangers.map((name) => `${name} lies beside app.asar, where its integrity hash does not reach.`));
  for (const folder of layout.languages) {
    const found = readdirSync(folder)
      .filter((name) => /\.(pak|lproj)$/.test(name))
      .sort();
    if (found.join() !== languagesOf[platform].join()) {
      problems.push(`the languages are ${found.join(', ')}, but must be ${languagesOf[platform].join(', ')}.`);
    }
  }
  if (platform === 'win') problems.push(...windowsProblems(electron, asar, icons));
  if (platform === 'mac') problems.push(...macProblems(layout, asar, icons));
  return problems;
}

function windowsProblems(executable: Buffer, asar: AsarListing, icons: string): string[] {
  const problems: string[] = [];
  if (!executable.includes(asar.headerSha256)) problems.push("Riposte.exe does not carry app.asar's integrity hash.");
  const ico = readFileSync(path.join(icons, 'icon.ico'));
  // Its last entry is the largest picture.
  const at = 6 + 16 * (ico.readUInt16LE(4) - 1);
  const largest = ico.subarray(ico.readUInt32LE(at + 12), ico.readUInt32LE(at + 12) + ico.readUInt32LE(at + 8));
  if (!executable.includes(largest)) problems.push('Riposte.exe does not carry the picture of build/icon.ico.');
  return problems;
}

function macProblems(layout: Layout, asar: AsarListing, icons: string): string[] {
  const problems: string[] = [];
  const plist = readFileSync(path.join(layout.resources, '../Info.plist'), 'utf8');
  if (!plist.includes(asar.headerSha256)) problems.push("Info.plist does not carry app.asar's integrity hash.");
  if (!/CFBundleURLSchemes<\/key>\s*<array>\s*<string>riposte</.test(plist))
    problems.push('Info.plist does not claim riposte:// links.');
  const icon = path.join(layout.resources, 'icon.icns');
  if (!existsSync(icon) || !readFileSync(icon).equals(readFileSync(path.join(icons, 'icon.icns')))) {
    problems.push('the app does not carry build/icon.icns.');
  }
  return problems;
}
