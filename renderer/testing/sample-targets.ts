import type { TargetRow } from '#shared/contract/transfers.ts';

const queue = (
  id: string,
  name: string,
  figures: [free: number | null, onQueue: number | null, waiting: number | null, expectedS: number | null],
  blocked: TargetRow['blocked'] = null,
): TargetRow => ({
  target: { kind: 'queue', id },
  name,
  detail: null,
  queue: { free: figures[0], onQueue: figures[1], waiting: figures[2], expectedS: figures[3] },
  person: null,
  measuredAtMs: Date.now() - 400,
  blocked,
  missingPermission: null,
});

const person = (
  id: string,
  name: string,
  detail: string,
  system: string,
  routingStatus: NonNullable<TargetRow['person']>['routingStatus'],
  chats: number | null,
  blocked: TargetRow['blocked'] = null,
): TargetRow => ({
  target: { kind: 'agent', id },
  name,
  detail,
  queue: null,
  person: {
    presence: system === 'ON_QUEUE' ? 'On Queue' : system[0] + system.slice(1).toLowerCase(),
    system,
    routingStatus,
    chats,
  },
  measuredAtMs: Date.now() - 400,
  blocked,
  missingPermission: null,
});

/** Queues and people to hand over to, free ones, full ones and those that cannot be chosen. */
export const sampleTargets = (): TargetRow[] => [
  queue('q-billing', 'Billing', [3, 8, 0, 20]),
  queue('q-tech2', 'Tech, 2nd line', [1, 4, 2, 95]),
  queue('q-claims', 'Claims', [0, 3, 4, 540]),
  queue('q-returns', 'Returns & refunds', [2, 6, 1, 45]),
  queue('q-retouren', 'Retouren DE', [null, null, null, null]),
  queue('q-orders', 'Orders & delivery', [3, 8, 5, 130], 'same-queue'),
  queue('q-night', 'Night desk', [0, 0, 0, null], 'nobody-joined'),
  queue('q-voice', 'Callbacks', [5, 5, 0, 10], 'medium'),
  person('u-mara', 'Mara Lind', 'Tech, 2nd line', 'ON_QUEUE', 'IDLE', 2),
  person('u-tomas', 'Tomás Ferreira', 'Billing', 'ON_QUEUE', 'INTERACTING', 5),
  person('u-yuki', '山田 由紀', '日本語サポート', 'AVAILABLE', 'OFF_QUEUE', 0),
  person('u-liam', 'Liam O’Brien', 'Claims', 'MEAL', 'OFF_QUEUE', 1),
  person('u-nora', 'Nora Weiss', 'Retouren DE', 'ON_QUEUE', 'NOT_RESPONDING', 1, 'not-responding'),
  person('u-ines', 'Inès Laurent', 'Billing', 'OFFLINE', 'OFF_QUEUE', null, 'offline'),
];
