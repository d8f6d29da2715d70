import { afterEach, expect, test, vi } from 'vitest';
import { composerStore } from './composer-store.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { createPressGuard } from './press-guard.ts';
import { insertAt, nextHole, withoutSent } from './text-edit.ts';

afterEach(() => {
  composerStore.forgetAll();
  vi.useRealTimers();
});

test('a text goes in at the caret, over what is selected, with a space between words', () => {
  expect(insertAt('Hello there', { start: 6, end: 11 }, 'Amara')).toEqual({ text: 'Hello Amara', caret: 11 });
  expect(insertAt('Hello', { start: 5, end: 5 }, 'Amara')).toEqual({ text: 'Hello Amara', caret: 11 });
  expect(insertAt('Hello.', { start: 5, end: 5 }, 'Amara')).toEqual({ text: 'Hello Amara.', caret: 11 });
  expect(insertAt('', { start: 0, end: 0 }, 'Amara')).toEqual({ text: 'Amara', caret: 5 });
  expect(insertAt('ab', { start: 90, end: 99 }, 'c')).toEqual({ text: 'ab c', caret: 4 });
});

test('inserting a response with a hole selects the hole', () => {
  composerStore.type('c', 'Well,', 5);
  composerStore.insert('c', 'on {{day}}', { start: 3, end: 10 });
  const { typed, selection } = composerStore.read('c');
  expect(typed.slice(selection.start, selection.end)).toBe('{{day}}');
});

test('the next hole is found from a place on', () => {
  expect(nextHole('a {{b}} c {{d}}', 0)).toEqual({ start: 2, end: 7 });
  expect(nextHole('a {{b}} c {{d}}', 7)).toEqual({ start: 10, end: 15 });
  expect(nextHole('a {{b}}', 7)).toBeNull();
});

test('only what was sent leaves the field', () => {
  expect(withoutSent('Hello and more', 'Hello')).toBe('and more');
  expect(withoutSent('Something else', 'Hello')).toBe('Something else');
});

test('neither the kept draft nor what was typed before it came is lost', () => {
  composerStore.type('c', 'typed', 5);
  composerStore.restore('c', 'kept');
  expect(composerStore.read('c')).toMatchObject({ typed: 'kept\ntyped', selection: { start: 10, end: 10 } });
  composerStore.type('c', '', 0);
  composerStore.restore('c', 'kept');
  expect(composerStore.read('c').typed).toBe('');
});

test('another person at the window starts clean', () => {
  composerStore.ownedBy('u-1');
  composerStore.type('c', 'private', 7);
  composerStore.ownedBy('u-1');
  expect(composerStore.read('c').typed).toBe('private');
  composerStore.ownedBy('u-2');
  expect(composerStore.read('c').typed).toBe('');
});

test('a draft is kept within 300 ms, the newest text, one call at a time', async () => {
  vi.useFakeTimers();
  const kept: string[] = [];
  const gates: (() => void)[] = [];
  const keeper = createDraftKeeper((_id, text) => {
    kept.push(text);
    return new Promise<void>((done) => gates.push(done));
  });
  for (const text of ['a', 'ab', 'abc']) composerStore.type('c', text, text.length);
  await vi.advanceTimersByTimeAsync(300);
  expect(kept).toEqual(['abc']);
  composerStore.type('c', 'abcd', 4);
  await vi.advanceTimersByTimeAsync(300);
  expect(kept).toEqual(['abc']);
  gates[0]?.();
  await vi.advanceTimersByTimeAsync(300);
  expect(kept).toEqual(['abc', 'abcd']);
  keeper.stop();
});

test('flush keeps at once, and what failed is tried again', async () => {
  vi.useFakeTimers();
  const kept: string[] = [];
  let broken = true;
  const heard: boolean[] = [];
  const keeper = createDraftKeeper(
    async (_id, text) => {
      kept.push(text);
      if (broken) throw new Error('disk');
    },
    (_id, ok) => void heard.push(ok),
  );
  composerStore.type('c', 'a', 1);
  keeper.flush('c');
  await vi.advanceTimersByTimeAsync(0);
  expect([kept, heard]).toEqual([['a'], [false]]);
  broken = false;
  keeper.flush('c');
  await vi.advanceTimersByTimeAsync(0);
  expect([kept, heard]).toEqual([
    ['a', 'a'],
    [false, true],
  ]);
  keeper.flush('c');
  await vi.advanceTimersByTimeAsync(0);
  expect(kept).toHaveLength(2);
  keeper.stop();
});

test('a second press, and a held key, are not a second press', () => {
  let now = 0;
  const guard = createPressGuard(() => now);
  expect(guard.enter('a')).toBe(true);
  expect(guard.enter('b')).toBe(true);
  guard.leave('a');
  now = 500;
  expect(guard.enter('a')).toBe(false);
  now = 1500;
  expect(guard.enter('a')).toBe(false);
  now = 2700;
  expect(guard.enter('a')).toBe(true);
  now = 9000;
  expect(guard.enter('a')).toBe(false);
});
