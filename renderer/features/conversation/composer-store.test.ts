import { afterEach, expect, test, vi } from 'vitest';
import { composerStore } from './composer-store.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { createPressGuard } from './press-guard.ts';
import { insertAt, nextHole, previousHole, withoutSent } from './text-edit.ts';

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

test('what the panel inserts takes the place of an open /word', () => {
  composerStore.type('c', 'Well /trac', 10);
  composerStore.ask('c', { start: 5, end: 10 });
  composerStore.insert('c', 'Hello.');
  expect(composerStore.read('c').typed).toBe('Well Hello.');
  composerStore.ask('c', { start: 0, end: 3 });
  composerStore.insert('c', 'Bye.');
  expect(composerStore.read('c').typed).toBe('Well Hello. Bye.');
});

test('an insertion is taken back until something is typed or sent', () => {
  composerStore.type('c', 'Well /trac', 10);
  composerStore.replace('c', { start: 5, end: 10 }, 'Hello.');
  expect(composerStore.undo('c')).toBe(true);
  expect(composerStore.read('c')).toMatchObject({ typed: 'Well /trac', selection: { start: 10, end: 10 } });
  expect(composerStore.undo('c')).toBe(false);
  composerStore.replace('c', { start: 5, end: 10 }, 'Hello.');
  composerStore.leave('c', 'a-1', 'Well Hello.');
  composerStore.left('c', 'a-1');
  expect(composerStore.undo('c')).toBe(false);
});

test('a /word is cut only where it still stands, and words stay apart', () => {
  composerStore.type('c', 'a /b c', 4);
  composerStore.cut('c', { start: 2, end: 4, query: 'x' });
  composerStore.cut('c', { start: 0, end: 2, query: ' ' });
  expect(composerStore.read('c').typed).toBe('a /b c');
  composerStore.cut('c', { start: 2, end: 4, query: 'b' });
  expect(composerStore.read('c')).toMatchObject({ typed: 'a c', selection: { start: 2, end: 2 } });
});

test('a caret told from before the text was put in is not heard', () => {
  composerStore.type('c', 'abc', 3);
  composerStore.insert('c', 'def');
  composerStore.select('c', 1, 1);
  expect(composerStore.read('c').selection.start).toBe(7);
  composerStore.settled('c');
  composerStore.select('c', 1, 1);
  expect(composerStore.read('c').selection.start).toBe(1);
});

test('the hole before a place is found too', () => {
  expect(previousHole('a {{b}} c {{d}}', 15)).toEqual({ start: 10, end: 15 });
  expect(previousHole('a {{b}} c {{d}}', 10)).toEqual({ start: 2, end: 7 });
  expect(previousHole('a {{b}}', 2)).toBeNull();
  expect(previousHole('{{b}}', 0)).toBeNull();
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
