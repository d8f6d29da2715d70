import { expect, test } from 'vitest';
import { readAsked } from './options.ts';

const uuid = '01234567-89ab-cdef-0123-456789abcdef';
const place = { api: 'http://127.0.0.1:1', login: 'http://127.0.0.1:1', clientId: uuid, userId: 'u1' };

test('a search over a file, with its defaults', () => {
  expect(readAsked(['search', 'refund in full', '--catalogue', 'x.jsonl'], {})).toEqual({
    what: 'search',
    query: 'refund in full',
    where: { in: 'file', file: 'x.jsonl' },
    queueId: null,
    limit: 10,
    json: false,
  });
  expect(readAsked(['search', 'refund', 'full', '--catalogue', 'x'], {})).toMatchObject({ query: 'refund full' });
  expect(readAsked(['search', '--catalogue', 'x', '--', '-5'], {})).toMatchObject({ query: '-5' });
  expect(readAsked(['search', '', '--catalogue', 'x'], {})).toMatchObject({ query: '' });
  expect(
    readAsked(['search', '--stdin', '--catalogue', 'x', '--limit', '3', '--json', '--queue', 'q'], {}),
  ).toMatchObject({
    query: undefined,
    limit: 3,
    json: true,
    queueId: 'q',
  });
});

test('a rendering with values; what follows the first = is the value', () => {
  expect(
    readAsked(['render', 'r1', '--conversation', 'c1', '--value', 'a=1=2', '--value', 'b=', '--practice'], {}),
  ).toEqual({
    what: 'render',
    responseId: 'r1',
    conversationId: 'c1',
    values: { a: '1=2', b: '' },
    where: { in: 'practice' },
    json: false,
  });
});

test('places: options before the environment, the line of the simulator as it is printed', () => {
  const asked = (args: string[], environment: Record<string, string> = {}) =>
    readAsked(['search', 'x', ...args], environment);
  expect(asked(['--place', JSON.stringify(place)])).toMatchObject({ where: { in: 'place', place } });
  const { userId, ...line } = { ...place, users: [{ id: 'first' }, { id: 'second' }] };
  expect(userId).toBe('u1');
  expect(asked(['--place', JSON.stringify(line)])).toMatchObject({ where: { place: { userId: 'first' } } });
  expect(asked([], { RIPOSTE_PRACTICE: JSON.stringify(place) })).toMatchObject({ where: { in: 'place', place } });
  expect(asked(['--api', 'a', '--login', 'l', '--client-id', 'c', '--user', 'u'])).toMatchObject({
    where: { in: 'place', place: { api: 'a', login: 'l', clientId: 'c', userId: 'u' } },
  });
  expect(asked(['--region', 'eu_west_1', '--client-id', uuid])).toMatchObject({
    where: { in: 'region', regionId: 'eu_west_1', clientId: uuid, token: undefined },
  });
  expect(asked(['--region', 'eu_west_1'], { RIPOSTE_TOKEN: 'secret' })).toMatchObject({ where: { token: 'secret' } });
});

test.each([
  [[], 'Say what to do'],
  [['find', 'x'], "There is no 'responses find'."],
  [['search', '--catalogue', 'x'], 'Give a query'],
  [['search', 'x', '--stdin', '--catalogue', 'x'], 'Give a query'],
  [['search', 'x'], 'Say where to look'],
  [['search', 'x', '--practice', '--catalogue', 'x'], 'one place only'],
  [['search', 'x', '--catalogue', 'x', '--limit', '0'], '--limit takes'],
  [['search', 'x', '--catalogue', 'x', '--limit', '51'], '--limit takes'],
  [['search', 'x', '--catalogue', 'x', '--conversation', 'c'], 'takes no --conversation'],
  [['search', 'x', '--place', 'nonsense'], '--place takes'],
  [['search', 'x', '--place', '{"api":1}'], '--place takes'],
  [['search', 'x', '--place', 'null'], '--place takes'],
  [['search', 'x', '--api', 'a'], '--login'],
  [['search', 'x', '--region', 'eu_west_1'], 'RIPOSTE_TOKEN'],
  [['search', 'x', '--colour', 'red'], '--colour'],
  [['search', 'x', '--catalogue'], '--catalogue'],
  [['render', '--conversation', 'c', '--practice'], 'one response'],
  [['render', 'a', 'b', '--conversation', 'c', '--practice'], 'one response'],
  [['render', 'a', '--practice'], '--conversation'],
  [['render', 'a', '--conversation', 'c', '--catalogue', 'x'], 'no --catalogue'],
  [['render', 'a', '--conversation', 'c', '--value', 'x', '--practice'], 'NAME=TEXT'],
  [['render', 'a', '--conversation', 'c', '--value', '=x', '--practice'], 'NAME=TEXT'],
] as [string[], string][])('%j is not understood, in a sentence', (args, sentence) => {
  expect(() => readAsked(args, {})).toThrow(sentence);
});
