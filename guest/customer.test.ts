import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CustomerLine, playCustomer } from './customer.ts';
import { FakeMessagingServer } from './testing/fake-messaging-server.ts';
import { WebMessagingGuest } from './web-messaging-guest.ts';

let server: FakeMessagingServer;
let guest: WebMessagingGuest;

beforeEach(async () => {
  server = await FakeMessagingServer.start();
  const { url, api, deploymentId } = server;
  guest = new WebMessagingGuest({ url, api, deploymentId, patience: { firstDelayMs: 5, settleMs: 10, closeMs: 200 } });
});
afterEach(async () => {
  guest.disconnect();
  await server.close();
});

const script = { opening: ['Hi', 'My parcel is lost'], replies: ['Number 7', 'Thanks'], closing: 'Bye' };
const never = new AbortController().signal;

/** An agent that answers each line of the customer but the first with two messages. */
function answering(onLine: (line: CustomerLine) => void = () => undefined) {
  return (line: CustomerLine) => {
    onLine(line);
    if (line.who !== 'customer' || line.text === 'Hi') return;
    server.say(guest.token, `To "${line.text}":`);
    server.say(guest.token, 'Certainly.');
  };
}

test('a customer says the opening, a reply after each answer, and the closing', async () => {
  const lines: string[] = [];
  const onLine = answering((line) => lines.push(`${line.who}: ${line.text}`));
  const summary = await playCustomer(guest, script, { paceMs: 5, signal: never, onLine });
  expect(summary).toMatchObject({ endedBy: 'script', said: 5 });
  expect(server.taken(guest.token)).toEqual(['Hi', 'My parcel is lost', 'Number 7', 'Thanks', 'Bye']);
  expect(lines.indexOf('customer: Number 7')).toBeGreaterThan(lines.indexOf('agent: To "My parcel is lost":'));
  expect(guest.state).toBe('connected');
});

test('bots are heard and not answered', async () => {
  const playing = playCustomer(guest, { opening: ['Hi'], replies: [], closing: 'Bye' }, { paceMs: 0, signal: never });
  await guest.waitFor((message) => message.text === 'Hi');
  server.say(guest.token, 'I am a bot', { bot: true });
  await guest.waitFor((message) => message.from === 'bot');
  expect(server.taken(guest.token)).toEqual(['Hi']);
  server.say(guest.token, 'I am a person');
  expect(await playing).toMatchObject({ endedBy: 'script', said: 2, heard: 2 });
});

test('an agent who leaves ends the play', async () => {
  const onLine = ({ text }: CustomerLine) => {
    const event = { eventType: 'Presence', presence: { type: 'Disconnect' } };
    if (text === 'My parcel is lost') server.event(guest.token, event);
  };
  const summary = await playCustomer(guest, script, { paceMs: 0, signal: never, onLine });
  expect(summary).toMatchObject({ endedBy: 'agent', said: 2, heard: 0 });
});

test('the signal ends the play while it waits', async () => {
  const stop = new AbortController();
  const playing = playCustomer(guest, script, { paceMs: 0, signal: stop.signal });
  await guest.waitFor((message) => message.text === 'My parcel is lost');
  stop.abort();
  expect(await playing).toMatchObject({ endedBy: 'aborted' });
});

test('a rate limit slows the customer down, another refusal fails the play', async () => {
  const limited = { class: 'TooManyRequestsErrorMessage', code: 429, body: { retryAfter: 0.02, errorCode: 4029 } };
  server.faults.refusals = [limited, limited];
  const summary = await playCustomer(guest, script, { paceMs: 0, signal: never, onLine: answering() });
  expect(summary).toMatchObject({ endedBy: 'script', said: 5 });
  server.faults.refusals = [{ code: 4011, body: 'message too long' }];
  const failed = await playCustomer(guest, script, { paceMs: 0, signal: never });
  expect(failed).toMatchObject({ endedBy: 'failed', said: 0, error: { code: 4011 } });
});

test('a drop in the middle changes nothing of what is said', async () => {
  Object.assign(server.faults, { dropBeforeTaking: 1 });
  const onLine = answering(({ text }) => {
    if (text === 'Number 7') server.faults.dropAfterTaking = 1;
  });
  const summary = await playCustomer(guest, script, { paceMs: 0, signal: never, onLine });
  expect(summary).toMatchObject({ endedBy: 'script', said: 5 });
  expect(server.taken(guest.token)).toEqual(['Hi', 'My parcel is lost', 'Number 7', 'Thanks', 'Bye']);
});
