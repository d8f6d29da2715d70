import { expect, test } from 'vitest';
import { type BadRow, ImportPreview } from '#shared/contract/writing.ts';
import { Pace } from '../responses/pace.ts';
import { failureOf } from '../testing/failure-of.ts';
import { own, type WritingDesk, writingDesk } from '../testing/writing-desk.ts';
import { Imports } from './imports.ts';
import { mostPersonal } from './own-response.ts';
import type { PersonalStore } from './personal-store.ts';

const owner = 'org/me';

async function preview(desk: WritingDesk, name: string, text: string, damaged = false): Promise<ImportPreview> {
  desk.files.next = { name, text, damaged };
  return ImportPreview.parse(await desk.writing.readImport());
}
const names = ({ responses }: WritingDesk): string[] =>
  [...(responses.store?.each(owner) ?? [])].map((one) => one.name).sort();
const bad = (row: number, name: string, field: string, why: string): BadRow => ({ row, name, field, why });

test('a preview takes nothing; taking does, once, however often it is pressed', async () => {
  const desk = await writingDesk();
  await desk.writing.savePersonal(own('Same', 'x'));
  await desk.writing.savePersonal(own('Old', 'before', { shortcut: 'o' }));
  const { importId, ...rest } = await preview(
    desk,
    'mine.csv',
    'name,text,tags,shortcut,language\nSame,x,,,\nold,after,vip #new,o,de-AT\nNew,n,"a, b; #c",/n,EN\n',
  );
  expect(rest).toEqual({ fileName: 'mine.csv', added: 1, replaced: 1, same: 1, bad: [], refused: null });
  expect(names(desk)).toEqual(['Old', 'Same']);
  const { responseId } = desk.responses.store?.named(owner, 'old') ?? {};
  const taken = { added: 1, replaced: 1 };
  expect(await desk.writing.takeImport({ importId })).toEqual(taken);
  expect(await desk.writing.takeImport({ importId })).toEqual(taken);
  expect(names(desk)).toEqual(['New', 'Same', 'old']);
  expect(desk.responses.store?.named(owner, 'old')).toEqual({
    ...{ responseId, version: 2, name: 'old', text: 'after', tags: ['vip', 'new'], shortcut: 'o', language: 'de' },
  });
  expect(desk.responses.store?.named(owner, 'new')).toMatchObject({
    ...{ tags: ['a', 'b', 'c'], shortcut: 'n', language: 'en' },
  });
  expect(desk.responses.changes.at(-1)).toBe('all');
});

test.each([
  ['semicolons, German headings', 'Kürzel;Nachricht;Titel;Notiz\nk;"a; b";N;egal\n'],
  ['tabs, other order', 'body\tTITLE \tshortcut\na; b\tN\tk\n'],
  ['what Excel tells of its separator', 'sep=;\r\nname;text;shortcut\r\nN;a; b;k\r\n'.replace('a; b', '"a; b"')],
  ['blank lines, no line end at the end', '\n\n  \nname,text,shortcut\n\n,,\nN,a; b,k'],
  ['line ends of an old Macintosh', 'name,text,shortcut\rN,a; b,k\r'],
  ['mixed line ends', 'name,text,shortcut\r\nN,a; b,k\nM,m,\r\n'],
  ['two columns of one meaning: the first counts', 'name,title,text,kürzel\nN,other,a; b,k\n'],
])('reads CSV with %s', async (_what, text) => {
  const desk = await writingDesk();
  const { importId, bad: faults, refused } = await preview(desk, 'x.csv', text);
  expect({ faults, refused }).toEqual({ faults: [], refused: null });
  await desk.writing.takeImport({ importId });
  expect(desk.responses.store?.named(owner, 'N')).toMatchObject({ text: 'a; b', shortcut: 'k' });
});

test('JSON: a bare list, and ours with what a later version may add', async () => {
  const desk = await writingDesk();
  const list = [{ name: 'A', text: 'a', tags: ['x', '#y'], more: 1 }];
  expect(await preview(desk, 'a.json', JSON.stringify(list))).toMatchObject({ added: 1, bad: [], refused: null });
  const ours = { riposte: 'responses', version: 2, responses: list, extra: {} };
  expect(await preview(desk, 'a.txt', ` ${JSON.stringify(ours)}`)).toMatchObject({ added: 1, bad: [], refused: null });
});

test('every bad row is named with its line, its field and why; the good ones are taken', async () => {
  const desk = await writingDesk();
  await desk.writing.savePersonal(own('Mine', 'x', { shortcut: 'mine' }));
  desk.responses.labels.set('lab', { responseId: 'lib', name: 'Greeting' });
  const rows = [
    'name,text,tags,shortcut,language', // 1
    'Good,"two', // 2
    'lines",,,', // 3
    ',no name,,,', // 4
    `${'n'.repeat(201)},long name,,,`, // 5
    'No text,"  ",,,', // 6
    `Long text,${'x'.repeat(32_001)},,,`, // 7
    'Null,a\0b,,,', // 8
    `Tag,x,${'t'.repeat(41)},,`, // 9
    'Cut,too short', // 10
    'Shortcut,x,,a b,', // 11
    `Shortcut 2,x,,${'s'.repeat(21)},`, // 12
    'Language,x,,,klingon', // 13
    'Comma,Hello, world,,x,en,rest', // 14
    'good,again,,,', // 15
    'Mine too,x,,MINE,', // 16
    'Labelled,x,,lab,', // 17
    'First,x,,f,', // 18
    'Second,x,,F,', // 19
    '"Quote "inside" it",x,,,', // 20
    'Last,x,,,', // 21
  ];
  const result = await preview(desk, 'x.csv', rows.join('\r\n'));
  expect(result.bad).toEqual([
    bad(4, '', 'name', 'missing'),
    bad(5, 'n'.repeat(60), 'name', 'too-long'),
    bad(6, 'No text', 'text', 'missing'),
    bad(7, 'Long text', 'text', 'too-long'),
    bad(8, 'Null', 'text', 'not-text'),
    bad(9, 'Tag', 'tags', 'bad-tag'),
    bad(11, 'Shortcut', 'shortcut', 'unreadable'),
    bad(12, 'Shortcut 2', 'shortcut', 'too-long'),
    bad(13, 'Language', 'language', 'unknown-language'),
    bad(14, '', '', 'unreadable'),
    bad(15, 'good', 'name', 'twice'),
    bad(16, 'Mine too', 'shortcut', 'taken'),
    bad(17, 'Labelled', 'shortcut', 'taken'),
    bad(19, 'Second', 'shortcut', 'twice'),
    bad(20, '', '', 'unreadable'),
  ]);
  expect(result).toMatchObject({ added: 4, replaced: 0, same: 0, refused: null });
  await desk.writing.takeImport({ importId: result.importId });
  expect(names(desk)).toEqual(['Cut', 'First', 'Good', 'Last', 'Mine']);
  expect(desk.responses.store?.named(owner, 'Good')?.text).toBe('two\r\nlines');
});

test('a quote that nothing closes names every line that it swallowed', async () => {
  const desk = await writingDesk();
  const result = await preview(desk, 'x.csv', 'name,text\nA,a\n"B,b\nC,c\nD,d');
  expect(result).toMatchObject({ added: 1, refused: null });
  expect(result.bad.map((one) => [one.row, one.why])).toEqual([
    [3, 'unreadable'],
    [4, 'unreadable'],
    [5, 'unreadable'],
  ]);
});

test('bad rows of JSON are counted from one', async () => {
  const desk = await writingDesk();
  const text = `[{"name":"A","text":"a"}, 7, null, ["A","a"], {"name":5,"text":"x"}, {"name":"B","text":["x"]},
    {"name":"C","text":"x","tags":[{}]}, {"name":"D","text":"x","tags":["a b"]}, {"name":"E","text":"half \\ud800"},
    {"__proto__":{"text":"inherited"},"name":"F"}, {"constructor":"x","name":"G","text":"g","toString":1},
    {"name":"H","text":"h","shortcut":true}, {"name":"I","text":"i","language":{}}]`;
  const result = await preview(desk, 'x.json', text);
  expect(result.bad).toEqual([
    bad(2, '', '', 'unreadable'),
    bad(3, '', '', 'unreadable'),
    bad(4, '', '', 'unreadable'),
    bad(5, '', 'name', 'not-text'),
    bad(6, 'B', 'text', 'not-text'),
    bad(7, 'C', 'tags', 'not-text'),
    bad(8, 'D', 'tags', 'bad-tag'),
    bad(9, 'E', 'text', 'not-text'),
    bad(10, 'F', 'text', 'missing'),
    bad(12, 'H', 'shortcut', 'not-text'),
    bad(13, 'I', 'language', 'not-text'),
  ]);
  await desk.writing.takeImport({ importId: result.importId });
  expect(names(desk)).toEqual(['A', 'G']);
  expect(({} as { text?: string }).text).toBeUndefined();
});

test.each([
  ['x.csv', '', 'empty'],
  ['x.csv', ' \n \r\n', 'empty'],
  ['x.csv', 'name,text\n', 'empty'],
  ['x.csv', 'a,b\n1,2\n', 'no-columns'],
  ['x.csv', 'constructor,__proto__\n1,2\n', 'no-columns'],
  ['x.csv', 'name;other\nA;b\n', 'no-columns'],
  ['x.csv', '\0\u0001\u0002', 'not-csv'],
  ['x.csv', 'PK\u0003\u0004\u0014', 'not-csv'],
  ['x.json', '', 'empty'],
  ['x.json', '[]', 'empty'],
  ['x.json', '{"responses":[]}', 'empty'],
  ['x.json', 'name,text\nA,b', 'not-json'],
  ['x.json', '{"name":"A","text":"a"', 'not-json'],
  ['x.json', '[', 'not-json'],
  ['x.json', '"text"', 'no-columns'],
  ['x.json', '{"__proto__":{"responses":[{"name":"A","text":"a"}]}}', 'no-columns'],
])('%s holding %j is refused as %s', async (name, text, refused) => {
  const desk = await writingDesk();
  const result = await preview(desk, name, text);
  expect(result).toMatchObject({ refused, added: 0, bad: [] });
  expect(await failureOf(desk.writing.takeImport({ importId: result.importId }))).toMatchObject({ kind: 'not-found' });
});

test('wrong encodings, large files and too many rows are told', async () => {
  const desk = await writingDesk();
  expect((await preview(desk, 'x.csv', 'name,text\nA,gr\ufffdn', true)).refused).toBe('encoding');
  desk.files.next = 'too-large';
  expect(await desk.writing.readImport()).toMatchObject({ refused: 'too-large' });
  const lines = Array.from({ length: 5001 }, (_, n) => `n${n},x`);
  expect((await preview(desk, 'x.csv', `name,text\n${lines.join('\n')}`)).refused).toBe('too-many');
  expect(await preview(desk, 'x.csv', `name,text\n${lines.slice(1).join('\n')}`)).toMatchObject({ added: 5000 });
  const list = lines.map((_, n) => ({ name: `n${n}`, text: 'x' }));
  expect((await preview(desk, 'x.json', JSON.stringify(list))).refused).toBe('too-many');
  expect((await preview(desk, 'x.json', '['.repeat(200_000))).refused).toBe('not-json');
});

test('a cell of a megabyte costs its row', async () => {
  const desk = await writingDesk();
  const huge = 'x'.repeat(1024 * 1024);
  const result = await preview(desk, 'x.csv', `name,text\nA,"${huge}"\n${huge},b\nC,c`);
  expect(result).toMatchObject({ added: 1, bad: [{ row: 2 }, { row: 3, name: 'x'.repeat(60) }] });
  expect(JSON.stringify(result).length).toBeLessThan(1000);
});

test('more than may be kept is refused before anything is taken', async () => {
  const desk = await writingDesk();
  const many = Array.from({ length: mostPersonal - 1 }, (_, n) => ({
    ...own(`n${n}`, 'x'),
    responseId: `own-${n.toString(16).padStart(32, '0')}`,
  }));
  await desk.responses.store?.putAll(owner, many, desk.responses.store.edition, new Pace(desk.clock));
  expect((await preview(desk, 'x.csv', 'name,text\nA,a\nB,b')).refused).toBe('too-many');
  // What replaces adds nothing.
  const { importId, refused } = await preview(desk, 'x.csv', 'name,text\nA,a\nn1,new');
  expect(refused).toBeNull();
  expect(await desk.writing.takeImport({ importId })).toEqual({ added: 1, replaced: 1 });
});

test('shortcuts move among what is replaced; where one stays, the row that wanted it is bad, and what hangs on that', async () => {
  const desk = await writingDesk();
  for (const [name, shortcut] of [
    ['A', 'a'],
    ['B', 'b'],
    ['C', 'c'],
  ] as const)
    await desk.writing.savePersonal(own(name, 'x', { shortcut }));
  const swap = await preview(desk, 'x.csv', 'name,text,shortcut\nA,x,b\nB,x,a');
  expect(swap).toMatchObject({ replaced: 2, bad: [] });
  // C stays with `c`, so B is not replaced and keeps `b`, so A is not replaced either.
  const chain = await preview(desk, 'x.csv', 'name,text,shortcut\nA,x,b\nB,x,c');
  expect(chain).toMatchObject({
    replaced: 0,
    bad: [bad(2, 'A', 'shortcut', 'taken'), bad(3, 'B', 'shortcut', 'taken')],
  });
  await desk.writing.takeImport({ importId: swap.importId });
  expect(desk.responses.store?.withShortcut(owner, 'a')?.name).toBe('B');
});

test('what changed since the preview is not overrun', async () => {
  const desk = await writingDesk();
  const { importId } = await preview(desk, 'x.csv', 'name,text,shortcut\nA,a,s');
  await desk.writing.savePersonal(own('Z', 'z', { shortcut: 's' }));
  expect(await failureOf(desk.writing.takeImport({ importId }))).toEqual({ kind: 'conflict', what: 'import' });
  expect(names(desk)).toEqual(['Z']);
});

test('a file that was read is gone after a sign-out, and the oldest of many makes room', async () => {
  const desk = await writingDesk();
  const files: ImportPreview[] = [];
  for (let n = 0; n < 4; n++) files.push(await preview(desk, 'x.csv', `name,text\nA${n},a`));
  const take = (n: number) => desk.writing.takeImport({ importId: files[n]?.importId ?? '' });
  expect(await failureOf(take(0))).toEqual({ kind: 'not-found', what: 'import' });
  expect(await take(1)).toEqual({ added: 1, replaced: 0 });
  desk.signOut();
  await desk.signIn();
  expect(await failureOf(take(3))).toEqual({ kind: 'not-found', what: 'import' });
});

test('a file is taken only by who had it read', async () => {
  const { clock, responses } = await writingDesk();
  const imports = new Imports(responses.store as PersonalStore, clock, () => false);
  const row = { row: 1, name: 'A', text: 'a', tags: [], shortcut: null, language: null };
  const { importId } = await imports.preview('org/me', 'x.csv', { rows: [row], bad: [] });
  expect(await failureOf(imports.take('org/other', importId))).toEqual({ kind: 'not-found', what: 'import' });
  expect(await imports.take('org/me', importId)).toEqual({ added: 1, replaced: 0 });
});

test('who signed in while the dialog stood open does not get the file', async () => {
  const desk = await writingDesk();
  let choose: () => void = () => undefined;
  desk.files.open = () =>
    new Promise((resolve) => {
      choose = () => resolve({ name: 'x.csv', text: 'name,text\nA,a', damaged: false });
    });
  const reading = failureOf(desk.writing.readImport());
  desk.signOut();
  desk.me.userId = 'other';
  await desk.signIn();
  choose();
  expect(await reading).toEqual({ kind: 'signed-out' });
});
