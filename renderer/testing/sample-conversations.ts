import type {
  conversations,
  Inbox,
  InboxPatch,
  InboxRow,
  Line,
  LineState,
  Transcript,
  TranscriptPatch,
} from '#shared/contract/conversations.ts';
import type { DomainHandlers, FeedSource } from '#shared/rpc/contract.ts';
import { Failed } from '#shared/rpc/failure.ts';
import { sampleLine, sampleLines, sampleRow } from './sample-inbox.ts';

/** Conversations that react: an accepted one moves, a sent line goes through its states, an ended one asks for wrap-up. */
export function sampleConversations(first: InboxRow[], now: number) {
  let rows = first;
  const lines = new Map(rows.map((row) => [row.conversationId, sampleLines(row, now)]));
  const drafts = new Map<string, string>([['c-amara', 'I have just spoken with the courier, Amara, and they will']]);
  const inboxEars = new Set<(patch: InboxPatch) => void>();
  const logEars = new Map<string, Set<(patch: TranscriptPatch) => void>>();

  const find = (conversationId: string): InboxRow => {
    const row = rows.find((one) => one.conversationId === conversationId);
    if (!row) throw new Failed({ kind: 'not-found', what: 'conversation' });
    return row;
  };
  const patch = (change: InboxPatch): void => {
    for (const hear of inboxEars) hear(change);
  };
  const put = (row: InboxRow): void => {
    rows = rows.some((one) => one.conversationId === row.conversationId)
      ? rows.map((one) => (one.conversationId === row.conversationId ? row : one))
      : [...rows, row];
    patch({ upsert: [row], remove: [] });
  };
  const remove = (conversationId: string): void => {
    rows = rows.filter((row) => row.conversationId !== conversationId);
    patch({ upsert: [], remove: [conversationId] });
  };
  const say = (conversationId: string, line: Line): void => {
    const own = lines.get(conversationId) ?? [];
    lines.set(
      conversationId,
      [...own.filter((one) => one.id !== line.id), line].sort((a, b) => a.atMs - b.atMs),
    );
    for (const hear of logEars.get(conversationId) ?? []) hear({ upsert: [line], remove: [] });
  };
  const unsay = (conversationId: string, id: string): void => {
    lines.set(
      conversationId,
      (lines.get(conversationId) ?? []).filter((one) => one.id !== id),
    );
    for (const hear of logEars.get(conversationId) ?? []) hear({ upsert: [], remove: [id] });
  };
  const attempt = (attemptId: string): { conversationId: string; line: Line } => {
    for (const [conversationId, own] of lines) {
      const line = own.find((one) => one.attemptId === attemptId);
      if (line) return { conversationId, line };
    }
    throw new Failed({ kind: 'not-found', what: 'attempt' });
  };

  const send = async (conversationId: string, attemptId: string, text: string) => {
    const row = find(conversationId);
    if (!text.trim()) throw new Failed({ kind: 'invalid', issues: [{ path: 'text', message: 'empty' }] });
    if (text.length > row.textLimit) {
      const params = { length: text.length, limit: row.textLimit };
      throw new Failed({ kind: 'invalid', issues: [{ path: 'text', message: 'too-long', params }] });
    }
    const line = sampleLine({
      id: attemptId,
      attemptId,
      messageId: null,
      from: 'agent',
      text,
      atMs: Date.now(),
      state: 'sending',
    });
    const become = (state: LineState): void => say(conversationId, { ...line, state, messageId: `m-${attemptId}` });
    say(conversationId, line);
    setTimeout(() => become('sent'), 350);
    setTimeout(() => become('delivered'), 1100);
    const atMs = Date.now();
    put({
      ...row,
      section: 'waiting-for-customer',
      unanswered: 0,
      unansweredSinceMs: null,
      last: { text, from: 'agent', atMs },
    });
    return { attemptId, state: 'sending' as const, messageId: null };
  };

  const handlers: DomainHandlers<typeof conversations> = {
    inbox: (): FeedSource<Inbox, InboxPatch> => ({
      listen: (push) => {
        inboxEars.add(push);
        return () => void inboxEars.delete(push);
      },
      snapshot: () => ({ rows, loaded: true }),
    }),
    transcript: ({ conversationId }): FeedSource<Transcript, TranscriptPatch> => ({
      listen: (push) => {
        const ears = logEars.get(conversationId) ?? new Set();
        logEars.set(conversationId, ears.add(push));
        return () => void ears.delete(push);
      },
      snapshot: () => {
        const row = find(conversationId);
        return {
          conversationId,
          lines: lines.get(conversationId) ?? [],
          customerTyping: conversationId === 'c-amara',
          status: row.section === 'wrap-up' ? 'ended' : 'open',
          failure: null,
        };
      },
    }),
    profile: async ({ conversationId }) => {
      const row = find(conversationId);
      return {
        ...row.customer,
        channel: row.channel,
        startedAtMs: row.startedAtMs,
        attributes: [
          { key: 'orderNumber', value: '4471-2093' },
          { key: 'orderTotal', value: '£64.00' },
          { key: 'loyalty', value: 'Silver since 2021' },
          { key: 'page', value: 'https://shop.example/orders/4471-2093' },
        ],
      };
    },
    wrapUpCodes: async () =>
      ['Delivery: lost', 'Delivery: late', 'Refund given', 'Replacement sent', 'Question answered', 'No answer'].map(
        (name, index) => ({ codeId: `w-${index + 1}`, name }),
      ),
    draft: async ({ conversationId }) => ({ text: drafts.get(conversationId) ?? '' }),
    keepDraft: async ({ conversationId, text }) => {
      drafts.set(conversationId, text);
      const row = rows.find((one) => one.conversationId === conversationId);
      if (row && row.hasDraft !== text.length > 0) put({ ...row, hasDraft: text.length > 0 });
      return null;
    },
    accept: async ({ conversationId }) => {
      const row = find(conversationId);
      if (row.section !== 'alerting') throw new Failed({ kind: 'conflict', what: 'not-mine', by: 'Mara' });
      put({
        ...row,
        section: 'waiting-for-me',
        alerting: null,
        unanswered: 1,
        unansweredSinceMs: row.last?.atMs ?? Date.now(),
      });
      return null;
    },
    decline: async ({ conversationId }) => {
      find(conversationId);
      remove(conversationId);
      return null;
    },
    park: async ({ conversationId }) => {
      put({ ...find(conversationId), section: 'parked' });
      return null;
    },
    resume: async ({ conversationId }) => {
      const row = find(conversationId);
      put({ ...row, section: row.unanswered > 0 ? 'waiting-for-me' : 'waiting-for-customer' });
      return null;
    },
    end: async ({ conversationId }) => {
      const row = find(conversationId);
      const wrapUp = { required: true, untilMs: Date.now() + 60_000 };
      put({
        ...row,
        section: 'wrap-up',
        unanswered: 0,
        unansweredSinceMs: null,
        writable: false,
        readOnlyReason: 'ended',
        wrapUp,
      });
      for (const hear of logEars.get(conversationId) ?? []) hear({ upsert: [], remove: [], status: 'ended' });
      return null;
    },
    wrapUp: async ({ conversationId, codeId }) => {
      const row = find(conversationId);
      if (row.wrapUp?.required && codeId === null) {
        throw new Failed({ kind: 'invalid', issues: [{ path: 'codeId', message: 'required' }] });
      }
      remove(conversationId);
      return null;
    },
    typing: async () => null,
  };

  let rung = 0;
  return {
    handlers,
    find,
    put,
    remove,
    send,
    /** The rows as they stand. */
    rows: (): readonly InboxRow[] => rows,
    /** Somebody new rings for 30 seconds. */
    ring: (name: string): string => {
      rung += 1;
      const conversationId = `c-rung-${rung}`;
      const atMs = Date.now();
      const row = sampleRow({
        conversationId,
        name,
        section: 'alerting',
        startedAtMs: atMs,
        last: { text: 'Hello, is somebody there?', from: 'customer', atMs },
        alerting: { sinceMs: atMs, untilMs: atMs + 30_000 },
      });
      lines.set(conversationId, sampleLines(row, atMs));
      put(row);
      return conversationId;
    },
    /** The customer writes. */
    customerSays: (conversationId: string, text: string): void => {
      const row = find(conversationId);
      const atMs = Date.now();
      say(conversationId, sampleLine({ from: 'customer', sender: row.customer.name, text, atMs }));
      const unansweredSinceMs = row.unansweredSinceMs ?? atMs;
      put({
        ...row,
        section: 'waiting-for-me',
        unanswered: row.unanswered + 1,
        unansweredSinceMs,
        last: { text, from: 'customer', atMs },
      });
    },
    resend: (attemptId: string, newAttemptId: string) => {
      const { conversationId, line } = attempt(attemptId);
      unsay(conversationId, line.id);
      return send(conversationId, newAttemptId, line.text);
    },
    discard: (attemptId: string): void => {
      const { conversationId, line } = attempt(attemptId);
      unsay(conversationId, line.id);
    },
  };
}
