import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isHeadlessOnly } from './chromium.ts';

/** Says whether Chromium shall run without a window: when asked to, when it has no other way, or without a display. */
export function isHeadless(executable: string): boolean {
  if (process.env.ELECTRON_STAND_IN_HEADLESS === '1' || isHeadlessOnly(executable)) return true;
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

function readSetting(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/**
 * SECURITY: Chromium's sandbox stays on wherever it can. It cannot as root; nor where the system forbids user
 * namespaces, unless the browser brings its own setuid helper as distributions' packages do.
 */
function needsNoSandbox(executable: string): boolean {
  if (process.platform !== 'linux') return false;
  if (process.getuid?.() === 0) return true;
  if (existsSync(path.join(path.dirname(executable), 'chrome-sandbox'))) return false;
  return (
    readSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    readSetting('/proc/sys/user/max_user_namespaces') === '0' ||
    (readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' && isHeadlessOnly(executable))
  );
}

const OURS = [
  '--remote-debugging-pipe=cbor',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-hang-monitor',
  '--disable-prompt-on-repost',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--keep-alive-for-test',
  '--test-type',
  '--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LocalNetworkAccessChecks',
];

/** Chromium takes only the last of each list, so that lists of features must be joined. */
function joined(flags: readonly string[], name: string): string[] {
  const start = `${name}=`;
  const features = flags.filter((flag) => flag.startsWith(start)).map((flag) => flag.slice(start.length));
  const rest = flags.filter((flag) => !flag.startsWith(start));
  return features.length === 0 ? rest : [...rest, start + features.filter(Boolean).join(',')];
}

/** Gives Chromium's command line for a profile folder and the app's own switches. */
export function chromiumFlags(executable: string, profile: string, switches: readonly string[]): string[] {
  const flags = [...OURS, `--user-data-dir=${profile}`, ...switches];
  if (needsNoSandbox(executable)) flags.push('--no-sandbox');
  // Hinting to whole pixels would space letters unevenly in pictures.
  flags.push(
    ...(isHeadless(executable)
      ? ['--headless', '--font-render-hinting=none', 'about:blank']
      : ['--app=data:text/html,']),
  );
  return joined(joined(flags, '--disable-features'), '--enable-features');
}
