import { expect, test } from 'vitest';
import { Refusal } from '../world/refusal.ts';
import { readQuery } from './query.ts';
import { sheets } from './schemas.ts';

const members = sheets.get('GET /api/v2/routing/queues/{queueId}/members');
const responses = sheets.get('GET /api/v2/responsemanagement/responses');
if (!members || !responses) throw new Error('the subset lacks what this test asks about');

const refusal = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
};

test('texts become numbers, flags and lists; unknown names are ignored', () => {
  const query = readQuery(
    members,
    new URLSearchParams('pageSize=50&joined=true&expand=presence,routingStatus&later=1'),
  );
  expect(query.number('pageSize')).toBe(50);
  expect(query.flag('joined')).toBe(true);
  expect(query.list('expand')).toEqual(['presence', 'routingStatus']);
});

test.each([
  ['pageSize=many', 'pageSize'],
  ['pageSize=', 'pageSize'],
])('%s is refused with the name of the parameter', (text, name) => {
  const error = refusal(() => readQuery(members, new URLSearchParams(text)));
  expect(error).toBeInstanceOf(Refusal);
  expect(JSON.stringify(error)).toContain(name);
});

test('a flag is true or false and nothing else', () => {
  const queues = sheets.get('GET /api/v2/users/{userId}/queues');
  if (!queues) throw new Error('the subset lacks it');
  expect(readQuery(queues, new URLSearchParams('joined=false')).flag('joined')).toBe(false);
  expect(JSON.stringify(refusal(() => readQuery(queues, new URLSearchParams('joined=perhaps'))))).toContain('joined');
});

test('a required parameter is asked for', () => {
  expect(refusal(() => readQuery(responses, new URLSearchParams()))).toMatchObject({ code: 'bad.request' });
  expect(readQuery(responses, new URLSearchParams('libraryId=a')).text('libraryId')).toBe('a');
});
