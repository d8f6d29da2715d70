import type { GuestState } from './types.ts';

const ALLOWED: Record<GuestState, readonly GuestState[]> = {
  idle: ['connecting', 'closed'],
  connecting: ['connected', 'read-only', 'idle', 'closed'],
  connected: ['connecting', 'reconnecting', 'read-only', 'idle', 'closed'],
  reconnecting: ['connecting', 'connected', 'read-only', 'idle', 'closed'],
  'read-only': ['connecting', 'reconnecting', 'idle', 'closed'],
  closed: ['connecting'],
};

/** The state of a session, which moves along allowed ways only; a move to the present state is no move. */
export class SessionState {
  #now: GuestState = 'idle';
  readonly #moved: (state: GuestState) => void;

  constructor(moved: (state: GuestState) => void) {
    this.#moved = moved;
  }

  get now(): GuestState {
    return this.#now;
  }

  /** Moves and tells; an impossible move is a fault of ours and throws. */
  go(next: GuestState): void {
    if (next === this.#now) return;
    if (!ALLOWED[this.#now].includes(next)) throw new Error(`A guest cannot go from ${this.#now} to ${next}.`);
    this.#now = next;
    this.#moved(next);
  }
}
