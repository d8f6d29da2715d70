import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SendReceipt } from '#shared/contract/sending.ts';
import { Conversations } from '../conversations/conversations.ts';
import { bench } from '../testing/domain-bench.ts';
import type { Fault } from '../testing/fake-platform.ts';
import { type RenderedResponse, Sending } from './sending.ts';

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

/** What a press sends. `template`: by id, known by its value. `files`: a text and a picture. `picture`: only that. */
const kind = fc.constantFrom(
  'text' as const,
  'text' as const,
  'template' as const,
  'files' as const,
  'picture' as const,
);

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      kind,
      text: fc.constantFrom('a', 'b', 'c'),
      presses: fc.integer({ min: 1, max: 3 }),
    }),
  },
  fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1, 50, 2000, 12_000) }),
  fc.record({ do: fc.constant('gap' as const) }),
  fc.record({ do: fc.constant('restart' as const) }),
  fc.record({ do: fc.constant('other' as const), text: fc.constantFrom('a', 'x') }),
  fc.record({ do: fc.constantFrom('retry' as const, 'discard' as const), which: fc.nat({ max: 5 }) }),
);
const fault = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...refusals) },
  { weight: 2, arbitrary: fc.constantFrom(...losses) },
);

const posting = ['sendMessage', 'sendTemplate', 'sendMedia'];

/** The response that a press of a kind sends; its files are the press's own, so that they can be told apart. */
function rendered(id: string): RenderedResponse {
  const [of, text = '', press = ''] = id.split('-');
  const template = { responseId: 'tpl', headerParameters: [], buttonUrlParameters: [] };
  const parameters = { ...template, bodyParameters: [{ id: 'x', value: `value ${text}${press}` }] };
  return {
    text: of === 'picture' ? '' : of === 'template' ? `A template with ${text}${press}` : text,
    blanks: [],
    template: of === 'template' ? parameters : null,
    assetIds: of === 'files' || of === 'picture' ? [`m${press}`] : [],
  };
}

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
            rendered: (_, responseId) => rendered(responseId),
            used: () => undefined,
          });
          await b.signIn();
          await clock.advance(20);
        };
        await start();
        let calls = 0;
        let events = 0;
        platform.fault = (verb) =>
          posting.includes(verb) || verb === 'uploadAsset' ? faults[calls++ % faults.length] : undefined;
        const tell = platform.hear;
        const deafen = (): void => {
          const told = platform.hear === tell ? tell : platform.hear;
          platform.hear = (conversation) => void (heard[events++ % heard.length] && told(conversation));
        };
        deafen();
        const presses = new Map<string, { kind: string; text: string; id: string }>();
        const press = (attemptId: string): Promise<SendReceipt> => {
          const { kind: of, text, id } = presses.get(attemptId)!;
          if (of === 'text') return sending.text({ attemptId, conversationId: 'c1', text });
          return sending.response({ attemptId, conversationId: 'c1', responseId: id, values: {} });
        };
        const rows = (): Record<string, unknown>[] => database.all('SELECT * FROM attempts ORDER BY at_ms');
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
          if (one.do === 'retry' || one.do === 'discard') {
            const attemptId = String(rows()[one.which]?.attempt ?? randomUUID());
            // What may not be repeated is refused: that is its business, ours is that nothing doubles.
            const asked =
              one.do === 'discard'
                ? sending!.discard({ attemptId })
                : sending!.retry({ attemptId, newAttemptId: randomUUID() });
            void asked.catch(() => undefined);
            await clock.advance(5);
          }
          if (one.do === 'send') {
            const attemptId = randomUUID();
            platform.assetList.push({
              assetId: `m${presses.size}`,
              name: 'p.png',
              contentType: 'image/png',
              bytes: 1,
              location: 'x',
            });
            presses.set(attemptId, { kind: one.kind, text: one.text, id: `${one.kind}-${one.text}-${presses.size}` });
            for (let time = 0; time < one.presses; time++) void press(attemptId).catch(() => undefined);
            await clock.advance(5);
          }
        }
        await clock.advance(60_000);
        const posts = () => platform.calls.filter(({ verb }) => posting.includes(verb)).length;
        const before = posts();
        // Exactly one POST at most for each attempt that was written down, none without one.
        expect(before).toBeLessThanOrEqual(rows().length);
        const agent = platform.conversations.get('c1')?.participants[1]?.communications[0]?.messages ?? [];
        expect(agent.length - others).toBeLessThanOrEqual(before);
        for (const attemptId of presses.keys()) {
          const receipt = await press(attemptId);
          if (receipt.state === 'sent') expect(receipt.messageId).not.toBeNull();
          expect(['sent', 'failed', 'unknown']).toContain(receipt.state);
        }
        // The same presses once more did nothing.
        expect(posts()).toBe(before);
        const claimed = new Set<unknown>();
        for (const row of rows().filter(({ state }) => state === 'sent')) {
          // No two attempts claim the same message, and it says what was to be said.
          expect(claimed.has(row.message)).toBe(false);
          claimed.add(row.message);
          const body = platform.bodies.get(String(row.message))!;
          const said = presses.get(String(row.attempt));
          if (said?.kind === 'text' || said?.kind === 'files') expect(body.text).toBe(said.text);
          if (said?.kind === 'template')
            expect(body.text).toBe(`tpl ${rendered(said.id).template!.bodyParameters[0]!.value}`);
          if (said?.kind === 'picture') expect(body.attachments).toHaveLength(1);
        }
        // Files never leave before their text is at the platform, but where the agent sends them again by themselves.
        const retried = steps.some((one) => one.do === 'retry');
        for (const [attemptId, said] of presses) {
          const media = `media-${rendered(said.id).assetIds[0]}`;
          const left = platform.calls.some(
            ({ verb, args }) => verb === 'sendMedia' && (args[2] as string[])[0] === media,
          );
          if (said.kind === 'files' && left && !retried) expect((await press(attemptId)).state).toBe('sent');
        }
        // What was carried out is never called failed: there are as many messages as attempts that say sent, or do not know.
        const honest = rows().filter(
          ({ state }) => state === 'sent' || state === 'unknown' || state === 'dropped',
        ).length;
        expect(agent.length - others).toBeLessThanOrEqual(honest);
        // Nothing waits for ever that nobody can do anything about.
        const texts = new Set(
          rows()
            .filter(({ state }) => state === 'unknown')
            .map(({ attempt }) => attempt),
        );
        for (const row of rows().filter(({ state }) => state === 'queued'))
          expect(texts).toContain(JSON.parse(String(row.content)).after);
        expect(rows().filter(({ state }) => state === 'sending')).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);
