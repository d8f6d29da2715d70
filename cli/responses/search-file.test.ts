import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { endResponses, runResponses, startResponses } from './testing/run-responses.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'riposte-catalogue-'));
afterEach(endResponses);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function fileOf(lines: readonly (string | object)[], end = '\n'): string {
  const file = path.join(folder, `${++count}.jsonl`);
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)) + end).join(''));
  return file;
}
const response = (id: string, name: string, content: string, more: object = {}) => ({
  id,
  name,
  version: 1,
  libraries: [{ id: 'l1', name: 'Library' }],
  texts: [{ content, contentType: 'text/plain', type: 'body' }],
  substitutions: [],
  ...more,
});
const shop = () =>
  fileOf([
    response('full', 'Refund in full', 'You get everything back.'),
    response('card', 'Refund in full – gift card', 'It goes back to the card.'),
    response('lamp', 'Lamp flickers', 'Please try another bulb.', { tags: ['lighting'] }),
    response('ja', '全額返金', '本日お戻しいたします。'),
  ]);
const answers = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { query: string; ms: number; hits: { id: string; name: string; score: number }[] },
    );

test('one query: one JSON line with its time and its hits, the plain name first', async () => {
  const { code, out, words } = await runResponses(['search', 'refund in full', '--catalogue', shop(), '--json']);
  expect({ code, words }).toEqual({ code: 0, words: '' });
  const [answer, ...more] = answers(out);
  expect(more).toEqual([]);
  expect(Object.keys(answer ?? {})).toEqual(['query', 'ms', 'hits']);
  expect(answer?.query).toBe('refund in full');
  expect(answer?.ms).toBeGreaterThan(0);
  expect(answer?.hits.map(({ id }) => id)).toEqual(['full', 'card']);
  expect(answer?.hits[0]).toMatchObject({ name: 'Refund in full', score: expect.any(Number) });
  expect(answer?.hits[0]?.score).toBeGreaterThanOrEqual(answer?.hits[1]?.score ?? 0);
}, 60_000);

test('queries from standard input: CRLF, a mark, empty lines, punctuation, 10,000 characters; one line each, in order', async () => {
  const long = 'refund '.repeat(1_500).slice(0, 10_000);
  const queries = ['lamp', '', '?!…', long, '返金', '#lighting', 'lamp'];
  const { code, out } = await runResponses(
    ['search', '--stdin', '--catalogue', shop(), '--json'],
    `\ufeff${queries.join('\r\n')}`,
  );
  expect(code).toBe(0);
  const all = answers(out);
  expect(all.map(({ query }) => query)).toEqual(queries);
  expect(all.map(({ hits }) => hits[0]?.id)).toEqual(['lamp', undefined, undefined, 'full', 'ja', 'lamp', 'lamp']);
  for (const { ms } of all) expect(ms).toBeGreaterThanOrEqual(0);
}, 60_000);

test('an answer comes before the next question is asked', async () => {
  const { child, ended } = startResponses(['search', '--stdin', '--catalogue', shop(), '--json']);
  const next = () => new Promise<string>((resolve) => child.stdout?.once('data', (text: string) => resolve(text)));
  for (const query of ['lamp', 'refund']) {
    const heard = next();
    child.stdin?.write(`${query}\n`);
    expect(JSON.parse(await heard)).toMatchObject({ query });
  }
  child.stdin?.end();
  expect(await ended).toMatchObject({ code: 0 });
}, 60_000);

test('lines that cannot be read are named with their number and left out', async () => {
  const file = fileOf(
    [
      response('a', 'Lamp', 'x'),
      '{"id":"b"',
      '',
      { name: 'Lamp without an id' },
      '[]',
      'null',
      response('a', 'Lamp again', 'x'),
      { id: 'bare' },
      response('c', 'Lamp', 'x', { texts: 'nonsense', tags: 'nonsense' }),
    ],
    '\r\n',
  );
  const { code, out, words } = await runResponses(['search', 'lamp', '--catalogue', file, '--json']);
  expect(code).toBe(0);
  expect(words.match(/Line \d+ [^;]+/g)).toEqual([
    'Line 2 is not JSON',
    'Line 4 has no id',
    'Line 5 has no id',
    'Line 6 has no id',
  ]);
  expect(
    answers(out)[0]
      ?.hits.map(({ id, name }) => `${id} ${name}`)
      .sort(),
  ).toEqual(['a Lamp again', 'c Lamp']);
}, 60_000);

test('html is searched as the text that is sent; a script, a subject, a footer are not found', async () => {
  const html = '<p>Press <b>bold</b>&nbsp;&amp; keep.</p><script>var evil = "gotcha"</script>';
  const file = fileOf([
    response('h', 'Page', '', {
      texts: [
        { content: 'subjectword', contentType: 'text/plain', type: 'subject' },
        { content: html, contentType: 'text/html', type: 'body' },
      ],
    }),
    response('f', 'Footer signature', 'kind regards', { responseType: 'Footer' }),
  ]);
  const { out } = await runResponses(
    ['search', '--stdin', '--catalogue', file, '--json'],
    'bold keep\ngotcha\nnbsp\nsubjectword\nsignature\n',
  );
  expect(answers(out).map(({ hits }) => hits.map(({ id }) => id))).toEqual([['h'], [], [], [], []]);
}, 60_000);

test('a list for people shows what was found and what was not', async () => {
  const { code, out } = await runResponses(['search', '--stdin', '--catalogue', shop()], 'lamp\nqqq\n');
  expect(code).toBe(0);
  expect(out).toMatch(/^lamp {2}\(1, [\d.]+ ms\)\n {3}1 {2}Lamp flickers {2}lamp {2}[\d.]+\nqqq {2}\(nothing found, /);
}, 60_000);

test('a file that is not there, is a folder, or holds nothing: exit code 1, in words and as JSON', async () => {
  const [missing, directory, empty, broken] = await Promise.all(
    [path.join(folder, 'none.jsonl'), folder, fileOf([]), fileOf(['nonsense', 'nonsense'])].map((file) =>
      runResponses(['search', 'x', '--catalogue', file, '--json']),
    ),
  );
  for (const ended of [missing, directory, empty, broken]) expect(ended).toMatchObject({ code: 1 });
  expect(JSON.parse(missing?.out ?? '')).toEqual({ error: { kind: 'not-found', what: 'catalogue' } });
  expect(missing?.words).toContain('There is no such catalogue.');
  expect(JSON.parse(directory?.out ?? '')).toMatchObject({ error: { kind: 'invalid' } });
  expect(empty?.words).toContain('holds no response');
  expect(broken?.words).toContain('Line 2 is not JSON');
}, 60_000);

test('a pipe that closes early is no failure', async () => {
  const { child, ended } = startResponses(['search', '--stdin', '--catalogue', shop(), '--json']);
  child.stdin?.write('lamp\n'.repeat(20_000));
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await ended).toMatchObject({ code: 0, words: '' });
}, 60_000);

test('a queue cannot be known from a file and that is said; what is not understood is exit code 2', async () => {
  const [queue, wrong, help] = await Promise.all([
    runResponses(['search', 'lamp', '--catalogue', shop(), '--queue', 'q1', '--json']),
    runResponses(['search', 'lamp']),
    runResponses(['--help']),
  ]);
  expect(queue).toMatchObject({ code: 0, words: 'A catalogue file knows no queues: all of it is searched.\n' });
  expect(answers(queue.out)[0]?.hits).toHaveLength(1);
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.words).toContain('Say where to look');
  expect(help).toMatchObject({ code: 0, words: '' });
  expect(help.out).toContain('Exit codes');
}, 60_000);

test('a limit bounds the hits', async () => {
  const file = fileOf(Array.from({ length: 60 }, (_, at) => response(`r${at}`, `Refund ${at}`, 'x')));
  const [ten, three] = await Promise.all(
    [[], ['--limit', '3']].map((more) => runResponses(['search', 'refund', '--catalogue', file, '--json', ...more])),
  );
  expect(answers(ten?.out ?? '')[0]?.hits).toHaveLength(10);
  expect(answers(three?.out ?? '')[0]?.hits).toHaveLength(3);
}, 60_000);
