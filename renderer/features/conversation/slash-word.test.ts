import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slashAt } from './slash-word.ts';

const query = (text: string, caret = text.length): string | null => slashAt(text, caret)?.query ?? null;

test('a slash at the beginning of a word asks, with one word or several', () => {
  expect(query('/')).toBe('');
  expect(query('/trac')).toBe('trac');
  expect(query('and they will /trac')).toBe('trac');
  expect(query('one\n/trac')).toBe('trac');
  expect(query('/courier trace')).toBe('courier trace');
  expect(query('/courier ')).toBe('courier ');
  expect(query('/03.2')).toBe('03.2');
  expect(query('/5-7 days')).toBe('5-7 days');
  expect(query('/#delivery lost')).toBe('#delivery lost');
  expect(query('／配送')).toBe('配送');
  expect(query('わかりました。/配送')).toBe('配送');
});

test('a slash inside a word, an address or a date does not', () => {
  for (const text of ['1/2', 'and/or', 'https://shop.example/a', '12/03/2026', 'km/h', '/etc/passwd', 'http://', '//'])
    expect(query(text), text).toBeNull();
});

test('who only wrote a slash goes on writing', () => {
  for (const text of [
    'yes / no',
    '/ ',
    '/trac  and',
    '/fyi. The rest',
    '/one, two',
    '/trac\nnew line',
    '/a b c d e f g',
  ])
    expect(query(text), text).toBeNull();
  expect(query(`/${'x'.repeat(61)}`)).toBeNull();
});

test('only what stands before the caret counts, and where it stands is told', () => {
  expect(slashAt('well /trac and', 8)).toEqual({ start: 5, end: 8, query: 'tr' });
  expect(slashAt('/a', 0)).toBeNull();
  expect(slashAt('\n/a', 0)).toBeNull();
});

test('whatever is typed, the stretch is the slash and its query, and the caret ends it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '/', ' ', '\n', '1', '.', '#', '、', '／') }),
      fc.nat(40),
      (text, n) => {
        const caret = Math.min(n, text.length);
        const found = slashAt(text, caret);
        if (!found) return;
        expect(found.end).toBe(caret);
        expect(text.slice(found.start, found.end)).toMatch(/^[/／]/u);
        expect(text.slice(found.start + 1, found.end)).toBe(found.query);
        expect(found.query).not.toMatch(/\n|\/|^\s/);
      },
    ),
  );
});
