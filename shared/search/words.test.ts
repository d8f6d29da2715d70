import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, joinedTwo, main, part, Words, words } from './words.ts';

test.each([
  ['Größe, Straße, Łódź, Ø, Æther, cœur', 'grosse, strasse, lodz, o, aether, coeur'],
  ['İstanbul IŞIK ısı', 'istanbul isik isi'],
  ['e\u0301cole ＡＢＣ１２ ﬁn', 'ecole abc12 fin'],
  ['ΛΌΓΟΣ λόγος', 'λογοσ λογοσ'],
  ['Ёлка й', 'елка и'],
  ['コーヒー こーひー ｸｰﾎﾟﾝ', 'こひ こひ くぽん'],
  ['か\u3099', 'が'],
  ['إلغاء الطَّلب مـرحبا ٣٤ ی ک', 'الغاء الطلب مرحبا 34 ي ك'],
  ['הֶחְזֵר', 'החזר'],
  ['हिन्दी ३', 'हिन्दी 3'],
  ['l’eau l‘eau 5–7 5−7', "l'eau l'eau 5-7 5-7"],
  ['a\u200bb\u00adc', 'abc'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a half-typed Korean syllable is the beginning of the whole one', () => {
  for (const typed of ['ㅎ', '호', '화', '환', '환ㅂ', '환부']) expect(fold('환불').startsWith(fold(typed))).toBe(true);
});

test('folding twice changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test.each([
  ['Größe 2: déjà-vu', ['grosse', '2', 'deja', 'vu']],
  ['l’adresse d’accord aujourd’hui', ['adresse', 'accord', 'aujourdhui']],
  ['the customer’s, don’t, O’Brien', ['the', 'customer', 'dont', 'obrien']],
  ['03.2 5-7 T&C B2B v2 24/7', ['3.2', '5-7', 't&c', 'b2b', 'v2', '24/7']],
  ['10% 10 % § 312 §312', ['10%', '10%', '§312', '§312']],
  ['e.g. z.B. end.Next a@b', ['e.g', 'z.b', 'end', 'next', 'a', 'b']],
  ['返品 SIMカード5', ['返品', 'sim', 'かど', '5']],
  ['ที่อยู่', ['ทีอ', 'ีอย', 'อยู']],
  ['… ?! — 👋', []],
])('reads the words of %s', (text, read) => {
  expect(words(text)).toEqual(read);
});

function roles(text: string, role: number): string[] {
  const read = new Words();
  read.read(text);
  return Array.from({ length: read.count }, (_, at) => at)
    .filter((at) => read.roles[at] === role)
    .map((at) => read.text(at));
}

test('hyphens join, codes are found by their parts and with their zeros', () => {
  expect(roles('e-mail', joinedTwo)).toEqual(['email']);
  expect(roles('03.2', main)).toEqual(['3.2']);
  expect(roles('03.2', part).sort()).toEqual(['03', '03.2', '2', '3']);
  expect(roles('§ 312', part)).toEqual(['312']);
});

test('folding twice changes no character of the first plane', () => {
  for (let unit = 0; unit < 0xd800; unit++) {
    const folded = fold(String.fromCharCode(unit));
    if (fold(folded) !== folded) expect(`${unit.toString(16)} ${fold(folded)}`).toBe(`${unit.toString(16)} ${folded}`);
  }
});

test('reads any text without an end in sight, and no word longer than 40 units', () => {
  const read = new Words();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      read.read(text);
      for (let at = 0; at < read.count; at++) {
        const length = read.text(at).length;
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(40);
      }
    }),
  );
});
