import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures.ts';

test.describe('the page is fenced in', () => {
  test('nothing that is injected runs: inline script, handler, markup sink, eval', async ({ world }) => {
    world.expected.push(
      /Content Security Policy|TrustedHTML|TrustedScript|Not allowed to load local resource|net::ERR|ERR_BLOCKED|WebSocket connection/,
    );
    const { app } = await world.start();
    // In a task of its own: what the test's own channel evaluates may use eval, the page's own code may not.
    const outcome = await app.page.evaluate(
      () =>
        new Promise<{ did: Record<string, string>; pwned: boolean }>((done) =>
          setTimeout(() => {
            const did: Record<string, string> = {};
            const attempt = (name: string, work: () => unknown): void => {
              try {
                did[name] = String(work());
              } catch (error) {
                did[name] = (error as Error).name;
              }
            };
            const pwned = (): boolean => '__pwned' in window;
            attempt('innerHTML', () => {
              document.createElement('div').innerHTML = '<img src=x onerror="window.__pwned=1">';
              return 'set';
            });
            attempt('script text', () => {
              const script = document.createElement('script');
              script.textContent = 'window.__pwned = 1';
              document.body.append(script);
              return pwned() ? 'ran' : 'silent';
            });
            attempt('handler attribute', () => {
              const button = document.createElement('button');
              button.setAttribute('onclick', 'window.__pwned = 1');
              document.body.append(button);
              button.click();
              button.remove();
              return pwned() ? 'ran' : 'silent';
            });
            attempt('eval', () => {
              // biome-ignore lint/security/noGlobalEval: this is the attack
              return window.eval('1 + 1');
            });
            attempt('function', () => new Function('return 1')());
            attempt('javascript link', () => {
              const link = document.createElement('a');
              link.href = 'javascript:window.__pwned=1';
              document.body.append(link);
              link.click();
              link.remove();
              return pwned() ? 'ran' : 'silent';
            });
            done({ did, pwned: pwned() });
          }, 0),
        ),
    );
    expect(outcome.pwned).toBe(false);
    expect(outcome.did.innerHTML).toBe('TypeError');
    expect(outcome.did['handler attribute']).not.toBe('ran');
    expect(['EvalError', 'TypeError']).toContain(outcome.did.eval);
    expect(['EvalError', 'TypeError']).toContain(outcome.did.function);
  });

  test('the page reaches nothing: fetch, socket, picture, beacon', async ({ world }) => {
    world.expected.push(
      /Content Security Policy|TrustedHTML|TrustedScript|Not allowed to load local resource|net::ERR|ERR_BLOCKED|WebSocket connection/,
    );
    let hits = 0;
    const sink = createServer((_request, response) => {
      hits++;
      response.end('seen');
    });
    await new Promise<void>((done) => sink.listen(0, '127.0.0.1', done));
    const address = `127.0.0.1:${(sink.address() as AddressInfo).port}`;
    const { app } = await world.start();
    const tried = await app.page.evaluate(async (target) => {
      const picture = new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('blocked');
        image.src = `http://${target}/picture.png`;
      });
      const fetched = fetch(`http://${target}/`).then(
        () => 'fetched',
        () => 'blocked',
      );
      const socket = new Promise<string>((resolve) => {
        try {
          const line = new WebSocket(`ws://${target}/`);
          line.onopen = () => resolve('open');
          line.onerror = () => resolve('blocked');
        } catch {
          resolve('blocked');
        }
      });
      return Promise.all([picture, fetched, socket]);
    }, address);
    sink.close();
    expect(tried).toEqual(['blocked', 'blocked', 'blocked']);
    expect(hits).toBe(0);
  });

  test('no Node, no Electron, and exactly two functions on the bridge', async ({ world }) => {
    world.expected.push(
      /Content Security Policy|TrustedHTML|TrustedScript|Not allowed to load local resource|net::ERR|ERR_BLOCKED|WebSocket connection/,
    );
    const { app } = await world.start();
    const found = await app.page.evaluate(() => ({
      node: ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in window),
      electron: Object.getOwnPropertyNames(window).filter((name) => /electron|ipc/i.test(name)),
      bridge: Object.keys((window as unknown as { riposte: object }).riposte).sort(),
      frame: (() => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const inside = frame.contentWindow && 'riposte' in frame.contentWindow;
        frame.remove();
        return inside;
      })(),
    }));
    expect(found).toEqual({ node: [], electron: [], bridge: ['listen', 'send'], frame: false });
  });

  test('the window stays: no navigation, no popup, no permission', async ({ world }) => {
    world.expected.push(
      /Content Security Policy|TrustedHTML|TrustedScript|Not allowed to load local resource|net::ERR|ERR_BLOCKED|WebSocket connection/,
    );
    const { app } = await world.start();
    const before = app.page.url();
    const tried = await app.page.evaluate(async () => {
      for (const url of ['https://evil.example/', 'about:blank', 'javascript:1', 'file:///etc/passwd'])
        window.open(url);
      const link = document.createElement('a');
      link.href = 'https://evil.example/';
      document.body.append(link);
      link.click();
      link.remove();
      const asks = await Promise.all([
        navigator.mediaDevices?.getUserMedia({ audio: true }).then(
          () => 'given',
          () => 'refused',
        ) ?? 'refused',
        Notification.requestPermission(),
        new Promise<string>((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve('given'),
            () => resolve('refused'),
          ),
        ),
      ]);
      return asks;
    });
    expect(tried).not.toContain('given');
    expect(tried).not.toContain('granted');
    expect(app.page.url()).toBe(before);
    await expect.poll(() => app.app.windows().length).toBe(1);
  });
});
