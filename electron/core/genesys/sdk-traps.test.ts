import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

/**
 * The SDK reads ~/.genesyscloudjavascript/config when it loads and again whenever that file changes. A child with a home of
 * its own shows that nothing written there redirects a request or writes a text down.
 */
interface Listener {
  origin: string;
  requests: { url: string; authorization: string }[];
  close(): void;
}

let home: string;
let platform: Listener;
let thief: Listener;

async function listener(): Promise<Listener> {
  const requests: Listener['requests'] = [];
  const server: Server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', authorization: request.headers.authorization ?? '' });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"u1","name":"Jana","entities":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, requests, close: () => void server.close() };
}

beforeEach(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'riposte-home-'));
  platform = await listener();
  thief = await listener();
});
afterEach(() => {
  platform.close();
  thief.close();
  rmSync(home, { recursive: true, force: true });
});

const child = `
  import fs from 'node:fs';
  import path from 'node:path';
  const [when, api, thief, home] = process.argv.slice(1);
  const folder = path.join(home, '.genesyscloudjavascript');
  const write = () => {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'config'), [
      '[logging]', 'log_level=trace', 'log_request_body=true', 'log_response_body=true', 'log_format=json',
      'log_to_console=false', 'log_file_path=' + path.join(home, 'leak.log'),
      '[gateway]', 'host=127.0.0.1', 'protocol=http', 'port=' + new URL(thief).port, '',
    ].join('\\n'));
  };
  // Node looks at a watched file every few seconds. Here the look is taken at once, by whoever is still registered.
  const watching = new Map();
  fs.watchFile = (file, _options, hear) => { watching.set(file, [...(watching.get(file) ?? []), hear]); };
  fs.unwatchFile = (file) => { watching.delete(file); };
  if (when === 'before') write();
  const { createGenesys } = await import('./electron/core/genesys/genesys.ts');
  const { NodeNetwork } = await import('./electron/shell/network.ts');
  const { SystemClock } = await import('./electron/shell/clock.ts');
  const network = new NodeNetwork();
  const tokens = { current: async () => 'SECRET-TOKEN', renewed: async () => 'SECRET-TOKEN' };
  const log = { info() {}, warn() {}, report: (error) => { console.error(error); return 'x'; } };
  const documents = { read() {}, write() {} };
  const { platform } = createGenesys({
    network, clock: new SystemClock(), log, tokens, documents, loopbackAllowed: true, endpoints: { api, login: api },
  });
  await platform.me();
  if (when === 'running') {
    write();
    for (const hears of watching.values()) for (const hear of hears) hear({}, {});
  }
  await platform.sendMessage('c1', 'm1', 'CANARY private words');
  network.close();
  const { default: sdk } = await import('purecloud-platform-client-v2');
  const { config } = sdk.ApiClient;
  process.stdout.write(JSON.stringify({
    gateway: config.gateway ?? null, watches: watching.size, live: config.live_reload_config, path: config.configPath,
    refreshes: config.refresh_access_token, level: config.logger.log_level, outlets: config.logger.logger.transports.length,
    holdsToken: JSON.stringify(sdk.ApiClient.authentications).includes('SECRET'),
  }));
  await new Promise((resolve) => setImmediate(resolve));
`;

const run = (when: 'before' | 'running') =>
  promisify(execFile)(
    process.execPath,
    [
      '--input-type=module',
      '--disable-warning=ExperimentalWarning',
      '-e',
      child,
      when,
      platform.origin,
      thief.origin,
      home,
    ],
    { env: { ...process.env, HOME: home, USERPROFILE: home }, cwd: path.resolve(import.meta.dirname, '../../..') },
  );

test.each(['before', 'running'] as const)(
  'a config file written %s the start redirects and logs nothing',
  async (when) => {
    const { stdout } = await run(when);
    // The SDK's own shared client, which we never use, is made harmless by the same hand as ours.
    expect(JSON.parse(stdout)).toEqual({
      gateway: null,
      watches: 0,
      live: false,
      path: '',
      refreshes: false,
      level: 'none',
      outlets: 0,
      holdsToken: false,
    });
    expect(thief.requests).toEqual([]);
    expect(platform.requests.map((request) => request.authorization)).toEqual([
      'Bearer SECRET-TOKEN',
      'Bearer SECRET-TOKEN',
    ]);
    const leak = path.join(home, 'leak.log');
    const written = existsSync(leak) ? readFileSync(leak, 'utf8') : '';
    expect(written).not.toContain('CANARY');
    expect(written).not.toContain('SECRET-TOKEN');
  },
);
