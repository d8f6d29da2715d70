import type {
  Target,
  Transfer,
  TransferCheck,
  Transfers,
  TransfersPatch,
  transfers,
} from '#shared/contract/transfers.ts';
import type { DomainHandlers } from '#shared/rpc/contract.ts';
import { Failed } from '#shared/rpc/failure.ts';
import type { Settings } from '#shared/settings.ts';
import type { sampleConversations } from './sample-conversations.ts';
import { sampleTargets } from './sample-targets.ts';

const same = (a: Target, b: Target): boolean => a.kind === b.kind && a.id === b.id;

/** Handing over: a queue takes a conversation after its cancel time, a person rings for four seconds and takes it. */
export function sampleTransfers(conversations: ReturnType<typeof sampleConversations>) {
  let running: Transfer[] = [];
  const ears = new Set<(patch: TransfersPatch) => void>();
  let presets: Target[] = ['q-billing', 'q-tech2', 'q-claims'].map((id) => ({ kind: 'queue' as const, id }));
  presets = [...presets, { kind: 'agent', id: 'u-mara' }];
  const row = (target: Target) => {
    const found = sampleTargets().find((one) => same(one.target, target));
    if (!found) throw new Failed({ kind: 'not-found', what: 'target' });
    return found;
  };
  const put = (transfer: Transfer): void => {
    running = [...running.filter((one) => one.conversationId !== transfer.conversationId), transfer];
    for (const hear of ears) hear({ upsert: [transfer], remove: [] });
  };
  const drop = (conversationId: string): void => {
    running = running.filter((one) => one.conversationId !== conversationId);
    for (const hear of ears) hear({ upsert: [], remove: [conversationId] });
  };
  const current = (conversationId: string, attemptId: string): Transfer | undefined =>
    running.find((one) => one.conversationId === conversationId && one.attemptId === attemptId);
  const check = (target: Target): TransferCheck => {
    const found = row(target);
    if (found.blocked) return { verdict: 'blocked', row: found };
    return { verdict: found.queue?.free === 0 ? 'nobody-free' : 'ready', row: found };
  };

  const handlers = (settings: () => Settings): DomainHandlers<typeof transfers> => ({
    running: () => ({
      listen: (push) => {
        ears.add(push);
        return () => void ears.delete(push);
      },
      snapshot: (): Transfers => ({ transfers: running }),
    }),
    targets: async ({ text, tab, limit }) => {
      const all = sampleTargets().filter((one) => {
        if (tab === 'recent') return ['q-billing', 'u-mara', 'q-tech2'].includes(one.target.id);
        return one.target.kind === (tab === 'queues' ? 'queue' : 'agent');
      });
      const rows = all.filter((one) => one.name.toLowerCase().includes(text.toLowerCase()));
      return { rows: rows.slice(0, limit), total: rows.length };
    },
    presets: async () => presets.map(row),
    setPresets: async ({ targets }) => {
      presets = targets;
      return null;
    },
    check: async ({ target }) => check(target),
    transfer: async ({ attemptId, conversationId, target, mode, anyway }) => {
      const found = check(target);
      if (found.verdict === 'blocked') {
        throw new Failed({ kind: 'invalid', issues: [{ path: 'target', message: found.row.blocked ?? 'gone' }] });
      }
      if (found.verdict === 'nobody-free' && !anyway) return { started: false, check: found };
      if (running.some((one) => one.conversationId === conversationId && one.leavesAtMs !== null)) {
        throw new Failed({ kind: 'conflict', what: 'running' });
      }
      const person = target.kind === 'agent';
      const waitMs = person ? 0 : settings().transferCancelS * 1000;
      const startedAtMs = Date.now();
      const transfer: Transfer = {
        conversationId,
        attemptId,
        customer: conversations.find(conversationId).customer.name,
        target,
        targetName: found.row.name,
        mode: mode ?? (person ? 'Attended' : 'Unattended'),
        state: person ? 'ringing' : 'leaving',
        startedAtMs,
        leavesAtMs: person ? null : startedAtMs + waitMs,
        failure: null,
      };
      put(transfer);
      setTimeout(
        () => {
          if (!current(conversationId, attemptId)) return;
          put({ ...transfer, state: 'complete', leavesAtMs: null });
          conversations.remove(conversationId);
        },
        person ? 4000 : waitMs + 400,
      );
      return { started: true };
    },
    cancel: async ({ conversationId }) => {
      const transfer = running.find((one) => one.conversationId === conversationId);
      if (!transfer || transfer.state === 'complete') throw new Failed({ kind: 'conflict', what: 'too-late' });
      drop(conversationId);
      return null;
    },
    dismiss: async ({ conversationId }) => {
      drop(conversationId);
      return null;
    },
  });

  return { handlers, put };
}
