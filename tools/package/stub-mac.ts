import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { oppositeWire } from './fuses.ts';

const helpers = ['Helper', 'Helper (Renderer)', 'Helper (GPU)', 'Helper (Plugin)'];

function propertyList(values: Record<string, string>): string {
  const pairs = Object.entries(values).map(([key, value]) => `<key>${key}</key><string>${value}</string>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    `<plist version="1.0"><dict>${pairs.join('')}</dict></plist>\n`,
  ].join('\n');
}

function writeBundle(folder: string, name: string, identifier: string, version: string): void {
  const contents = path.join(folder, 'Contents');
  mkdirSync(path.join(contents, 'MacOS'), { recursive: true });
  mkdirSync(path.join(contents, 'Resources'));
  writeFileSync(path.join(contents, 'MacOS', name), '', { mode: 0o755 });
  writeFileSync(
    path.join(contents, 'Info.plist'),
    propertyList({
      CFBundleExecutable: name,
      CFBundleIdentifier: identifier,
      CFBundleName: name,
      CFBundleDisplayName: name,
      CFBundlePackageType: 'APPL',
      CFBundleVersion: version,
      CFBundleShortVersionString: version,
    }),
  );
}

/** On macOS a language is a folder: `en` is Electron's American English, other regions follow an underscore. */
function languageFolder(locale: string): string {
  return `${locale === 'en-US' ? 'en' : locale.replace('-', '_')}.lproj`;
}

function writeLanguages(resources: string, locales: readonly string[]): void {
  for (const locale of locales) {
    const folder = path.join(resources, languageFolder(locale));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'locale.pak'), locale);
  }
}

/** Writes `Electron.app` with its helpers and its framework, whose binary carries the fuse wire. */
export function writeMacStub(folder: string, version: string, locales: readonly string[]): void {
  const app = path.join(folder, 'Electron.app');
  writeBundle(app, 'Electron', 'com.github.Electron', version);
  const frameworks = path.join(app, 'Contents/Frameworks');
  for (const helper of helpers) {
    const identifier = `com.github.Electron.${helper.toLowerCase().replace(/[^a-z]/g, '')}`;
    writeBundle(path.join(frameworks, `Electron ${helper}.app`), `Electron ${helper}`, identifier, version);
  }
  const framework = path.join(frameworks, 'Electron Framework.framework');
  writeLanguages(path.join(app, 'Contents/Resources'), locales);
  writeLanguages(path.join(framework, 'Versions/A/Resources'), locales);
  writeFileSync(path.join(framework, 'Electron Framework'), oppositeWire());
}
