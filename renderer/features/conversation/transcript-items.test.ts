import { expect, test } from 'vitest';
import type { Line } from '#shared/contract/conversations.ts';
import { type TranscriptItem, transcriptItems } from './transcript-items.ts';

const noon = new Date(2026, 10, 20, 12, 0, 0).getTime();
let count = 0;
const line = (from: Line['from'], minute: number, change: Partial<Line> = {}): Line => {
  count += 1;
  return {
    id: `l${count}`,
    messageId: null,
    attemptId: null,
    from,
    mine: from === 'agent',
    sender: from,
    atMs: noon + minute * 60_000,
    text: `${from} ${minute}`,
    quickReplies: [],
    attachments: [],
    event: null,
    state: from === 'agent' ? 'sent' : 'received',
    failure: null,
    ...change,
  };
};
const plain = { unansweredSinceMs: null, openFolds: new Set<string>() };
const shape = (items: readonly TranscriptItem[]): string[] =>
  items.map((item) => (item.kind === 'message' ? item.line.text : item.kind));

test('the bot’s part is one row with its answers inside, and opens', () => {
  const lines = [line('bot', 0), line('customer', 1), line('bot', 2), line('customer', 3), line('agent', 4)];
  const folded = transcriptItems(lines, plain);
  expect(shape(folded)).toEqual(['day', 'bot', 'customer 3', 'agent 4']);
  const fold = folded[1];
  expect(fold).toMatchObject({ kind: 'bot', count: 3, open: false });
  const open = transcriptItems(lines, { ...plain, openFolds: new Set([fold?.key ?? '']) });
  expect(shape(open)).toEqual(['day', 'bot', 'bot 0', 'customer 1', 'bot 2', 'customer 3', 'agent 4']);
});

test('the customer’s last words are never folded away', () => {
  const lines = [line('bot', 0), line('bot', 1), line('customer', 2), line('bot', 3)];
  expect(shape(transcriptItems(lines, plain))).toEqual(['day', 'bot', 'customer 2', 'bot 3']);
});

test('yesterday’s words are not folded into today’s bot', () => {
  const lines = [line('customer', -24 * 60), line('bot', 0), line('customer', 1), line('bot', 2), line('customer', 3)];
  expect(shape(transcriptItems(lines, plain))).toEqual(['day', 'customer -1440', 'day', 'bot', 'customer 3']);
});

test('what a customer wrote to an agent is not folded when a bot takes over afterwards', () => {
  const lines = [line('agent', 0), line('customer', 1), line('bot', 2), line('bot', 3), line('customer', 4)];
  expect(shape(transcriptItems(lines, plain))).toEqual(['day', 'agent 0', 'customer 1', 'bot', 'customer 4']);
});

test('a new day has a separator, once', () => {
  const lines = [line('customer', 0), line('customer', 24 * 60), line('customer', 24 * 60 + 1)];
  expect(shape(transcriptItems(lines, plain)).filter((kind) => kind === 'day')).toHaveLength(2);
});

test('the unanswered line stands before the oldest unanswered words', () => {
  const lines = [line('customer', 0), line('agent', 1), line('customer', 2), line('customer', 3)];
  const items = transcriptItems(lines, { ...plain, unansweredSinceMs: noon + 2 * 60_000 });
  expect(shape(items)).toEqual(['day', 'customer 0', 'agent 1', 'unanswered', 'customer 2', 'customer 3']);
});

test('a run of one sender shows its time once; what has not left shows its own state', () => {
  const lines = [
    line('agent', 0),
    line('agent', 1),
    line('agent', 2, { state: 'failed' }),
    line('agent', 3),
    line('agent', 20),
  ];
  const items = transcriptItems(lines, plain).flatMap((item) => (item.kind === 'message' ? [item] : []));
  expect(items.map((item) => item.last)).toEqual([false, true, true, true, true]);
  expect(items.map((item) => item.first)).toEqual([true, false, true, true, true]);
});
