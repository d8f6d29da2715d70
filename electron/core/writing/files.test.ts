import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { failureOf } from '../testing/failure-of.ts';
import { own, type WritingDesk, writingDesk } from '../testing/writing-desk.ts';
import { keyOf, type PersonalFields } from './own-response.ts';

const owner = 'org/me';

/** Texts as people and attackers write them: formulae, quotes, line ends, scripts of the world, holes. */
const piece = fc.oneof(
  fc.constantFrom('=1+1', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', '""', "'", "'=", "''=", ',', ';', '|', ' '),
  fc.constantFrom(
    '{{a}}',
    '$&',
    '\\',
    '\ufeff',
    '\ufffd',
    '漢字かな',
    'שלום',
    'مرحبا',
    '👩‍👩‍👧',
    'ß',
    '＝',
    '\u2028',
    '\u0085',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
const keepable = (given: string): boolean => given.trim() !== '' && !given.includes('\0') && given.isWellFormed();
const tag = text.filter((given) => /^[^\s#,;]{1,40}$/u.test(given) && given.trim() === given && keepable(given));
const shortcut = text.filter((given) => /^[^\s/#]{1,20}$/u.test(given) && given.trim() === given && keepable(given));
const response: fc.Arbitrary<PersonalFields> = fc.record({
  name: text.map((given) => given.trim()).filter((given) => keepable(given) && given.length <= 200),
  text: text.filter(keepable),
  tags: fc.uniqueArray(tag, { maxLength: 4, selector: keyOf }),
  shortcut: fc.option(shortcut),
  language: fc.option(fc.constantFrom('en', 'de', 'yue')),
});
const responses = fc
  .uniqueArray(response, { minLength: 1, maxLength: 12, selector: (one) => keyOf(one.name) })
  .map((list) => {
    const seen = new Set<string>();
    return list.map((one) => {
      const key = one.shortcut === null ? '' : keyOf(one.shortcut);
      const twice = key !== '' && seen.has(key);
      seen.add(key);
      return twice ? { ...one, shortcut: null } : one;
    });
  });

const mine = ({ responses: heard }: WritingDesk, who = owner): PersonalFields[] =>
  [...(heard.store?.each(who) ?? [])]
    .map(({ responseId: _id, version: _version, ...fields }) => fields)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

describe.each(['json', 'csv'] as const)('%s', (format) => {
  test('what was exported is imported exactly the same, by the same person and by another', async () => {
    await fc.assert(
      fc.asyncProperty(responses, async (list) => {
        const desk = await writingDesk();
        for (const one of list) await desk.writing.savePersonal({ ...one, responseId: null });
        const before = mine(desk);
        expect(await desk.writing.exportPersonal({ format })).toEqual({ saved: true, count: list.length });
        desk.files.reopen();
        expect(await desk.writing.readImport()).toMatchObject({
          ...{ added: 0, replaced: 0, same: list.length, bad: [], refused: null },
        });
        const other = await writingDesk({ userId: 'other' });
        other.files.next = desk.files.next;
        const preview = await other.writing.readImport();
        expect(preview).toMatchObject({ added: list.length, replaced: 0, same: 0, bad: [], refused: null });
        await other.writing.takeImport({ importId: preview?.importId ?? '' });
        expect(mine(other, 'org/other')).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});

test('a file of many windows comes back the same, wherever a window ends', async () => {
  const desk = await writingDesk();
  const line = 'Er sagte "nein", dann ""ja""\r\n=1+1;\t漢字\r';
  for (let n = 0; n < 120; n++)
    await desk.writing.savePersonal(own(`n${n}`, `${'x'.repeat(n * 7)}${line.repeat(80 + n)}`, { shortcut: `s${n}` }));
  await desk.writing.exportPersonal({ format: 'csv' });
  desk.files.reopen();
  expect(await desk.writing.readImport()).toMatchObject({ added: 0, replaced: 0, same: 120, bad: [], refused: null });
  // Without quotes around what needs none, the same.
  desk.files.next = {
    ...{ name: 'a.csv', damaged: false },
    text: `name,text\r\n${Array.from({ length: 3000 }, (_, n) => `m${n},${'y'.repeat(n % 97)}z${n}\r\n`).join('')}`,
  };
  const { importId, added, bad } = (await desk.writing.readImport()) ?? {};
  expect({ added, bad }).toEqual({ added: 3000, bad: [] });
  await desk.writing.takeImport({ importId: importId ?? '' });
  expect(desk.responses.store?.named(owner, 'm2999')?.text).toBe(`${'y'.repeat(2999 % 97)}z2999`);
});

describe('a file that a spreadsheet opens', () => {
  let csv: string;
  beforeAll(async () => {
    const desk = await writingDesk();
    const texts = ['=HYPERLINK("http://x")', '+1', '-1', '@a', '\ta', '\ra', '\na', '=a\nb', "'=a", '＝1'];
    for (const [n, one] of texts.entries()) await desk.writing.savePersonal(own(`n${n}`, one));
    await desk.writing.exportPersonal({ format: 'csv' });
    csv = desk.files.saved[0]?.text ?? '';
  });

  test('begins with a byte-order mark and its headings', () => {
    expect(csv.startsWith('\ufeff"name","text","tags","shortcut","language"\r\n')).toBe(true);
  });
  test('holds no cell that a spreadsheet would run', () => {
    expect(csv).not.toMatch(/(^|,)"[=+\-@\t\r\n＝]/m);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

test('thinking better of it writes and reads nothing; a disk that refuses is told', async () => {
  const { writing, files, log } = await writingDesk();
  await writing.savePersonal(own('A', 'x'));
  files.cancel = true;
  expect(await writing.exportPersonal({ format: 'csv' })).toEqual({ saved: false, count: 0 });
  expect(await writing.readImport()).toBeNull();
  files.broken = true;
  const fault = (message: string) => ({ kind: 'invalid', issues: [{ path: 'file', message }] });
  expect(await failureOf(writing.exportPersonal({ format: 'csv' }))).toEqual(fault('not-written'));
  expect(await failureOf(writing.readImport())).toEqual(fault('not-read'));
  expect(log.reports).toHaveLength(2);
});
