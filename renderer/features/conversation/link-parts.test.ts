import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpenable, linkParts } from './link-parts.ts';

const urls = (text: string): (string | null)[] => linkParts(text).flatMap((part) => part.url ?? []);

test('https addresses are found without the sign that ends the sentence', () => {
  expect(urls('See https://shop.example/a?b=1, or (https://shop.example/c).')).toEqual([
    'https://shop.example/a?b=1',
    'https://shop.example/c',
  ]);
});

test('nothing else is an address', () => {
  for (const text of [
    'http://shop.example',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://user:secret@shop.example/',
    'https://localhost/',
    'shop.example',
    'data:text/html,x',
  ])
    expect(urls(text), text).toEqual([]);
});

test('an invisible or direction-changing character ends an address', () => {
  expect(urls('https://shop.example/\u202egpj.exe')).toEqual(['https://shop.example/']);
  expect(urls('https://sh\u200bop.example/')).toEqual([]);
});

test('no letter is lost or changed, whatever the text', () => {
  const seed = Date.now();
  console.log(`link-parts seed ${seed}`);
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('https://', 'a.example/', ' ', '<b>', '.', ')'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(
        linkParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
      for (const url of urls(text)) expect(isOpenable(url ?? '')).toBe(true);
    }),
    { seed },
  );
});
