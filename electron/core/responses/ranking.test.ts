import { expect, test } from 'vitest';
import type { PlatformResponse } from '../genesys/platform.ts';
import { bench } from '../testing/domain-bench.ts';
import { queue, response } from '../testing/fake-shapes.ts';
import { c1, oneLibrary, openLibrary } from '../testing/library-bench.ts';
import { OwnUse } from './own-use.ts';

const day = 24 * 60 * 60_000;
const only = { tags: [], language: null, fitting: false };

const inOne = async (responses: PlatformResponse[], attributes: Record<string, string> = {}) => {
  const b = bench();
  oneLibrary(b, responses);
  b.platform.change('c1', (draft) => {
    Object.assign(draft.participants[0]!.attributes, attributes);
  });
  return openLibrary(b);
};

test('what I use comes first among equals, and fades with a half-life of 14 days', async () => {
  const { search, responses, clock } = await inOne([
    response('a', 'all', 'Refund north', 'x'),
    response('b', 'all', 'Refund south', 'x'),
  ]);
  const [first, second] = (await search('refund')) as [string, string];
  responses.used('c1', second);
  expect(await search('refund')).toEqual([second, first]);
  await clock.advance(28 * day);
  responses.used('c1', first);
  expect(await search('refund')).toEqual([first, second]);
});

test('what I use is first also where thousands fit alike', async () => {
  const { search, responses, clock } = await inOne(
    Array.from({ length: 4_000 }, (_, at) => response(`r${at}`, 'all', `Refund ${at + 1}`, 'x')),
  );
  await clock.advance(1_000);
  expect((await search('refu'))[0]).not.toBe('r3777');
  responses.used('c1', 'r3777');
  expect((await search('refu'))[0]).toBe('r3777');
});

test('however often it was used, a poor match does not come before the exact name', async () => {
  const { search, responses } = await inOne([
    response('exact', 'all', 'Refund', 'We give your money back.'),
    response('poor', 'all', 'Address of the shop and what to know about it', 'For a refund see the shop.'),
  ]);
  for (let use = 0; use < 500; use++) responses.used('c1', 'poor');
  expect((await search('refund'))[0]).toBe('exact');
});

test('the factor of use is bounded, grows with use, halves its count in 14 days, and weighs the own queue more', async () => {
  const { database, clock } = bench();
  const use = new OwnUse(database, clock);
  use.open('org/me');
  const used = (times: number, queueId: string | null, responseId = 'r'): void => {
    for (let at = 0; at < times; at++) use.used(queueId, { responseId, name: 'R', libraryName: 'L' });
  };
  expect(use.factor('q1')('r')).toBe(1);
  used(1, 'q1');
  const one = use.factor('q1')('r');
  expect(one).toBeGreaterThan(use.factor('q2')('r'));
  await clock.advance(14 * day);
  const half = use.factor('q1')('r');
  expect(half).toBeGreaterThan(1);
  expect(half).toBeLessThan(one);
  used(10_000, 'q1');
  expect(use.factor('q1')('r')).toBe(1.6);
  // Written down as it is in memory.
  const again = new OwnUse(database, clock);
  again.open('org/me');
  expect(again.factor('q1')('r')).toBe(1.6);
  again.open('org/other');
  expect(again.factor('q1')('r')).toBe(1);
});

test('libraries of the queue come first in all, and are alone in the queue', async () => {
  const b = bench();
  b.platform.start('c1');
  b.platform.queueList = [queue('q1', 'Q', { libraries: { mode: 'SelectedOnly', libraryIds: ['mine'] } })];
  b.platform.libraryPages = [
    [
      { libraryId: 'else', name: 'A', version: 1 },
      { libraryId: 'mine', name: 'B', version: 1 },
    ],
  ];
  b.platform.responsesByLibrary.set('else', [[response('e', 'else', 'Refund', 'x')]]);
  b.platform.responsesByLibrary.set('mine', [[response('m', 'mine', 'Refund', 'x')]]);
  const { search, responses } = await openLibrary(b);
  await responses.overview(c1);
  expect(await search('refund')).toEqual(['m', 'e']);
  expect(await search('refund', { scope: 'queue' })).toEqual(['m']);
});

const greetings = [
  response('en', 'all', 'Greeting (EN)', 'Hello and welcome to our shop.'),
  response('de', 'all', 'Greeting (DE)', 'Guten Tag und willkommen in unserem Laden.'),
  response('fr', 'all', 'Greeting [fr]', 'Bonjour et bienvenue dans notre boutique.'),
  response('bye', 'all', 'Goodbye', 'x'),
];

test("variants of a response fold into the one in the customer's language", async () => {
  const { search, row, responses } = await inOne(greetings, { language: 'de-AT' });
  expect((await responses.overview(c1)).customerLanguage).toEqual({ language: 'de', from: 'attribute' });
  expect(await search('greeting')).toEqual(['de']);
  expect((await row('de')).variants).toEqual([
    { responseId: 'en', language: 'en' },
    { responseId: 'fr', language: 'fr' },
  ]);
  const { total } = await responses.search({ ...c1, text: 'greeting', scope: 'all', filter: only, limit: 9 });
  expect(total).toBe(1);
});

test('words of another language find that variant, right behind the one for the customer', async () => {
  const { search } = await inOne(greetings, { language: 'de' });
  expect(await search('bienvenue boutique')).toEqual(['de', 'fr']);
  expect((await search('greeting fr'))[0]).toBe('fr');
});

test("what the customer wrote tells the language, else the agent's own stands and folds nothing that fits better", async () => {
  const opened = await inOne(greetings);
  expect((await opened.responses.overview(c1)).customerLanguage).toEqual({ language: 'en', from: 'agent' });
  expect(await opened.search('bienvenue boutique')).toEqual(['fr']);
  expect(await opened.search('greeting')).toEqual(['en']);
  opened.touched.length = 0;
  await opened.conversations.transcript(c1);
  opened.platform.message('c1', 'customer', 'Bonjour, je voudrais savoir où est mon colis, merci beaucoup.');
  await opened.clock.advance(2_000);
  expect((await opened.responses.overview(c1)).customerLanguage).toEqual({ language: 'fr', from: 'detected' });
  expect(await opened.search('greeting')).toEqual(['fr']);
  await opened.settings.change({ language: 'de' });
  expect((await opened.responses.overview({ conversationId: null })).customerLanguage.language).toBe('de');
});

test('without a conversation every variant is found', async () => {
  const { search } = await inOne(greetings);
  expect((await search('greeting', { conversationId: null })).sort()).toEqual(['de', 'en', 'fr']);
});

test('a chosen language shows only what is in it, and what nobody can tell', async () => {
  const { search, list } = await inOne([...greetings, response('code', 'all', 'Greeting 4711', '4711')]);
  const french = { tags: [], language: 'fr', fitting: false };
  expect((await search('greeting', { filter: french })).sort()).toEqual(['code', 'fr']);
  expect((await list('all', { filter: french })).map((one) => one.responseId)).toContain('fr');
  expect((await list('all', { filter: french })).map((one) => one.responseId)).not.toContain('de');
});

test('equal names in several languages are variants too, told by their texts; in one language they are two', async () => {
  const { row } = await inOne([
    response('en', 'all', 'Opening hours', 'Our shop is open from nine to five on all working days.'),
    response('de', 'all', 'Opening hours', 'Unser Laden ist werktags von neun bis siebzehn Uhr für Sie geöffnet.'),
    response('en2', 'all', 'Opening hours', 'We are open on Sundays before Christmas, and at night by appointment.'),
  ]);
  expect((await row('de')).language).toBe('de');
  expect((await row('en')).variants).toEqual([{ responseId: 'de', language: 'de' }]);
});
