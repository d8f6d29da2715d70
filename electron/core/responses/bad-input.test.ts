import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responses as contract } from '#shared/contract/responses.ts';
import { bench } from '../testing/domain-bench.ts';
import { response } from '../testing/fake-shapes.ts';
import { c1, oneLibrary, openLibrary } from '../testing/library-bench.ts';

const declared = (id: string, defaultValue: string | null = null) => ({ id, description: id, defaultValue });

/** Any UTF-16 units, halves of pairs too. */
const anything = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 60,
});

/** What a row of the platform may hold at its worst. */
const worst = [
  response('empty', 'all', '', ''),
  response('blank', 'all', '   ', ' \n\t '),
  response('long', 'all', 'Long', `${'needle '.repeat(2_800)}haystack-end`),
  response('long-name', 'all', 'name '.repeat(2_000), 'x'),
  response('html', 'all', 'Broken', '<p>unclosed <b>bold & &amp;lt; </i> tail', { html: true }),
  response('cycle', 'all', 'Cycle', '{{a}} {{b}}', { substitutions: [declared('a', '{{b}}'), declared('b', '{{a}}')] }),
  response('braces', 'all', 'Braces {{', '{{a {{b}} c}} {{ }} {{', {}),
  response('__proto__', 'all', 'constructor', 'toString {{__proto__}}', {
    substitutions: [declared('__proto__', 'p')],
  }),
  response('surrogate', 'all', '\ud800 lone', '\udfff half \u0000 nul'),
  response('rtl', 'all', '‏مرحبا', '‮gnirts‬ שלום'),
  response('orphan', 'nowhere', 'Orphan', 'x', { libraryIds: [] }),
];

test('the worst of responses are listed, drawn and found, and lose nothing', async () => {
  const b = bench();
  oneLibrary(b, worst);
  const { responses, search, row, list } = await openLibrary(b);
  const answer = { rows: await list('all'), total: worst.length };
  expect(contract.list.output.parse(answer).rows.length).toBe(worst.length);
  expect(contract.overview.output.parse(await responses.overview(c1)).total).toBe(worst.length);
  expect((await row('long')).text).toBe(worst[2]?.text);
  expect(await row('long')).toMatchObject({ tooLong: true });
  expect(await row('empty')).toMatchObject({ text: '', misfit: 'empty', spans: [] });
  expect(await row('cycle')).toMatchObject({ text: '{{b}} {{a}}', blanks: [] });
  expect((await row('html')).text).toBe('<p>unclosed <b>bold & &amp;lt; </i> tail');
  expect((await row('__proto__')).text).toBe('toString p');
  expect((await row('surrogate')).text).toBe('\udfff half \u0000 nul');
  expect(await search('haystack-end')).toEqual(['long']);
  expect(await search('مرحبا')).toEqual(['rtl']);
  expect(await search('constructor')).toContain('__proto__');
});

test.each(['', '   ', '?!…', '#', '/', '\u200b', '。、', '{{'])(
  'a query without words (%j) finds nothing',
  async (text) => {
    const { responses } = await openLibrary();
    const filter = { tags: [], language: null, fitting: false };
    expect(await responses.search({ ...c1, text, scope: 'all', filter, limit: 50 })).toEqual({
      rows: [],
      total: 0,
      forgiven: false,
    });
  },
);

test('a query of 10,000 characters is answered', async () => {
  const { search } = await openLibrary();
  expect(await search('parcel '.repeat(1_428))).toEqual(['late']);
  await search('a'.repeat(10_000));
  await search('# '.repeat(5_000));
});

test('no query and no value ever fails or changes what is typed', async () => {
  const { search, row } = await openLibrary();
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      await search(text);
      if (text.trim() === '') return;
      expect((await row('late', { order: text })).text).toBe(`Your parcel ${text} is late.`);
    }),
    { numRuns: 60 },
  );
});

test('the catalogue may change with each key: every answer is whole, the last one is right', async () => {
  const b = bench();
  const made = (version: number) =>
    Array.from({ length: 60 }, (_, at) =>
      response(`r${at}`, 'all', `Refund ${at} edition ${version}`, 'x', { version }),
    );
  oneLibrary(b, made(1));
  const { responses, search, clock } = await openLibrary(b);
  for (let version = 2; version < 8; version++) {
    b.platform.responsesByLibrary.set('all', [made(version).slice(version)]);
    await responses.sync();
    const found = await search(`refund edition ${version - 1}`.slice(0, 6 + version));
    expect(new Set(found).size).toBe(found.length);
    responses.forgotten(`r${40 + version}`);
    await search('refund');
    await clock.advance(1_000);
  }
  expect((await search('refund edition 7')).length).toBe(9);
  expect(await search('refund 3 edition')).not.toContain('r3');
  expect((await responses.overview(c1)).total).toBe(52);
});

test('unknown conversations, responses and libraries are told in kind', async () => {
  const { responses, row } = await openLibrary();
  const nobody = await responses.overview({ conversationId: 'never heard of' });
  expect(nobody.total).toBe(3);
  expect((await responses.render({ conversationId: 'never heard of', responseId: 'late', values: {} })).tooLong).toBe(
    false,
  );
  await expect(row('never heard of')).rejects.toMatchObject({ failure: { kind: 'not-found', what: 'response' } });
  await responses.unpin({ conversationId: null, responseId: 'never heard of' });
  expect(responses.row(null, 'never heard of')).toBeUndefined();
});

test('signed out, everything is refused and nothing is shown', async () => {
  const { responses, signOut, search } = await openLibrary();
  signOut();
  await expect(responses.overview(c1)).rejects.toMatchObject({ failure: { kind: 'signed-out' } });
  await expect(search('parcel')).rejects.toMatchObject({ failure: { kind: 'signed-out' } });
  expect(responses.row('c1', 'late')).toBeUndefined();
  await responses.stopSync();
  responses.used('c1', 'late');
});
