import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder that holds package.json and node_modules. */
const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where each system's own Chromium usually lies, best first. */
const SYSTEM: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};

/** The npm package's archives; the libraries are those that a bare Linux lacks. */
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/** The name of the script that starts the unpacked npm Chromium; it marks a Chromium that has no visible mode. */
const WRAPPER = 'headless-chromium.sh';

/** Says whether this Chromium can only run without a window, as the one from npm. */
export function isHeadlessOnly(executable: string): boolean {
  return path.basename(executable) === WRAPPER;
}

/**
 * Promises the path of a Chromium to start: `$CHROMIUM_PATH`, else the system's, else the headless one inside
 * `@sparticuz/chromium` (linux-x64), unpacked once into node_modules/.cache. Safe to call from several processes at
 * once. Rejects with a sentence that says what to install when there is none.
 */
export async function ensureChromium(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const system = SYSTEM[process.platform]?.find((file) => existsSync(file));
  if (system) return system;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium was found. Install Chromium or Google Chrome, or set CHROMIUM_PATH.');
  }
  return unpackChromium(path.join(ROOT, 'node_modules/.cache'));
}

/**
 * Promises the path of npm's Chromium, unpacked into a folder of `cache` unless it is there already. Safe to call from
 * several processes at once.
 */
export async function unpackChromium(cache: string): Promise<string> {
  const entry = createRequire(path.join(ROOT, 'package.json')).resolve('@sparticuz/chromium');
  const folder = path.dirname(path.dirname(entry));
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const target = path.join(cache, `chromium-${version}`);
  const wrapper = path.join(target, WRAPPER);
  if (existsSync(wrapper)) return wrapper;
  // Unpack beside the target and rename: another process never sees half a Chromium, and the later one just loses.
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(`${target}.`);
  try {
    await inflateInto(draft, path.join(folder, 'bin'));
    writeFileSync(path.join(draft, 'fonts.conf'), fontsConf(target));
    writeFileSync(path.join(draft, WRAPPER), wrapperScript(), { mode: 0o755 });
    renameSync(draft, target);
  } catch (error) {
    if (!existsSync(wrapper)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return wrapper;
}

async function inflateInto(folder: string, archives: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  // SECURITY: the package unpacks into the shared temp folder and trusts what it finds there; give it a private one.
  // It looks the folder up before it first waits, so that nobody else meets the changed variable.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const inflated = ARCHIVES.map((name) => inflate(path.join(archives, name)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(inflated);
}

/** Without an own fonts.conf a bare system shows blank pages, and clicks on text never settle. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fontcache</cachedir></fontconfig>
`;
}

function wrapperScript(): string {
  return `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;
}

// No top-level await: Playwright's loader requires the `electron` module, and with it this one.
if (process.argv[1] === import.meta.filename) void ensureChromium().then((executable) => console.log(executable));
