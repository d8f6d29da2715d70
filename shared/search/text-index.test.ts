import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextIndex } from './text-index.ts';
import { typos } from './typos.ts';
import { fold, words } from './words.ts';

const index = (...documents: [id: string, name: string, text: string][]): TextIndex => {
  const built = new TextIndex();
  for (const [id, name, text] of documents) built.add({ id, name, text });
  return built;
};

const shop = index(
  ['refund', 'Refund on its way', 'The money is with you within five days.'],
  ['cafe', 'Café opening hours', 'We open at nine.'],
  ['strasse', 'Straße und Größe', 'Bitte nennen Sie die Adresse.'],
  ['parcel', 'Parcel delayed', 'We are sorry that your delivery is late. No refund is needed.'],
  ['ja', '返品について', '商品の返品は三十日以内に'],
);

test('beginnings of words, in any order, without accents', () => {
  expect(shop.search('ref', 9)[0]).toBe('refund');
  expect(shop.search('way refu', 9)).toEqual(['refund']);
  expect(shop.search('cafe', 9)).toEqual(['cafe']);
  expect(shop.search('CAFÉ', 9)).toEqual(['cafe']);
  expect(shop.search('strasse gros', 9)).toEqual(['strasse']);
});

test('a name weighs more than a text, and every word must be there', () => {
  expect(shop.search('refund', 9)).toEqual(['refund', 'parcel']);
  expect(shop.search('refund late', 9)).toEqual(['parcel']);
  expect(shop.search('refund zebra', 9)).toEqual([]);
  expect(shop.search('…', 9)).toEqual([]);
});

test('the plain name stands before its qualified variants, at every letter', () => {
  const stock = index(
    ['swap', 'Send a replacement – swap at the door', 'The driver brings the new one.'],
    ['keep', 'Send a replacement – keep the old one', 'Nothing has to go back.'],
    ['plain', 'Send a replacement', 'A new one, free of charge, leaves us today at no cost.'],
    ['none', 'No replacement in stock', 'We are sorry.'],
    ['door', 'Left at the door', 'A neighbour may have a parcel of yours.'],
    ['all', 'Anything else?', 'Is there anything else that I can do?'],
  );
  const name = 'Send a replacement';
  for (let typed = 4; typed <= name.length; typed++) expect(stock.search(name.slice(0, typed), 9)[0]).toBe('plain');
  expect(stock.search('send a replacement swap', 9)).toEqual(['swap']);
});

test('forgives a typo in a middling word and two in a long one, none in a short one', () => {
  expect(shop.search('refnud', 9)[0]).toBe('refund');
  expect(shop.search('deliverry', 9)).toEqual(['parcel']);
  expect(shop.search('oppenning', 9)).toEqual(['cafe']);
  expect(shop.search('teh', 9)).toEqual([]);
});

test('finds Japanese by pairs, and narrows', () => {
  expect(shop.search('返品', 9)).toEqual(['ja']);
  expect(shop.search('refund', 9, (id) => id !== 'refund')).toEqual(['parcel']);
});

test('is usable while it is being filled', () => {
  const growing = index(['a', 'alpha', '']);
  expect(growing.search('alp', 9)).toEqual(['a']);
  growing.add({ id: 'b', name: 'alpine', text: '' });
  expect(growing.search('alp', 9).sort()).toEqual(['a', 'b']);
});

test('every beginning of every word of a document finds it', () => {
  const letters = fc.stringMatching(/^[a-zäöüéñ]{2,9}$/);
  fc.assert(
    fc.property(
      fc.array(fc.array(letters, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 20 }),
      (names) => {
        const built = new TextIndex();
        names.forEach((name, at) => {
          built.add({ id: String(at), name: name.join(' '), text: '' });
        });
        for (const [at, name] of names.entries()) {
          const shuffled = [...name].reverse().map((word) => word.slice(0, 2));
          expect(built.search(shuffled.join(' '), 100)).toContain(String(at));
        }
      },
    ),
  );
});

/** The textbook way, slow and plain, to hold the quick one against. */
function plain(a: string, b: string): number {
  const d: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j++) (d[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const at = (x: number, y: number): number => d[x]?.[y] as number;
      let cost = Math.min(at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1);
      (d[i] as number[])[j] = cost;
    }
  return d[a.length]?.[b.length] as number;
}

test('counts typos as the textbook does', () => {
  const small = fc.stringMatching(/^[ab]{0,7}$/);
  fc.assert(
    fc.property(small, small, (a, b) => {
      const most = 2;
      expect(typos(a, b, most, false)).toBe(Math.min(most + 1, plain(a, b)));
      const prefixes = Array.from({ length: b.length + 1 }, (_, end) => plain(a, b.slice(0, end)));
      expect(typos(a, b, most, true)).toBe(Math.min(most + 1, ...prefixes));
    }),
  );
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
  expect(words('Größe 2: déjà-vu')).toEqual(['grosse', '2', 'deja', 'vu']);
});
