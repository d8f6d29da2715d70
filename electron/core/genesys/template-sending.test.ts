import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { failureOf } from '../testing/failure-of.ts';
import { PracticeDesk, type Talk } from '../testing/practice-desk.ts';
import type { TemplateToSend } from './platform.ts';

/** Messaging templates, sent by id with their parameters. */
let desk: PracticeDesk<Simulator>;
let talk: Talk<Simulator>;
const network = new NodeNetwork();

beforeAll(async () => {
  const simulator = await startSimulator({ ratePerMinute: 100_000, timings: { transferSettleMs: 5 } });
  desk = await PracticeDesk.open(simulator, { network, clock: new SystemClock(), loopback: new NodeLoopback() });
  reserveQueues(simulator.world, desk.meId, ['Orders & delivery']);
  talk = await desk.talk({ messengerType: 'whatsapp' });
}, 30_000);
afterAll(async () => {
  network.close();
  await desk.simulator.close();
});
beforeEach(() => desk.clear());

const idOf = (name: string): string =>
  [...desk.simulator.responses.responses.values()].find((each) => each.name === name)?.id ?? '';
const template = (name: string, changes: Partial<TemplateToSend> = {}): TemplateToSend => ({
  responseId: idOf(name),
  headerParameters: [],
  bodyParameters: [],
  buttonUrlParameters: [],
  ...changes,
});
const send = (one: TemplateToSend, to: Talk<Simulator> = talk) =>
  desk.platform.sendTemplate(to.conversationId, to.communicationId, one);
const said = () => desk.simulator.ledger.of('message');

test('a WhatsApp conversation is one', async () => {
  const read = await desk.platform.conversation(talk.conversationId);
  expect(read.participants.flatMap((each) => each.communications).map((each) => each.channel)).toContain('whatsapp');
});

test('the platform puts header, body, footer and buttons together, with exactly the values given', async () => {
  const sent = await send(
    template('WhatsApp – order shipped', {
      bodyParameters: [
        { id: 'CUSTOMER_NAME', value: '$& <b>{{order_number}}</b>' },
        { id: 'order_number', value: '4471-2093' },
      ],
      buttonUrlParameters: [{ id: 'tracking_number', value: 'HR9' }],
    }),
  );
  expect(sent.direction).toBe('outbound');
  expect(said()[0]?.text).toBe(
    [
      'Your order is on its way',
      'Hello $& <b>{{order_number}}</b>, order 4471-2093 has left our warehouse. The courier usually delivers within three working days.',
      'Halden & Row · reply STOP to opt out',
      '[Track the parcel] https://www.haldenrow.example/track/HR9',
    ].join('\n'),
  );
});

test('defaults are the platform’s; a template without parameters goes out with its id alone', async () => {
  await send(
    template('WhatsApp – delivery slot', {
      bodyParameters: [
        { id: 'product', value: 'Alta shelf' },
        { id: 'delivery_date', value: 'Thursday' },
      ],
    }),
  );
  expect(said()[0]?.text).toContain('on Thursday between 8 am and 6 pm');
  await send(template('WhatsApp – thank you'));
  expect(said()).toHaveLength(2);
});

test.each([
  ['a missing parameter', 'WhatsApp – pick up where we left off'],
  ['no template', 'Bonjour'],
])('%s: refused, nothing sent', async (_what, name) => {
  expect(await failureOf(send(template(name)))).toMatchObject({ kind: 'invalid' });
  expect(said()).toHaveLength(0);
});

test('unknown, on another channel, of another person: refused, nothing sent', async () => {
  const thanks = template('WhatsApp – thank you');
  expect(await failureOf(send({ ...thanks, responseId: crypto.randomUUID() }))).toMatchObject({
    kind: 'not-found',
    code: 'rms.response.not.found',
  });
  const web = await desk.talk();
  expect(await failureOf(send(thanks, web))).toMatchObject({ kind: 'invalid' });
  const other = (await desk.signIn('Mara Lind')).platform;
  expect(await failureOf(other.sendTemplate(talk.conversationId, talk.communicationId, thanks))).toMatchObject({
    kind: 'forbidden',
  });
  expect(said()).toHaveLength(0);
});

test('a lost answer: unknown, and it went out once', async () => {
  desk.simulator.faults.answerLost({ method: 'POST', path: /\/communications\/[^/]+\/messages$/ });
  expect(await failureOf(send(template('WhatsApp – thank you')))).toEqual({ kind: 'outcome-unknown', what: 'send' });
  expect(said()).toHaveLength(1);
});
