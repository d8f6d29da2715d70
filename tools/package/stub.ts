import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { oppositeWire } from './fuses.ts';
import { writeMacStub } from './stub-mac.ts';

/** The systems that Riposte is packaged for, as electron-builder's flags name them. */
export type Platform = 'linux' | 'win' | 'mac';

/** Every platform, in the order in which they are checked. */
export const platforms: readonly Platform[] = ['linux', 'win', 'mac'];

/** Locale files that Electron ships and we do not (en-GB, it, zh-CN), beside all of ours: the builder must drop the former. */
export const stubLocales = ['ar', 'de', 'en-GB', 'en-US', 'es', 'fr', 'it', 'ja', 'zh-CN'];

const loadResedit = (): typeof import('resedit') => {
  // resedit comes with electron-builder and not by our own package.json: find it the way electron-builder does.
  const builder = createRequire(import.meta.url).resolve('electron-builder');
  return createRequire(createRequire(builder).resolve('app-builder-lib'))('resedit');
};

/** A Windows executable that holds nothing but version information (the builder edits it) and, at its end, the fuse wire. */
function windowsExecutable(version: string): Buffer {
  const { NtExecutable, NtExecutableResource, Resource } = loadResedit();
  const executable = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(executable);
  const information = Resource.VersionInfo.createEmpty();
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const english = { lang: 1033, codepage: 1200 };
  information.setFileVersion(major, minor, patch, 0, english.lang);
  information.setStringValues(english, {
    FileDescription: 'Electron',
    ProductName: 'Electron',
    OriginalFilename: 'electron.exe',
  });
  information.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return Buffer.concat([Buffer.from(executable.generate()), oppositeWire()]);
}

function writeFlatStub(folder: string, executable: string, bytes: Buffer): void {
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  mkdirSync(path.join(folder, 'resources'));
  for (const locale of stubLocales) writeFileSync(path.join(folder, 'locales', `${locale}.pak`), locale);
  writeFileSync(path.join(folder, executable), bytes, { mode: 0o755 });
}

/**
 * Writes a stand-in for Electron's unpacked distribution into this folder: files of the right names and shapes without
 * Electron inside, so that electron-builder does its real work on our files without a download. `version` is
 * Electron's, such as `45.3.4`.
 */
export function writeStub(folder: string, platform: Platform, version: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(path.join(folder, name), version);
  if (platform === 'mac') writeMacStub(folder, version, stubLocales);
  else if (platform === 'win') writeFlatStub(folder, 'electron.exe', windowsExecutable(version));
  else writeFlatStub(folder, 'electron', Buffer.concat([Buffer.from('\x7fELF', 'latin1'), oppositeWire()]));
}
