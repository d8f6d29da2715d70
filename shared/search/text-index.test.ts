import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextIndex } from './text-index.ts';

type Row = [name: string, text?: string, tags?: string[], shortcut?: string];

/** An index in which every document's id is its name. */
function index(...rows: Row[]): TextIndex {
  const built = new TextIndex();
  for (const [name, text = '', tags, shortcut] of rows)
    built.put({ id: name, name, text, ...(tags && { tags }), ...(shortcut && { shortcut }) });
  return built;
}
const found = (catalogue: TextIndex, query: string): string[] =>
  catalogue.find(query, { limit: 9 }).hits.map((hit) => hit.id);
const first = (catalogue: TextIndex, query: string): string | undefined => found(catalogue, query)[0];

const shop = index(
  ['Refund on its way', 'The money is with you within five days.'],
  ['Café opening hours', 'We open at nine.'],
  ['Straße und Größe', 'Bitte nennen Sie die Adresse.'],
  ['Parcel delayed', 'We are sorry that your delivery is late. No refund is needed.'],
  ['返品について', '商品の返品は三十日以内に'],
);

test('beginnings of words, in any order, without accents', () => {
  expect(first(shop, 'ref')).toBe('Refund on its way');
  expect(found(shop, 'way refu')).toEqual(['Refund on its way']);
  expect(found(shop, 'CAFÉ')).toEqual(['Café opening hours']);
  expect(found(shop, 'strasse gros')).toEqual(['Straße und Größe']);
});

test('a name weighs more than a text, and every word must be there', () => {
  expect(found(shop, 'refund')).toEqual(['Refund on its way', 'Parcel delayed']);
  expect(found(shop, 'refund late')[0]).toBe('Parcel delayed');
});

test('nothing asked finds nothing', () => {
  for (const query of ['', '   ', '…', '?!', '—', '\ud800', '\u200b', '👋'])
    expect(shop.find(query, { limit: 9 })).toEqual({ hits: [], total: 0, forgiven: false });
});

test('the plain name stands before its qualified variants, at every letter', () => {
  const stock = index(
    ['Send a replacement – swap at the door', 'The driver brings the new one.'],
    ['Send a replacement – keep the old one', 'Nothing has to go back.'],
    ['Send a replacement', 'A new one, free of charge, leaves us today at no cost.'],
    ['No replacement in stock', 'We are sorry.'],
    ['Left at the door', 'A neighbour may have a parcel of yours.'],
    ['Anything else?', 'Is there anything else that I can do?'],
  );
  const name = 'Send a replacement';
  for (let typed = 4; typed <= name.length; typed++) expect(first(stock, name.slice(0, typed))).toBe(name);
  expect(found(stock, 'send a replacement swap')).toEqual(['Send a replacement – swap at the door']);
});

test('is usable while it is being filled, and forgets what is removed', () => {
  const growing = index(['alpha']);
  expect(found(growing, 'alp')).toEqual(['alpha']);
  growing.put({ id: 'b', name: 'alpine', text: '' });
  expect(found(growing, 'alp').sort()).toEqual(['alpha', 'b']);
  growing.put({ id: 'b', name: 'meadow', text: '' });
  expect(found(growing, 'alp')).toEqual(['alpha']);
  expect(growing.remove('alpha')).toBe(true);
  expect(growing.remove('alpha')).toBe(false);
  expect(found(growing, 'alp')).toEqual([]);
  expect(growing.size).toBe(1);
});

test('every beginning of every word of a document finds it', () => {
  const letters = fc.stringMatching(/^[a-zäöüéñ]{2,9}$/);
  fc.assert(
    fc.property(
      fc.array(fc.array(letters, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 20 }),
      (names) => {
        const built = new TextIndex();
        names.forEach((name, at) => {
          built.put({ id: String(at), name: name.join(' '), text: '' });
        });
        for (const [at, name] of names.entries()) {
          const shuffled = [...name].reverse().map((word) => word.slice(0, 2));
          expect(built.find(shuffled.join(' '), { limit: 100 }).hits.map((hit) => hit.id)).toContain(String(at));
        }
      },
    ),
  );
});

test('where only the text holds the words, the plain name stands before its variants with the same text', () => {
  const index = new TextIndex();
  const text = 'We open a claim with the manufacturer of the motor today.';
  for (const [id, name] of [
    ['a', 'Warranty claim (sofa, North 3)'],
    ['b', 'Warranty claim – Ireland 8'],
    ['z', 'Warranty claim'],
  ] as const)
    index.put({ id, name, text });
  for (const query of ['manufacturer motor', 'claim manufacturer', 'motor'])
    expect(index.find(query, { limit: 3 }).hits[0]?.id).toBe('z');
});

test('the one unit that is no character neither throws nor finds', () => {
  const built = index(['Refund \uffff now']);
  expect(built.find('\uffff', { limit: 3 }).hits).toEqual([]);
  expect(built.find('refund\uffffnow', { limit: 3 }).hits).toHaveLength(1);
});
