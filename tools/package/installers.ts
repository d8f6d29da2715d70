import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Configuration } from 'electron-builder';
import { listAsar } from './asar.ts';
import { asarProblems } from './check.ts';
import { fuseProblems } from './fuses.ts';
import { layoutOf } from './layout.ts';
import type { Platform } from './stub.ts';

/**
 * SECURITY: the hashes of Electron's archives come with the electron package, which package-lock.json pins; without
 * them the builder would believe a list from the server that it downloads the archive from.
 */
function checksums(root: string): Record<string, string> {
  const file = createRequire(path.join(root, 'package.json')).resolve('electron/checksums.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** What this machine adds to electron-builder.yml: Electron's hashes and, on a Mac without a certificate, a signature for nobody. */
export function ownConfiguration(
  root: string,
  platform: string,
  env: NodeJS.ProcessEnv,
): Pick<Configuration, 'mac'> & { electronDownload: { checksums: Record<string, string> } } {
  const electronDownload = { checksums: checksums(root) };
  if (platform !== 'darwin' || env.CSC_LINK || env.CSC_NAME) return { electronDownload };
  // Without any signature an app does not start on Apple Silicon once its fuses are set; and the hardened runtime
  // refuses Electron's own libraries in an app that is signed by nobody.
  return { electronDownload, mac: { identity: '-', hardenedRuntime: false } };
}

/** Makes this system's installers in `dist/`, emptied before, from what is built. Resolves with their paths, rejects when it fails. */
export async function makeInstallers(root: string): Promise<string[]> {
  // A workflow passes secrets that are not set as empty words; the builder would take them for certificates.
  for (const [name, value] of Object.entries(process.env)) {
    if (/^(CSC_|WIN_CSC_|APPLE_)/.test(name) && !value) delete process.env[name];
  }
  // What an earlier run left would be judged, and shipped, as this one's.
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const { build } = await import('electron-builder');
  return build({ projectDir: root, publish: 'never', config: ownConfiguration(root, process.platform, process.env) });
}

const unpacked = /^(?:(linux|win)(?:-\w+)?-unpacked|(mac)(?:-\w+)?)$/;

/** Looks into every app that was really packed into `dist/`: what its app.asar holds, and the fuses of its real Electron. */
export function packedProblems(root: string, expected: string): string[] {
  const dist = path.join(root, 'dist');
  const folders = existsSync(dist) ? readdirSync(dist).filter((name) => unpacked.test(name)) : [];
  if (folders.length === 0) return ['dist holds no packed app.'];
  return folders.flatMap((folder) => {
    const [, flat, mac] = unpacked.exec(folder) ?? [];
    const layout = layoutOf(path.join(dist, folder), (flat ?? mac) as Platform);
    const problems = [
      ...asarProblems(layout.asar, listAsar(layout.asar), { expected, builtIn: root }),
      ...fuseProblems(readFileSync(layout.electron)),
    ];
    return problems.map((problem) => `${folder}: ${problem}`);
  });
}
