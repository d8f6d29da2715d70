import { expect, test } from 'vitest';
import { textOf } from './judge.ts';

test('what a guest says is what was typed, else the text of the button that was pressed', () => {
  expect(textOf({ text: 'Hello' })).toBe('Hello');
  expect(textOf({ text: '', content: [{ buttonResponse: { text: 'Yes, please' } }] })).toBe('Yes, please');
  expect(textOf({ content: [{ attachment: { id: 'a' } }] })).toBe('');
});
