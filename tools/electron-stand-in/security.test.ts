import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFixture, type RunningFixture } from './fixture/launch.ts';

let running: RunningFixture;
let server: Server;
let foreign: string;
const requested: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    requested.push(request.url ?? '');
    if (request.url?.startsWith('/redirect')) response.writeHead(302, { location: '/target' }).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' })
        .end('<p>foreign</p>');
  });
  server.on('upgrade', (request, socket) => {
    requested.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  foreign = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  running = await launchFixture();
});
afterAll(async () => {
  await running.close();
  server.closeAllConnections();
  server.close();
});

/** Serves further files, under the given policy, and opens the first in a window of its own. */
async function openPage(files: Record<string, string>, policy?: string): Promise<number> {
  return running.app.evaluate(
    async (_electron, { files, policy }) => {
      if (policy !== undefined) fixture.policy = policy;
      for (const [name, body] of Object.entries(files)) {
        fixture.files.set(name, { body, type: name.endsWith('.js') ? 'text/javascript' : 'text/html' });
      }
      const window = await fixture.open({}, `app://bundle${Object.keys(files)[0]}`);
      return window.id;
    },
    { files, policy },
  );
}

/** Runs code in a window's page, then closes the window. */
async function runIn(id: number, code: string): Promise<unknown> {
  return running.app.evaluate(
    async ({ BrowserWindow }, { id, code }) => {
      const window = BrowserWindow.fromId(id);
      const result: unknown = await window?.webContents.executeJavaScript(code);
      window?.destroy();
      return result;
    },
    { id, code },
  );
}

const fetchOf = (url: string): string => `fetch('${url}').then((r) => r.status, (e) => e.name)`;

test("the response's policy is enforced: inline script does not run, and scripts need trusted types", async () => {
  const id = await openPage({
    '/inline.html': '<script>window.inline = true</script><body onload="window.inline = true">',
  });
  const result = await runIn(
    id,
    `(() => {
      const violations = [];
      const script = document.createElement('script');
      const attempt = (turn) => { try { turn(); return 'allowed'; } catch (error) { return error.name; } };
      return {
        inline: typeof window.inline,
        html: attempt(() => { document.body.innerHTML = '<b>x</b>'; }),
        text: attempt(() => { script.text = 'window.inline = true'; }),
        evaluated: attempt(() => { Function('return 1')(); }),
        policy: attempt(() => trustedTypes.createPolicy('mine', {})),
        through: attempt(() => window.bench.nested.sum.constructor('return 1')()),
      };
    })()`,
  );
  expect(result).toEqual({
    inline: 'undefined',
    html: 'TypeError',
    text: 'TypeError',
    evaluated: 'EvalError',
    policy: 'TypeError',
    through: 'EvalError',
  });
});

test('without that policy the same page runs its script, so the policy is what stops it', async () => {
  const policy = await running.app.evaluate(() => fixture.policy);
  const id = await openPage({ '/inline.html': '<script>window.inline = true</script>' }, "script-src 'unsafe-inline'");
  expect(await runIn(id, 'typeof window.inline')).toBe('boolean');
  await running.app.evaluate((_electron, before) => {
    fixture.policy = before;
  }, policy);
});

test("response headers and status reach the page as the app's handler gave them", async () => {
  const result = await running.page.evaluate(async () => {
    const found = await fetch('page.js');
    const missing = await fetch('nothing.js');
    return [found.headers.get('x-fixture'), found.status, missing.status, isSecureContext];
  });
  expect(result).toEqual(['yes', 200, 404, true]);
});

test('a navigation away is asked about and blocked', async () => {
  const before = running.page.url();
  await running.app.evaluate(() => {
    fixture.events.length = 0;
  });
  await running.page.click('#away');
  await expect.poll(() => running.app.evaluate(() => fixture.events)).toEqual(['will-navigate https://away.example/']);
  expect(running.page.url()).toBe(before);
  expect(await running.page.textContent('h1')).toBe('ready function');
});

test.each(['about:blank', 'blob', 'mailto:a@b.example', 'data:text/html,x'])(
  'a navigation to %s is blocked too',
  async (kind) => {
    const before = running.page.url();
    await running.app.evaluate(() => {
      fixture.events.length = 0;
    });
    await running.page.evaluate((kind) => {
      location.href = kind === 'blob' ? URL.createObjectURL(new Blob(['x'], { type: 'text/html' })) : kind;
    }, kind);
    // Chromium itself forbids pages to open data addresses; the others are asked about.
    const asked = kind.startsWith('data:') ? 0 : 1;
    await expect.poll(() => running.app.evaluate(() => fixture.events.length)).toBe(asked);
    expect(
      await running.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(location.href)))),
    ).toBe(before);
    expect(await running.page.textContent('h1')).toBe('ready function');
  },
);

test('a popup is asked about and denied', async () => {
  await running.app.evaluate(() => {
    fixture.events.length = 0;
  });
  await running.page.click('#out');
  await expect.poll(() => running.app.evaluate(() => fixture.events)).toEqual(['open https://out.example/']);
  await expect.poll(() => running.app.windows().length).toBe(1);
});

test('a redirect is asked about under its own name', async () => {
  const result = await running.app.evaluate(async ({ BrowserWindow }, url) => {
    const window = new BrowserWindow({ show: false });
    const asked: string[] = [];
    window.webContents.on('will-redirect', (event) => {
      asked.push(event.url);
      event.preventDefault();
    });
    const failure: unknown = await window.loadURL(url).catch((error: Error) => error.message);
    window.destroy();
    return { asked, failure };
  }, `${foreign}/redirect`);
  expect(result).toEqual({ asked: [`${foreign}/target`], failure: `net::ERR_ABORTED loading '${foreign}/redirect'` });
  expect(requested).not.toContain('/target');
});

test('a message carries the very frame that sent it, also from a foreign origin', async () => {
  const frames = await running.app.evaluate(async ({ BrowserWindow }, url) => {
    fixture.frames.length = 0;
    const own = BrowserWindow.getAllWindows()[0];
    await own?.webContents.executeJavaScript(`window.wire.send('own')`);
    const other = await fixture.open({}, `${url}/page`);
    await other.webContents.executeJavaScript(`window.wire.send('foreign')`);
    other.destroy();
    return fixture.frames;
  }, foreign);
  expect(frames).toEqual([
    { url: 'app://bundle/index.html', origin: 'app://bundle', isMain: true, size: 3 },
    { url: `${foreign}/page`, origin: foreign, isMain: true, size: 7 },
  ]);
});

test('child frames have no bridge at all, be they our own or foreign', async () => {
  const id = await openPage(
    {
      '/frames.html': `<iframe src="index.html"></iframe><iframe src="${foreign}/inner"></iframe><iframe srcdoc="x"></iframe>`,
    },
    "frame-src 'self' http:",
  );
  const result = await running.app.evaluate(async ({ BrowserWindow }, id) => {
    const window = BrowserWindow.fromId(id)!;
    const tree = window.webContents.mainFrame.frames.map((frame) => ({
      url: frame.url,
      origin: frame.origin,
      isChild: frame.parent === window.webContents.mainFrame,
    }));
    const wires: unknown = await window.webContents.executeJavaScript(
      `[...document.querySelectorAll('iframe')].map((f) => { try { return typeof f.contentWindow.wire; } catch (e) { return e.name; } })`,
    );
    window.destroy();
    return { tree, wires };
  }, id);
  expect(result.wires).toEqual(['undefined', 'SecurityError', 'undefined']);
  expect(result.tree).toEqual([
    { url: 'app://bundle/index.html', origin: 'app://bundle', isChild: true },
    { url: `${foreign}/inner`, origin: foreign, isChild: true },
    { url: 'about:srcdoc', origin: 'app://bundle', isChild: true },
  ]);
});

/** Tries to reach the foreign server in every way a page has, and gives what each attempt says. */
async function tryEveryWay(): Promise<unknown> {
  requested.length = 0;
  const worker = `${fetchOf(`${foreign}/from-worker`)}.then((result) => postMessage(result));`;
  const files = { '/requests.html': `<iframe src="${foreign}/from-frame"></iframe>`, '/worker.js': worker };
  const id = await openPage(files, '');
  const address = `${foreign.replace('http', 'ws')}/socket`;
  return runIn(
    id,
    `(async () => ({
      page: await ${fetchOf(`${foreign}/from-page`)},
      own: await ${fetchOf('index.html')},
      worker: await new Promise((resolve) => { new Worker('worker.js').onmessage = (event) => resolve(event.data); }),
      socket: await new Promise((resolve) => { new WebSocket('${address}').onerror = () => resolve('error'); }),
    }))()`,
  );
}

test('requests that the session cancels never leave: from page, frame, worker and socket', async () => {
  expect(await tryEveryWay()).toEqual({ page: 200, own: 200, worker: 200, socket: 'error' });
  expect(requested.toSorted()).toEqual(['/from-frame', '/from-page', '/from-worker', 'upgrade /socket']);
  await running.app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest(({ url }, callback) => {
      callback({ cancel: !url.startsWith('app:') });
    });
  });
  const cancelled = await tryEveryWay();
  await running.app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
  expect(cancelled).toEqual({ page: 'TypeError', own: 200, worker: 'TypeError', socket: 'error' });
  expect(requested).toEqual([]);
});

test('permissions are denied until the handlers allow them, and only what they allow', async () => {
  const states = (): Promise<string[]> =>
    running.page.evaluate(() =>
      Promise.all(
        ['notifications', 'geolocation', 'camera', 'clipboard-read'].map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    );
  expect(await states()).toEqual(['denied', 'denied', 'denied', 'denied']);
  const asked = await running.app.evaluate(({ session }) => {
    const origins = new Set<string>();
    session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) => {
      origins.add(origin);
      return permission !== 'geolocation';
    });
    session.defaultSession.setPermissionRequestHandler((_contents, permission, callback) => {
      callback(permission === 'notifications' || permission === 'geolocation');
    });
    return [...origins];
  });
  expect(asked).toContain('app://bundle');
  await expect.poll(states).toEqual(['granted', 'denied', 'denied', 'denied']);
  await running.app.evaluate(({ session }) => {
    session.defaultSession.setPermissionRequestHandler(null);
    session.defaultSession.setPermissionCheckHandler(null);
    session.defaultSession.setDevicePermissionHandler(() => true);
    session.defaultSession.setDisplayMediaRequestHandler(() => {});
  });
  await expect.poll(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});
