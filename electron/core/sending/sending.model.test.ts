import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Conversations } from '../conversations/conversations.ts';
import { bench } from '../testing/domain-bench.ts';
import type { Fault } from '../testing/fake-platform.ts';
import { Sending } from './sending.ts';

const refusals: Fault[] = [
  { refuse: { kind: 'offline' } },
  { refuse: { kind: 'rate-limited', retryAfterMs: 1 } },
  { refuse: { kind: 'upstream', status: 400 } },
];
const losses: Fault[] = [
  { refuse: { kind: 'outcome-unknown', what: 'send' } },
  { lose: { kind: 'outcome-unknown', what: 'send' } },
  { lose: { kind: 'upstream', status: 503 } },
  { refuse: { kind: 'timed-out', afterMs: 1 } },
  { lose: { kind: 'timed-out', afterMs: 1 } },
];

const step = fc.oneof(
  fc.record({
    do: fc.constant('send' as const),
    text: fc.constantFrom('a', 'b', 'c'),
    presses: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1, 50, 2000, 12_000) }),
  fc.record({ do: fc.constant('gap' as const) }),
  fc.record({ do: fc.constant('restart' as const) }),
  fc.record({ do: fc.constant('other' as const), text: fc.constantFrom('a', 'x') }),
);
const fault = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...refusals) },
  { weight: 2, arbitrary: fc.constantFrom(...losses) },
);

test('under random faults every press is applied at most once and its receipt tells the truth', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 14 }),
      fc.array(fault, { minLength: 1, maxLength: 10 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 10 }),
      async (steps, faults, heard) => {
        let b = bench();
        const { platform, clock, database } = b;
        platform.start('c1');
        let sending: Sending;
        const start = async (): Promise<void> => {
          const conversations = new Conversations(b.surroundings, b.settings);
          sending = new Sending(b.surroundings, conversations, {
            rendered: () => ({ text: '', blanks: [] }),
            used: () => undefined,
          });
          await b.signIn();
          await clock.advance(20);
        };
        await start();
        let sends = 0;
        let events = 0;
        platform.fault = (verb) => (verb === 'sendMessage' ? faults[sends++ % faults.length] : undefined);
        const tell = platform.hear;
        const deafen = (): void => {
          const told = platform.hear === tell ? tell : platform.hear;
          platform.hear = (conversation) => void (heard[events++ % heard.length] && told(conversation));
        };
        deafen();
        const applied = new Map<string, number>();
        const attempts = new Map<string, string>();
        let others = 0;
        for (const one of steps) {
          if (one.do === 'wait') await clock.advance(one.ms);
          if (one.do === 'gap') b.session.fanOut.gap();
          if (one.do === 'other') {
            others++;
            platform.message('c1', 'agent', one.text);
          }
          if (one.do === 'restart') {
            b.session.signedIn = undefined; // nothing of the old process acts on any more
            b = bench({ database, clock, platform });
            deafen();
            await start();
          }
          if (one.do === 'send') {
            const attemptId = randomUUID();
            attempts.set(attemptId, one.text);
            for (let press = 0; press < one.presses; press++)
              void sending!.text({ attemptId, conversationId: 'c1', text: one.text }).catch(() => undefined);
            await clock.advance(5);
          }
        }
        await clock.advance(60_000);
        const posts = platform.calls.filter((call) => call.verb === 'sendMessage');
        // Exactly one POST at most for each attempt, none without one.
        expect(posts.length).toBeLessThanOrEqual(attempts.size);
        const agent = platform.conversations.get('c1')?.participants[1]?.communications[0]?.messages ?? [];
        expect(agent.length - others).toBeLessThanOrEqual(posts.length);
        const claimed = new Set<string>();
        for (const [attemptId, text] of attempts) {
          const receipt = await sending!.text({ attemptId, conversationId: 'c1', text });
          if (receipt.state === 'sent') {
            expect(receipt.messageId).not.toBeNull();
            // No two attempts claim the same message, and it says what was to be said.
            expect(claimed.has(receipt.messageId as string)).toBe(false);
            claimed.add(receipt.messageId as string);
            expect(platform.bodies.get(receipt.messageId as string)?.text).toBe(text);
            applied.set(attemptId, 1);
          }
          expect(['sent', 'failed', 'unknown']).toContain(receipt.state);
        }
        expect(platform.calls.filter((call) => call.verb === 'sendMessage').length).toBe(posts.length);
        // What was carried out is never called failed: there are as many messages as attempts that say sent, or unknown.
        const unknown = database.all("SELECT attempt FROM attempts WHERE state = 'unknown'").length;
        expect(agent.length - others).toBeLessThanOrEqual(applied.size + unknown);
      },
    ),
    { numRuns: 120 },
  );
}, 60_000);
