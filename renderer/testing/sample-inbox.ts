import type { InboxRow, Line } from '#shared/contract/conversations.ts';

const minute = 60_000;
const queues = {
  orders: { id: 'q-orders', name: 'Orders & delivery' },
  returns: { id: 'q-returns', name: 'Returns & refunds' },
  retouren: { id: 'q-retouren', name: 'Retouren DE' },
  japan: { id: 'q-japan', name: '日本語サポート' },
} as const;

/** A row with everything ordinary filled in. */
export function sampleRow(
  row: Partial<InboxRow> & { conversationId: string; name?: string; authenticated?: boolean },
): InboxRow {
  const { name = 'Amara Okafor', authenticated = false, ...rest } = row;
  return {
    section: 'waiting-for-me',
    customer: { name, authenticated },
    channel: 'web',
    queue: queues.orders,
    language: 'en',
    startedAtMs: Date.now() - 10 * minute,
    last: null,
    unanswered: 0,
    unansweredSinceMs: null,
    alerting: null,
    inactiveAtMs: null,
    wrapUp: null,
    hasDraft: false,
    writable: true,
    readOnlyReason: null,
    textLimit: 2000,
    ...rest,
  };
}

const last = (text: string, from: 'customer' | 'agent' | 'bot', atMs: number): InboxRow['last'] => ({
  text,
  from,
  atMs,
});

/** Six conversations, one in every state an inbox knows, counted back from `now`. */
export function sampleRows(now: number): InboxRow[] {
  return [
    sampleRow({
      conversationId: 'c-mateo',
      name: 'Mateo Rivas',
      section: 'alerting',
      channel: 'whatsapp',
      queue: queues.returns,
      language: 'es',
      startedAtMs: now - 12_000,
      last: last('El jarrón llegó roto, ¿me lo pueden cambiar?', 'customer', now - 14_000),
      alerting: { sinceMs: now - 12_000, untilMs: now + 18_000 },
    }),
    sampleRow({
      conversationId: 'c-amara',
      name: 'Amara Okafor',
      authenticated: true,
      startedAtMs: now - 12 * minute - 41_000,
      last: last('It is a present for my daughter, her party is on Sunday.', 'customer', now - minute),
      unanswered: 3,
      unansweredSinceMs: now - 4 * minute - 8_000,
      hasDraft: true,
    }),
    sampleRow({
      conversationId: 'c-lukas',
      name: 'Lukas Brandt',
      channel: 'whatsapp',
      queue: queues.retouren,
      language: 'de',
      startedAtMs: now - 6 * minute,
      last: last('Die Rücksendung ist da, aber die Erstattung fehlt noch.', 'customer', now - 70_000),
      unanswered: 2,
      unansweredSinceMs: now - minute - 52_000,
    }),
    sampleRow({
      conversationId: 'c-misaki',
      name: '佐藤 美咲',
      authenticated: true,
      channel: 'line',
      queue: queues.japan,
      language: 'ja',
      startedAtMs: now - 3 * minute,
      last: last('届いたランプの傘に傷がありました。', 'customer', now - 37_000),
      unanswered: 1,
      unansweredSinceMs: now - 37_000,
    }),
    sampleRow({
      conversationId: 'c-siobhan',
      name: 'Siobhán Walsh',
      section: 'waiting-for-customer',
      startedAtMs: now - 22 * minute,
      last: last('Shall I book Saturday, 12 to 16 h?', 'agent', now - 6 * minute - 10_000),
      inactiveAtMs: now + 13 * minute + 50_000,
    }),
    sampleRow({
      conversationId: 'c-rohan',
      name: 'Rohan Mehta',
      section: 'parked',
      startedAtMs: now - 92 * minute,
      last: last('I will ask the warehouse about the missing table leg.', 'agent', now - 40 * minute),
    }),
    sampleRow({
      conversationId: 'c-chiara',
      name: 'Chiara Conti',
      section: 'wrap-up',
      startedAtMs: now - 31 * minute,
      last: last('Thank you, that helped.', 'customer', now - 2 * minute),
      wrapUp: { required: true, untilMs: now + 24_000 },
      writable: false,
      readOnlyReason: 'ended',
    }),
  ];
}

/** Many plain rows, for what must stay quick with a thousand. */
export function manyRows(count: number, now: number): InboxRow[] {
  return Array.from({ length: count }, (_, index) =>
    sampleRow({
      conversationId: `c-many-${index}`,
      name: `Customer ${index + 1}`,
      last: last(`Message number ${index + 1}`, 'customer', now - index * 1000),
      unanswered: 1 + (index % 4),
      unansweredSinceMs: now - index * 1000,
    }),
  );
}

let lineCount = 0;
/** A transcript line with everything ordinary filled in. */
export function sampleLine(line: Partial<Line> & Pick<Line, 'from' | 'text' | 'atMs'>): Line {
  lineCount += 1;
  const mine = line.from === 'agent';
  return {
    id: `l-${lineCount}`,
    messageId: `m-${lineCount}`,
    attemptId: null,
    mine,
    sender: mine ? 'Jana Novák' : line.from === 'bot' ? 'Ava' : 'Amara Okafor',
    quickReplies: [],
    attachments: [],
    event: null,
    state: mine ? 'delivered' : 'received',
    failure: null,
    ...line,
  };
}

/** What was said in a conversation; Amara's is long and has one of everything, the others end with the row's last words. */
export function sampleLines(row: InboxRow, now: number): Line[] {
  const name = row.customer.name;
  if (row.conversationId !== 'c-amara') {
    const own = row.last
      ? [
          sampleLine({
            from: row.last.from,
            text: row.last.text,
            atMs: row.last.atMs,
            sender: row.last.from === 'customer' ? name : 'Jana Novák',
          }),
        ]
      : [];
    return [
      sampleLine({ from: 'event', event: 'joined', text: '', sender: 'Jana Novák', atMs: row.startedAtMs }),
      ...own,
    ];
  }
  const at = (seconds: number): number => now - seconds * 1000;
  return [
    sampleLine({ from: 'customer', text: 'Thank you, then I will wait for the parcel.', atMs: at(75_000) }),
    sampleLine({
      from: 'bot',
      text: 'Hello, I am Ava. Is this about order 4471-2093?',
      quickReplies: ['Yes', 'No'],
      atMs: at(1080),
    }),
    sampleLine({ from: 'customer', text: 'Yes', atMs: at(1060) }),
    sampleLine({ from: 'bot', text: 'It was delivered yesterday at 11:42. Did you find it?', atMs: at(1040) }),
    sampleLine({ from: 'customer', text: 'No, I want to speak to a person.', atMs: at(1000) }),
    sampleLine({ from: 'event', event: 'joined', text: '', sender: 'Jana Novák', atMs: at(761) }),
    sampleLine({
      from: 'customer',
      text: 'My order 4471-2093 was marked as delivered yesterday, but there is nothing here.',
      atMs: at(560),
    }),
    sampleLine({
      from: 'agent',
      text: 'Hello Amara, I am Jana. I am sorry about that, let me look it up right away.',
      atMs: at(400),
    }),
    sampleLine({
      from: 'agent',
      text: 'The courier notes that it was left with a neighbour at number 12. Could you ask there?',
      atMs: at(380),
    }),
    sampleLine({ from: 'customer', text: 'Number 12 is empty. Nobody has lived there since summer.', atMs: at(248) }),
    sampleLine({
      from: 'agent',
      text: 'Thank you. I am opening a trace with the courier now.',
      atMs: at(200),
      state: 'failed',
      attemptId: '7d1c40be-3f52-4a63-9d0e-6b1f0c8a7e21',
      failure: { kind: 'upstream', status: 503, code: 'service.unavailable', contextId: '7d1c-40be' },
    }),
    sampleLine({ from: 'customer', text: 'Hello? Are you still there?', atMs: at(80) }),
    sampleLine({ from: 'customer', text: 'It is a present for my daughter, her party is on Sunday.', atMs: at(60) }),
    sampleLine({
      from: 'agent',
      text: 'I am here, Amara. One moment, please.',
      atMs: at(14),
      state: 'unknown',
      attemptId: '0b7c2f9e-51aa-4d0b-8f1e-2c3d4e5f6a7b',
    }),
  ];
}
