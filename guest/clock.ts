import { setTimeout as wait } from 'node:timers/promises';
import type { GuestClock } from './types.ts';

/** The machine's own clock. `sleep` rejects when its signal is aborted. */
export const systemClock: GuestClock = {
  now: () => Date.now(),
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
  random: () => Math.random(),
};
