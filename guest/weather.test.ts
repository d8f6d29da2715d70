import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeMessagingServer } from './testing/fake-messaging-server.ts';
import { WebMessagingGuest } from './web-messaging-guest.ts';

let server: FakeMessagingServer;

beforeAll(async () => {
  server = await FakeMessagingServer.start();
});
afterAll(() => server.close());

const quick = { firstDelayMs: 2, longestDelayMs: 5, settleMs: 8, echoMs: 40, attempts: 30 };

const step = fc.record({
  weather: fc.constantFrom('fine', 'dropBeforeTaking', 'dropAfterTaking', 'swallowEcho', 'refuseUpgrade', 'badHistory'),
  // Few different texts, so that equal ones meet each other.
  burst: fc.array(fc.constantFrom('ok', 'yes', 'no'), { minLength: 1, maxLength: 4 }),
});

test('in any weather every text arrives once, and the customer learns it', { timeout: 60_000 }, async () => {
  // fast-check prints the seed and the smallest failing course of events.
  const property = fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.boolean(), async (steps, anonymous) => {
    const { url, api, deploymentId } = server;
    const guest = new WebMessagingGuest({ url, api, deploymentId, patience: quick });
    Object.assign(server.faults, { anonymous, double: anonymous });
    Object.assign(server.faults, { dropBeforeTaking: 0, dropAfterTaking: 0, swallowEcho: 0 });
    Object.assign(server.faults, { refuseUpgrades: [], historyStatuses: [] });
    await guest.connect();
    for (const { weather, burst } of steps) {
      if (weather === 'refuseUpgrade') server.faults.refuseUpgrades = [503, 503];
      else if (weather === 'badHistory') server.faults.historyStatuses = [503];
      else if (weather !== 'fine') server.faults[weather] = 1;
      await Promise.all(burst.map((text) => guest.sendText(text)));
    }
    const said = steps.flatMap(({ burst }) => burst);
    expect(server.taken(guest.token).toSorted()).toEqual(said.toSorted());
    const shown = guest.messages.map((message) => message.text);
    expect(shown.toSorted()).toEqual(said.toSorted());
    guest.disconnect();
  });
  await fc.assert(property, { numRuns: 60 });
});
