import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { WebMessagingGuest } from '#guest/web-messaging-guest.ts';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { endResponses, runResponses } from './testing/run-responses.ts';

let simulator: Simulator;
let place: string;
const guests: WebMessagingGuest[] = [];

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 1_000_000 });
  const { api, login, clientId, users } = simulator.ready;
  place = JSON.stringify({ api, login, clientId, userId: users[0]?.id });
});
afterEach(endResponses);
afterAll(async () => {
  for (const guest of guests) guest.disconnect();
  await simulator.close();
});

const queueId = (name: string): string => simulator.world.findQueue(name)?.id ?? '';
type Answer = { query: string; hits: { id: string; name: string; score: number }[] };
const answersOf = (out: string): Answer[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);

test('a running simulator: queries from standard input are answered in order by the app’s own search', async () => {
  const { code, out, words } = await runResponses(
    ['search', '--stdin', '--place', place, '--json', '--limit', '3'],
    'refund in full\n\n全額返金\n',
  );
  expect({ code, words }).toEqual({ code: 0, words: '' });
  const answers = answersOf(out);
  expect(answers.map(({ query }) => query)).toEqual(['refund in full', '', '全額返金']);
  expect(answers.map(({ hits }) => hits[0]?.name)).toEqual(['Refund in full', undefined, '全額返金']);
  expect(answers[0]?.hits.length).toBeLessThanOrEqual(3);
}, 60_000);

test('a queue narrows to the libraries that it offers; one that does not exist is an error in kind', async () => {
  const search = (queue: string) =>
    runResponses(['search', 'birthday treat', '--place', place, '--json', '--queue', queue]);
  const [orders, billing, nowhere] = await Promise.all([
    search(queueId('Orders & delivery')),
    search(queueId('Billing')),
    search('00000000-0000-4000-8000-000000000000'),
  ]);
  expect(answersOf(orders.out)[0]?.hits[0]?.name).toBe('Birthday treat');
  expect(answersOf(billing.out)[0]?.hits.map(({ name }) => name)).not.toContain('Birthday treat');
  expect(nowhere.code).toBe(1);
  expect(JSON.parse(nowhere.out)).toMatchObject({ error: { kind: 'not-found' } });
}, 60_000);

test('a practice organisation of its own, gone with the command', async () => {
  const { code, out } = await runResponses(['search', 'lamp flickers', '--practice', '--json']);
  expect(code).toBe(0);
  expect(answersOf(out)[0]?.hits[0]?.name).toBe('Lamp flickers');
}, 60_000);

test('a response is rendered for a customer as it would be sent, its blanks are named, values fill them', async () => {
  const { webmessaging: url, deploymentId, users } = simulator.ready;
  const me = users[0]?.id ?? '';
  reserveQueues(simulator.world, me, ['Orders & delivery']);
  const guest = new WebMessagingGuest({
    url,
    deploymentId,
    attributes: { name: 'Ada Lovelace', queue: 'Orders & delivery' },
  });
  guests.push(guest);
  await guest.connect();
  await guest.sendText('Hello');
  const mine = () => simulator.world.conversationsOf(me)[0];
  await expect.poll(() => mine()?.id).toBeDefined();
  const conversationId = mine()?.id ?? '';

  const { out } = await runResponses(
    ['search', '--stdin', '--place', place, '--json'],
    'sorry for the wait\ndelivery window\n',
  );
  const [wait = '', window = ''] = answersOf(out).map(({ hits }) => hits[0]?.id ?? '');
  const render = (id: string, ...more: string[]) =>
    runResponses(['render', id, '--conversation', conversationId, '--place', place, '--json', ...more]);
  const [plain, blanks, filled, foreign, unknown] = await Promise.all([
    render(wait),
    render(window),
    render(window, '--value', 'product=lamp'),
    runResponses(['render', wait, '--conversation', 'none', '--place', place, '--json']),
    render('none'),
  ]);
  expect(plain).toMatchObject({ code: 0, words: '' });
  expect(JSON.parse(plain.out)).toMatchObject({ id: wait, conversationId, blanks: [] });
  expect(JSON.parse(plain.out).text).toContain('Ada Lovelace');
  expect(JSON.parse(blanks.out).blanks.map(({ id }: { id: string }) => id)).toContain('product');
  expect(JSON.parse(filled.out).text).toContain('Your lamp is booked');
  expect(JSON.parse(filled.out).blanks.map(({ id }: { id: string }) => id)).not.toContain('product');
  expect(foreign.code).toBe(1);
  expect(JSON.parse(foreign.out)).toMatchObject({ error: { kind: 'not-found', what: 'conversation' } });
  expect(unknown.code).toBe(1);
  expect(JSON.parse(unknown.out)).toMatchObject({ error: { kind: 'not-found', what: 'response' } });
}, 120_000);

test('SECURITY: a place that is not on this machine is refused before anything is asked of it', async () => {
  const far = JSON.stringify({ ...JSON.parse(place), login: 'http://login.example' });
  const { code, out } = await runResponses(['search', 'x', '--place', far, '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ error: { kind: 'invalid', issues: [{ path: 'place' }] } });
}, 60_000);
