import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type AsarListing, listAsar, readAsar } from './asar.ts';
import { tryBuilder } from './builder.ts';
import { contentProblems } from './contents.ts';
import { readIcns } from './icns.ts';
import { icoSizes, pngSide } from './ico.ts';
import { icnsSides, icoSides } from './icon-sizes.ts';
import { layoutOf, layoutProblems, unpackedFolder } from './layout.ts';
import { forbiddenFiles, listingProblems } from './listing.ts';
import { type Platform, writeStub } from './stub.ts';

/** The most that app.asar may weigh. A bundle that outgrows it has usually caught a package that does not belong in it. */
export const asarBytesMax = 8 * 1024 * 1024;

/** What the check of one platform found; it is well when `problems` is empty. */
export interface PlatformReport {
  platform: Platform;
  /** Sentences, each naming what differs. */
  problems: string[];
  /** What app.asar holds, paths sorted; empty when electron-builder refused. */
  files: string[];
  asarBytes: number;
}

/** What to check: the project, a temporary folder to write to, and the committed list's text. */
export interface CheckInput {
  root: string;
  work: string;
  expected: string;
  /** The folder it was built in, whose path must not stand in any packed file. */
  builtIn: string;
}

/** Reads Electron's version from electron-builder.yml. Throws when it names none. */
export function electronVersion(root: string): string {
  const version = /^electronVersion: (\d+\.\d+\.\d+)$/m.exec(
    readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'),
  )?.[1];
  if (!version) throw new Error('electron-builder.yml names no exact electronVersion.');
  return version;
}

/** Says in one sentence each what is wrong before anything is packed: Electron's two versions, the icon files. */
export function projectProblems(root: string): string[] {
  const problems: string[] = [];
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies?: object;
    devDependencies?: { electron?: string };
  };
  const packed = electronVersion(root);
  if (manifest.devDependencies?.electron !== packed) {
    problems.push(
      `electron-builder.yml packs Electron ${packed}, but package.json has ${manifest.devDependencies?.electron}.`,
    );
  }
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    problems.push(
      `package.json has ${name} under dependencies; everything is bundled, so it belongs under devDependencies.`,
    );
  }
  const icon = (extension: string): Buffer => readFileSync(path.join(root, `build/icon.${extension}`));
  if (icoSizes(icon('ico')).join() !== icoSides.join())
    problems.push(`build/icon.ico does not hold ${icoSides.join(', ')} pixels.`);
  if (
    readIcns(icon('icns'))
      .map(({ type }) => type)
      .join() !== Object.keys(icnsSides).join()
  ) {
    problems.push(`build/icon.icns does not hold ${Object.keys(icnsSides).join(', ')}.`);
  }
  if (pngSide(icon('png')) !== 512) problems.push('build/icon.png is not 512 pixels wide.');
  return problems;
}

/** Says in one sentence each what is wrong inside this app.asar. */
export function asarProblems(
  file: string,
  listing: AsarListing,
  { expected, builtIn }: Pick<CheckInput, 'expected' | 'builtIn'>,
): string[] {
  const paths = listing.files.map((entry) => entry.path);
  const contents = readAsar(file, listing);
  const bytes = statSync(file).size;
  return [
    ...listingProblems(expected, paths),
    ...forbiddenFiles(paths),
    ...contentProblems(contents, builtIn),
    ...listing.links.map((link) => `app.asar holds a link: ${link}.`),
    ...listing.files.filter((entry) => entry.unpacked).map((entry) => `${entry.path} lies outside of app.asar.`),
    ...listing.files
      .filter(
        ({ path: name, sha256 }) =>
          sha256 !==
          createHash('sha256')
            .update(contents.get(name) ?? '')
            .digest('hex'),
      )
      .map((entry) => `${entry.path} differs from its own hash in app.asar's header.`),
    ...(bytes > asarBytesMax ? [`app.asar has ${bytes} bytes, more than ${asarBytesMax}.`] : []),
  ];
}

/** Packs the project as built for one platform, with a stub for Electron, and looks at the result. Needs no network. */
export async function checkPlatform(platform: Platform, input: CheckInput): Promise<PlatformReport> {
  const stub = path.join(input.work, `stub-${platform}`);
  const output = path.join(input.work, platform);
  try {
    writeStub(stub, platform, electronVersion(input.root));
    const overrides = [`-c.electronDist=${stub}`, `-c.directories.output=${output}`];
    const failure = await tryBuilder(input.root, [`--${platform}`, 'dir', '--x64', ...overrides]);
    if (failure) return { platform, problems: [`electron-builder refused: ${failure}`], files: [], asarBytes: 0 };
    const layout = layoutOf(unpackedFolder(output, platform), platform);
    const listing = listAsar(layout.asar);
    return {
      platform,
      problems: [
        ...asarProblems(layout.asar, listing, input),
        ...layoutProblems(layout, platform, listing, path.join(input.root, 'build')),
      ],
      files: listing.files.map((entry) => entry.path),
      asarBytes: statSync(layout.asar).size,
    };
  } finally {
    rmSync(stub, { recursive: true, force: true });
    rmSync(output, { recursive: true, force: true });
  }
}
