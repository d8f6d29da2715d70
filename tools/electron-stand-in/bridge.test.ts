import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFixture, type RunningFixture } from './fixture/launch.ts';

let running: RunningFixture;
beforeAll(async () => {
  running = await launchFixture();
});
afterAll(() => running.close());

/** Sends a text to the main process, which sends it back, and gives what came back. */
function echo(text: string): Promise<string> {
  return running.page.evaluate(
    (sent) =>
      new Promise<string>((resolve) => {
        const stop = window.wire.listen((heard) => {
          stop();
          resolve(heard);
        });
        window.wire.send(sent);
      }),
    text,
  );
}

test.each([
  ['nothing', ''],
  ['template signs', ['`$', '{1 + 1}` \\` \\$', '{} $ $', '{'].join('')],
  ['line ends', 'a\r\nb\rc\n\u2028\u2029'],
  ['controls', '\u0000\u0001\u001b"\'</script>'],
  ['other alphabets', 'Grüße, Привет, שלום, 😀'],
  ['256 kB', 'Grüße 😀 '.repeat(30_000)],
])('a text arrives unchanged: %s', async (_name, text) => {
  expect(await echo(text)).toBe(text);
});

test('half a surrogate pair survives the way there and back', async () => {
  const codes = await running.page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const stop = window.wire.listen((heard) => {
          stop();
          resolve([...heard].map((letter) => letter.codePointAt(0) ?? 0));
        });
        window.wire.send('a\ud800b');
      }),
  );
  expect(codes).toEqual([97, 0xd800, 98]);
});

test('frames keep their order, whatever their size', async () => {
  const sizes = await running.page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const heard: number[] = [];
        const stop = window.wire.listen((text) => {
          heard.push(Number.parseInt(text, 10));
          if (heard.length < 200) return;
          stop();
          resolve(heard);
        });
        for (let index = 0; index < 200; index++) window.wire.send(`${index} ${'x'.repeat(index % 20 ? 10 : 100_000)}`);
      }),
  );
  expect(sizes).toEqual(Array.from({ length: 200 }, (_, index) => index));
});

test('values that are no plain text cross as structured clones do', async () => {
  const result = await running.page.evaluate(async () => {
    const sent = { d: new Date(5), m: new Map([[1, new Set([2])]]), u: undefined, b: new Uint8Array([1, 2]), i: 10n };
    const { d, m, u, b, i, n, $, list } = (await window.bench.invoke('echo', {
      ...sent,
      n: Number.NaN,
      $: 'x',
      list: [1, [2]],
    })) as typeof sent & { n: number; $: string; list: unknown };
    return [d.getTime(), m.get(1)?.has(2), u === undefined, [...b], String(i), Number.isNaN(n), $, list];
  });
  expect(result).toEqual([5, true, true, [1, 2], '10', true, 'x', [1, [2]]]);
});

test('failures come back as errors, and functions as functions', async () => {
  const result = await running.page.evaluate(async () => {
    const failure = (name: string): Promise<string> =>
      window.bench.invoke(name).then(
        () => 'no error',
        (error: Error) => error.message,
      );
    return [await failure('fail'), await failure('nobody'), window.bench.nested.sum(2, 3)];
  });
  expect(result).toEqual([
    "Error invoking remote method 'fail': RangeError: boom",
    "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    5,
  ]);
});

test('the preload lives where Electron puts it', async () => {
  const result = await running.page.evaluate(() => [
    window.bench.electron,
    window.bench.sandboxed,
    window.bench.require('electron'),
    window.bench.require('node:fs'),
  ]);
  expect(result).toEqual(['45.3.4-stand-in', true, 'object', 'module not found: node:fs']);
});

test('a page that replaces what the bridge uses sees nothing of it', async () => {
  const seen = await running.page.evaluate(async () => {
    const found: string[] = [];
    const spy = (owner: object, key: PropertyKey, name: string): void => {
      const real = Reflect.get(owner, key) as (...values: unknown[]) => unknown;
      Object.defineProperty(owner, key, {
        configurable: true,
        writable: true,
        value: function (this: unknown, ...values: unknown[]) {
          found.push(`${name} ${new Error('called').stack}`);
          return real.apply(this, values);
        },
      });
    };
    for (const key of ['dispatchEvent', 'addEventListener']) spy(EventTarget.prototype, key, key);
    for (const key of ['get', 'set', 'has', 'delete']) spy(Map.prototype, key, `Map.${key}`);
    for (const key of ['get', 'set']) spy(WeakMap.prototype, key, `WeakMap.${key}`);
    spy(Object, 'entries', 'Object.entries');
    spy(Reflect, 'apply', 'Reflect.apply');
    spy(window, 'CustomEvent', 'CustomEvent');
    Object.defineProperty(CustomEvent.prototype, 'detail', { get: () => found.push('detail') });
    Object.defineProperty(Object.prototype, 'bubbles', { configurable: true, get: () => found.push('bubbles') });
    await window.bench.invoke('echo', { deep: [1, 2] });
    window.wire.send('spied');
    window.bench.nested.sum(1, 2);
    Reflect.deleteProperty(Object.prototype, 'bubbles');
    // A text, because Playwright itself uses what is spied on to hand over anything else.
    return found.join('\n');
  });
  expect(seen).toBe('');
  await running.page.reload();
  await running.page.locator('h1', { hasText: 'ready' }).waitFor();
});

test('a callback cannot look up the stack into the bridge', async () => {
  const callers = await running.page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        // biome-ignore lint/complexity/useArrowFunction: an arrow function has no caller to look for.
        const hear = function (): void {
          stop();
          let caller: unknown;
          try {
            caller = (hear as unknown as { caller: unknown }).caller;
          } catch (error) {
            caller = (error as Error).name;
          }
          resolve([String(caller)]);
        };
        const stop = window.wire.listen(hear);
        window.wire.send('who calls?');
      }),
  );
  expect(['null', 'TypeError']).toContain(callers[0]);
});

test('neither page nor frames have anything of Electron but what the preload exposed', async () => {
  const result = await running.page.evaluate(async () => {
    const names = (world: object): string[] =>
      Object.getOwnPropertyNames(world).filter((name) =>
        /^(electron|ipcRenderer|require|process|module|wire|bench)$|^(binding|receive)[0-9a-f]|^__/i.test(name),
      );
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const child = names(frame.contentWindow as object);
    frame.remove();
    const wire = window.wire as { send: unknown };
    try {
      wire.send = () => {};
    } catch {
      // Strict code throws here; sloppy code is ignored.
    }
    return {
      page: names(window),
      child,
      frozen: Object.isFrozen(wire),
      own: Object.getPrototypeOf(wire) === Object.prototype,
    };
  });
  expect(result).toEqual({ page: ['wire', 'bench'], child: [], frozen: true, own: true });
});

test('a large text takes no time worth speaking of', async () => {
  const median = await running.page.evaluate(async () => {
    const text = 'x'.repeat(262_144);
    const times: number[] = [];
    for (let turn = 0; turn < 21; turn++) {
      const start = performance.now();
      await new Promise<void>((resolve) => {
        const stop = window.wire.listen(() => {
          stop();
          resolve();
        });
        window.wire.send(text);
      });
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[10] ?? 0;
  });
  // Both ways take 9 ms on two quiet cores (see bench.ts); a machine busy with other tests gets some room.
  expect(median).toBeLessThan(60);
});
