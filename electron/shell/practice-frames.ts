import type { PracticeHost, PracticePlace } from '#core/ports.ts';

/** What the app tells the practice thread. */
export type ToWorker = { t: 'add' } | { t: 'stop' };

/** What the practice thread tells the app. */
export type FromWorker =
  | { t: 'ready'; place: PracticePlace }
  | { t: 'customers'; customers: ReturnType<PracticeHost['customers']> }
  | { t: 'failed'; reason: string }
  | { t: 'stopped' };
