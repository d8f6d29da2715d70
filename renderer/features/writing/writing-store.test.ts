import { afterEach, expect, test } from 'vitest';
import { isChanged, writingStore } from './writing-store.ts';

afterEach(() => writingStore.forgetAll());

const typed = (): string | undefined => writingStore.read()?.fields.text;

test('what was brought along counts as typed: leaving asks, and staying keeps it', () => {
  writingStore.open({ text: 'Hello', conversationId: null });
  writingStore.leave();
  expect(writingStore.read()?.leaving).toEqual({ next: null });
  writingStore.stay();
  expect(typed()).toBe('Hello');
  writingStore.leave();
  writingStore.discard();
  expect(writingStore.read()).toBeNull();
});

test('an empty form closes without a question', () => {
  writingStore.open({ conversationId: null });
  writingStore.change({ place: 'lib-1' });
  writingStore.leave();
  expect(writingStore.read()).toBeNull();
});

test('another response waits until the changed one is let go', () => {
  writingStore.open({ text: 'one', conversationId: null });
  writingStore.open({ text: 'two', conversationId: 'c-1' });
  expect(typed()).toBe('one');
  writingStore.discard();
  expect(typed()).toBe('two');
  expect(writingStore.read()?.conversationId).toBe('c-1');
});

test('an answer to an earlier opening changes nothing of this one', () => {
  writingStore.open({ conversationId: null });
  const before = writingStore.read()?.turn ?? 0;
  writingStore.open({ text: 'later', conversationId: null });
  writingStore.took(
    before,
    { version: 7 },
    { name: '', text: 'old', tags: '', shortcut: '', language: '', place: 'x' },
  );
  writingStore.done(before, 'old');
  expect(typed()).toBe('later');
});

test('what is read to be changed is unchanged at first', () => {
  writingStore.open({ responseId: 'r-1', conversationId: null });
  const turn = writingStore.read()?.turn ?? 0;
  writingStore.took(turn, {}, { name: 'a', text: 'b', tags: '', shortcut: '', language: '', place: 'lib' });
  const now = writingStore.read();
  expect(now && isChanged(now)).toBe(false);
  writingStore.change({ text: 'c' });
  const later = writingStore.read();
  expect(later && isChanged(later)).toBe(true);
});

test('another person finds nothing of what was written before', () => {
  writingStore.ownedBy('u-1');
  writingStore.open({ text: 'mine', conversationId: null });
  writingStore.ownedBy('u-1');
  expect(typed()).toBe('mine');
  writingStore.ownedBy('u-2');
  expect(writingStore.read()).toBeNull();
});
