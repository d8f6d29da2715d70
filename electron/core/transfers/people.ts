import { Failed } from '#shared/rpc/failure.ts';
import type { CallOptions, PlatformUser } from '../genesys/platform.ts';
import type { Clock } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';

/** A person's presence is shown at most this old before it is read again. */
const freshMs = 10_000;
const mostKept = 200;

/** Somebody, and when that was so. */
export interface Seen {
  user: PlatformUser;
  atMs: number;
}

interface Found {
  people: Seen[];
  total: number;
}

/** People as the platform finds them, kept for some seconds because a list is looked at again and again. */
export class People {
  readonly #clock: Clock;
  #signedIn: SignedIn | undefined;
  #one = new Map<string, { seen: Seen | 'gone'; monotonicMs: number }>();
  #found = new Map<string, { found: Found; monotonicMs: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  begin(signedIn: SignedIn | undefined): void {
    this.#signedIn = signedIn;
    this.#one = new Map();
    this.#found = new Map();
  }

  /** Those whose name or address holds the text. Throws why it could not be asked. */
  async search(text: string, limit: number, signal: AbortSignal): Promise<Found> {
    const key = `${limit} ${text}`;
    const into = this.#found;
    const kept = into.get(key);
    if (kept && this.#clock.monotonic() - kept.monotonicMs < freshMs) return kept.found;
    const { users, total } = await this.#platform().searchUsers(text, limit, { signal, clicked: true });
    const atMs = this.#clock.now();
    const found = { people: users.map((user) => ({ user, atMs })), total };
    keep(into, key, { found, monotonicMs: this.#clock.monotonic() });
    return found;
  }

  /** One person, `gone` where the platform does not know him; at most `maxAgeMs` old. Throws other failures. */
  async one(userId: string, options: CallOptions, maxAgeMs = freshMs): Promise<Seen | 'gone'> {
    const into = this.#one;
    const kept = into.get(userId);
    if (kept && this.#clock.monotonic() - kept.monotonicMs < maxAgeMs) return kept.seen;
    const seen = await this.#platform()
      .user(userId, options)
      .then(
        (user): Seen => ({ user, atMs: this.#clock.now() }),
        (error: unknown): 'gone' => {
          if (error instanceof Failed && error.failure.kind === 'not-found') return 'gone';
          throw error;
        },
      );
    keep(into, userId, { seen, monotonicMs: this.#clock.monotonic() });
    return seen;
  }

  #platform(): SignedIn['platform'] {
    if (!this.#signedIn) throw new Failed({ kind: 'signed-out' });
    return this.#signedIn.platform;
  }
}

/** Puts in and lets the oldest go. */
function keep<V>(into: Map<string, V>, key: string, value: V): void {
  into.delete(key);
  into.set(key, value);
  const [oldest] = into.keys();
  if (into.size > mostKept && oldest !== undefined) into.delete(oldest);
}
