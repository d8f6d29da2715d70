import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IpcMainEvent, Session, WebContents } from 'electron';
import { afterAll, describe, expect, test } from 'vitest';
import { answerFrom, builtFiles } from './app-protocol.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { judgeLink } from './external-links.ts';
import { pinNavigation } from './navigation.ts';
import { isOurs } from './origin.ts';
import { denyPermissions } from './permissions.ts';
import { confineRequests } from './requests.ts';
import { isTrustedSender } from './sender.ts';

test.each([
  ['app://riposte/index.html', true],
  ['app://riposte.evil/index.html', false],
  ['app://riposte@evil/index.html', false],
  ['app://evil/riposte', false],
  ['https://riposte/index.html', false],
  ['app:riposte', false],
  ['', false],
])('%s is our origin: %s', (address, ours) => {
  expect(isOurs(address)).toBe(ours);
});

describe('app:// answers from a fixed map', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'riposte-app-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__">');
  writeFileSync(path.join(folder, 'assets/a.js'), 'export {}');
  writeFileSync(path.join(folder, 'assets/a.js.map'), '{}');
  symlinkSync('/etc/hostname', path.join(folder, 'assets/link.js'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const answer = answerFrom(builtFiles(folder));
  const get = (url: string, method = 'GET'): Response => answer({ url, method });

  test('files with their type, the page with a policy and a fresh nonce each time', async () => {
    expect(get('app://riposte/assets/a.js').headers.get('content-type')).toContain('text/javascript');
    const [one, two] = [get('app://riposte/index.html'), get('app://riposte/')];
    const nonce = /nonce="([^"]+)"/.exec(await one.text())?.[1];
    expect(one.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(await two.text()).not.toContain(nonce);
  });

  test.each([
    'app://riposte/../../etc/passwd',
    'app://riposte/%2e%2e/%2e%2e/etc/passwd',
    'app://riposte/..%5c..%5cetc/passwd',
    'app://riposte/assets/a.js%00.html',
    'app://riposte//etc/passwd',
    'app://riposte/assets/a.js.map',
    'app://riposte/assets/link.js',
    'app://evil/index.html',
    'https://riposte/index.html',
  ])('%s is not found', (url) => {
    expect(get(url).status).toBe(404);
  });

  test('only reading', () => {
    expect(get('app://riposte/index.html', 'POST').status).toBe(404);
  });
});

test('the policy allows no inline, no eval, no connection and no markup sink', () => {
  const policy = contentSecurityPolicy('n');
  expect(policy).not.toMatch(/unsafe|\*|https?:|blob:|-src: /);
  for (const rule of [
    "default-src 'none'",
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "base-uri 'none'",
  ])
    expect(policy.split('; ')).toContain(rule);
});

test.each([
  ['https://login.mypurecloud.de/oauth/authorize?x=1', 'open'],
  ['https://login.mypurecloud.de:8443/', 'ask'],
  ['https://www.haldenrow.example/returns', 'ask'],
  ['https://login.mypurecloud.de.evil.example/', 'ask'],
  ['http://login.mypurecloud.de/', 'refuse'],
  ['https://a@login.mypurecloud.de/', 'refuse'],
  ['file:///etc/passwd', 'refuse'],
  ['\\\\host\\share', 'refuse'],
  ['smb://host/share', 'refuse'],
  ['ms-msdt:/id', 'refuse'],
  ['search-ms:query', 'refuse'],
  ['javascript:alert(1)', 'refuse'],
  ['data:text/html,x', 'refuse'],
  ['https://localhost/', 'refuse'],
  ['', 'refuse'],
])('a link to %s: %s', (address, verdict) => {
  expect(judgeLink(address)).toBe(verdict);
});

describe('only our own main frame is heard', () => {
  const contents = { id: 1 } as unknown as WebContents;
  const event = (frame: unknown, sender: unknown = contents): IpcMainEvent =>
    ({ sender, senderFrame: frame }) as IpcMainEvent;
  const main = { url: 'app://riposte/index.html', parent: null };

  test.each([
    ['our main frame', event(main), true],
    ['a frame that is gone', event(null), false],
    ['a child frame', event({ ...main, parent: main }), false],
    ['a foreign origin', event({ url: 'https://evil.example/', parent: null }), false],
    ['about:blank', event({ url: 'about:blank', parent: null }), false],
    ['another window', event(main, { id: 2 }), false],
  ] as const)('%s: %#', (_what, sent, heard) => {
    expect(isTrustedSender(sent, contents)).toBe(heard);
  });
});

test('navigation, redirects, frames, webviews and new windows all stay shut', () => {
  const ears = new Map<string, (event: { url: string; preventDefault(): void }) => void>();
  let opener: ((details: { url: string }) => { action: string }) | undefined;
  pinNavigation({
    on: (name: string, hear: never) => void ears.set(name, hear),
    setWindowOpenHandler: (handler: never) => {
      opener = handler;
    },
  } as unknown as WebContents);
  const prevented = (name: string, url: string): boolean => {
    let stopped = false;
    ears.get(name)?.({ url, preventDefault: () => void (stopped = true) });
    return stopped;
  };
  for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    expect(prevented(name, 'https://evil.example/')).toBe(true);
    expect(prevented(name, 'file:///etc/passwd')).toBe(true);
    expect(prevented(name, 'app://riposte/index.html')).toBe(false);
  }
  expect(prevented('will-attach-webview', 'app://riposte/index.html')).toBe(true);
  for (const url of ['https://a.example', 'javascript:1', 'about:blank', 'app://riposte/index.html'])
    expect(opener?.({ url }).action).toBe('deny');
});

test('every permission, device and screen is refused, and the page reaches nothing but our files', () => {
  const asked: Record<string, (...args: never[]) => unknown> = {};
  const session = {
    setPermissionRequestHandler: (f: never) => void (asked.request = f),
    setPermissionCheckHandler: (f: never) => void (asked.check = f),
    setDevicePermissionHandler: (f: never) => void (asked.device = f),
    setDisplayMediaRequestHandler: (f: never) => void (asked.display = f),
    webRequest: { onBeforeRequest: (f: never) => void (asked.before = f) },
  } as unknown as Session;
  denyPermissions(session);
  confineRequests(session);
  const call = (name: string, ...args: unknown[]): unknown => (asked[name] as (...args: unknown[]) => unknown)(...args);
  let answer: unknown;
  call('request', {}, 'media', (allowed: boolean) => void (answer = allowed));
  expect(answer).toBe(false);
  expect(call('check', {}, 'notifications')).toBe(false);
  expect(call('device', {})).toBe(false);
  const cancelled = (url: string): unknown => {
    call('before', { url }, (verdict: { cancel: boolean }) => void (answer = verdict.cancel));
    return answer;
  };
  expect(cancelled('app://riposte/assets/a.js')).toBe(false);
  for (const url of [
    'https://evil.example/',
    'http://127.0.0.1:1/',
    'ws://127.0.0.1:1/',
    'file:///etc/passwd',
    'data:text/html,x',
  ])
    expect(cancelled(url)).toBe(true);
});
