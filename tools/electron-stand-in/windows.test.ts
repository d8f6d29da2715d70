import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFixture, type RunningFixture } from './fixture/launch.ts';

let running: RunningFixture;
beforeAll(async () => {
  running = await launchFixture();
});
afterAll(() => running.close());

test('the main process is reachable, and its window is the page', async () => {
  const window = await running.app.browserWindow(running.page);
  expect(await window.evaluate((own) => own.webContents.getURL())).toBe('app://bundle/index.html');
  await expect.poll(() => window.evaluate((own) => own.getTitle())).toBe('Fixture');
  expect(await running.app.evaluate(({ app }) => [app.getName(), app.getVersion(), app.isPackaged])).toEqual([
    'Stand-in fixture',
    '1.2.3',
    false,
  ]);
  expect(await running.app.evaluate(({ app }) => app.getPath('userData'))).toContain(running.temp);
});

test("the viewport has the window's exact size, also after it changes", async () => {
  const size = (): Promise<number[]> => running.page.evaluate(() => [innerWidth, innerHeight]);
  const window = await running.app.browserWindow(running.page);
  expect(await size()).toEqual([900, 600]);
  await window.evaluate((own) => own.setBounds({ width: 460, height: 720 }));
  await expect.poll(size).toEqual([460, 720]);
  await window.evaluate((own) => own.webContents.setZoomFactor(2));
  await expect.poll(size).toEqual([230, 360]);
  expect(await running.page.evaluate(() => devicePixelRatio)).toBe(2);
  expect(await window.evaluate((own) => [own.getBounds().width, own.webContents.getZoomFactor()])).toEqual([460, 2]);
  await window.evaluate((own) => {
    own.webContents.setZoomFactor(1);
    own.setSize(900, 600);
  });
  await expect.poll(size).toEqual([900, 600]);
});

test('a second window opens, gets messages of its own, and closes with its events', async () => {
  const opened = running.app.waitForEvent('window');
  const id = await running.app.evaluate(async () => {
    fixture.events.length = 0;
    return (await fixture.open({ width: 320, height: 240, title: 'Second' })).id;
  });
  const second = await opened;
  await second.locator('h1', { hasText: 'ready' }).waitFor();
  expect(await second.evaluate(() => [innerWidth, innerHeight])).toEqual([320, 240]);
  await running.app.evaluate(
    ({ BrowserWindow }, id) => BrowserWindow.fromId(id)?.webContents.send('wire', 'only you'),
    id,
  );
  await expect.poll(() => second.evaluate(() => window.heard)).toEqual(['only you']);
  expect(await running.page.evaluate(() => window.heard)).toEqual([]);
  const result = await running.app.evaluate(({ BrowserWindow }, id) => {
    const window = BrowserWindow.fromId(id)!;
    window.minimize();
    const minimized = window.isMinimized();
    window.restore();
    window.hide();
    const states = [minimized, window.isMinimized(), window.isVisible()];
    window.close();
    return { states, destroyed: window.isDestroyed(), left: BrowserWindow.getAllWindows().length };
  }, id);
  expect(result).toEqual({ states: [true, false, false], destroyed: true, left: 1 });
  const events = await running.app.evaluate(() => fixture.events);
  const of = (name: string): string => `${name} ${id}`;
  expect(events.filter((event) => event.endsWith(` ${id}`))).toEqual(
    ['ready-to-show', 'show', 'focus', 'minimize', 'blur', 'focus', 'hide', 'blur', 'close', 'closed'].map(of),
  );
  await expect.poll(() => running.app.windows().length).toBe(1);
});

test("a listener of 'close' keeps a window open", async () => {
  const result = await running.app.evaluate(async () => {
    const window = await fixture.open();
    window.once('close', (event) => event.preventDefault());
    window.close();
    const first = window.isDestroyed();
    window.close();
    return [first, window.isDestroyed()];
  });
  expect(result).toEqual([false, true]);
});

test('a listener keeps the app from quitting, before and while its windows close', async () => {
  const result = await running.app.evaluate(async ({ app, BrowserWindow }) => {
    const steps: string[] = [];
    app.once('before-quit', (event) => {
      steps.push('before-quit');
      event.preventDefault();
    });
    app.quit();
    const window = BrowserWindow.getAllWindows()[0]!;
    window.once('close', (event) => {
      steps.push('close');
      event.preventDefault();
    });
    app.quit();
    return { steps, open: !window.isDestroyed() };
  });
  expect(result).toEqual({ steps: ['before-quit', 'close'], open: true });
});

test("a window's own ipc hears only its page, and before the app's", async () => {
  const heard = await running.app.evaluate(async ({ ipcMain }) => {
    const [a, b] = [await fixture.open(), await fixture.open()];
    const heard: string[] = [];
    a?.webContents.ipc.on('wire', (_event, text) => heard.push(`a ${text}`));
    b?.webContents.ipc.on('wire', (_event, text) => heard.push(`b ${text}`));
    a?.webContents.ipc.handle('own', () => 'answered');
    const all = (_event: unknown, text: string): void => void heard.push(`all ${text}`);
    ipcMain.on('wire', all);
    await a?.webContents.executeJavaScript(`window.wire.send('1')`);
    await b?.webContents.executeJavaScript(`window.wire.send('2')`);
    heard.push(String(await a?.webContents.executeJavaScript(`window.bench.invoke('own')`)));
    heard.push(String(await b?.webContents.executeJavaScript(`window.bench.invoke('own').catch((e) => e.message)`)));
    ipcMain.off('wire', all);
    a?.destroy();
    b?.destroy();
    return heard;
  });
  expect(heard).toEqual([
    'a 1',
    'all 1',
    'b 2',
    'all 2',
    'answered',
    "Error invoking remote method 'own': Error: No handler registered for 'own'",
  ]);
});

test("the chosen theme is the page's", async () => {
  const isDark = (): Promise<boolean> =>
    running.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const choose = (source: 'dark' | 'light'): Promise<boolean> =>
    running.app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
      return nativeTheme.shouldUseDarkColors;
    }, source);
  expect(await choose('dark')).toBe(true);
  await expect.poll(isDark).toBe(true);
  const opened = await running.app.evaluate(async () => {
    const window = await fixture.open();
    const dark: unknown = await window.webContents.executeJavaScript(
      `matchMedia('(prefers-color-scheme: dark)').matches`,
    );
    window.destroy();
    return dark;
  });
  expect(opened).toBe(true);
  expect(await choose('light')).toBe(false);
  await expect.poll(isDark).toBe(false);
});

test('a navigation is told of when it starts and when it has happened', async () => {
  const events = await running.app.evaluate(async () => {
    const window = await fixture.open();
    const { webContents } = window;
    const events: string[] = [];
    webContents.on('did-start-navigation', ({ url, isMainFrame, isSameDocument }) => {
      events.push(`start ${url} ${isMainFrame ? 'main' : 'child'}${isSameDocument ? ' same' : ''}`);
    });
    webContents.on('did-navigate', (_event, url) => events.push(`navigated ${url}`));
    webContents.on('did-navigate-in-page', (_event, url) => events.push(`moved ${url}`));
    webContents.ipc.on('wire', (_event, text: string) => events.push(text));
    webContents.on('did-finish-load', () => events.push('finished'));
    const finished = (): Promise<void> =>
      new Promise((resolve) => webContents.once('did-finish-load', () => resolve()));
    const once = finished();
    webContents.reload();
    await once;
    const again = finished();
    await webContents.executeJavaScript('history.pushState(null, "", "#there"); location.reload(); 0');
    await again;
    await webContents.executeJavaScript(`new Promise((resolve) => {
      const frame = document.createElement('iframe'); frame.onload = resolve; frame.src = 'page.js'; document.body.append(frame);
    }).then(() => window.wire.send('loaded'))`);
    window.destroy();
    return events;
  });
  const page = 'app://bundle/index.html';
  expect(events).toEqual([
    ...[`start ${page} main`, `navigated ${page}`, 'finished'],
    ...[`start ${page}#there main same`, `moved ${page}#there`],
    ...[`start ${page}#there main`, `navigated ${page}#there`, 'finished'],
    ...['start app://bundle/page.js child', 'loaded'],
  ]);
});

test('a crashed page is told of, and comes back on reload', async () => {
  const result = await running.app.evaluate(async ({ app }) => {
    const window = await fixture.open();
    const contents = window.webContents;
    const gone = new Promise((resolve) => {
      contents.once('render-process-gone', (_event, details) => resolve(details.reason));
    });
    let appHeard = false;
    app.once('render-process-gone', () => {
      appHeard = true;
    });
    contents.forcefullyCrashRenderer();
    const reason = await gone;
    const crashed = contents.isCrashed();
    const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()));
    contents.reload();
    await loaded;
    const text: unknown = await contents.executeJavaScript(`document.querySelector('h1').textContent`);
    const heard = new Promise((resolve) => contents.ipc.once('wire', (_event, words) => resolve(words)));
    await contents.executeJavaScript(`window.wire.send('alive')`);
    const state = { reason, crashed, appHeard, after: contents.isCrashed(), text, alive: await heard };
    window.destroy();
    return state;
  });
  expect(result).toEqual({
    reason: 'crashed',
    crashed: true,
    appHeard: true,
    after: false,
    text: 'ready function',
    alive: 'alive',
  });
});

test('a partition has protocols and a store of its own', async () => {
  const result = await running.app.evaluate(async ({ session }) => {
    const other = session.fromPartition('persist:other');
    const html = '<!doctype html><title>Other</title>';
    other.protocol.handle('app', () => new Response(html, { headers: { 'content-type': 'text/html' } }));
    const [own, apart] = [await fixture.open(), await fixture.open({ webPreferences: { partition: 'persist:other' } })];
    await own.webContents.executeJavaScript(`localStorage.setItem('key', 'own')`);
    const stored: unknown = await apart.webContents.executeJavaScript(`[document.title, localStorage.getItem('key')]`);
    const same = apart.webContents.session === other && own.webContents.session === session.defaultSession;
    own.destroy();
    apart.destroy();
    return { stored, same };
  });
  expect(result).toEqual({ stored: ['Other', null], same: true });
});

test('a page that failed to load, and code that throws, say why', async () => {
  const result = await running.app.evaluate(async () => {
    const window = await fixture.open();
    const failed: unknown = await window.loadURL('http://127.0.0.1:1/').catch((error: Error) => error.message);
    const thrown: unknown = await window.webContents
      .executeJavaScript(`throw new TypeError('mine')`)
      .catch((error: Error) => error.message.split('\n')[0]);
    window.destroy();
    return [failed, thrown];
  });
  expect(result).toEqual([
    expect.stringMatching(/^net::ERR_\w+ loading 'http:\/\/127\.0\.0\.1:1\/'$/),
    'TypeError: mine',
  ]);
});

test('an allowed popup becomes a window of the app', async () => {
  const result = await running.app.evaluate(async ({ BrowserWindow }) => {
    const window = await fixture.open();
    window.webContents.setWindowOpenHandler(() => ({ action: 'allow', overrideBrowserWindowOptions: { show: false } }));
    // Heard from the moment it is there: its page may be through before anybody asks.
    const created = new Promise<{ child: Electron.BrowserWindow; there: Promise<void> }>((resolve) => {
      window.webContents.once('did-create-window', (child) => {
        const there = new Promise<void>((done) => {
          child.webContents.once('did-navigate', () => done());
          child.webContents.once('did-finish-load', () => done());
        });
        resolve({ child, there });
      });
    });
    await window.webContents.executeJavaScript(`void window.open('page.js')`);
    const { child, there } = await created;
    if (child.webContents.getURL() === '') await there;
    const url = child.webContents.getURL();
    const known = BrowserWindow.getAllWindows().includes(child);
    child.destroy();
    window.destroy();
    return { url, known };
  });
  expect(result).toEqual({ url: 'app://bundle/page.js', known: true });
});

test('a picture of the page is a PNG of its size', async () => {
  const size = await running.app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.getSize();
  });
  expect(size).toEqual({ width: 900, height: 600 });
});
