import { mayAny } from '#shared/permissions.ts';
import { Failed, type Failure } from '#shared/rpc/failure.ts';
import type { Clock, Log } from '../ports.ts';
import type { CurrentSession, SignedIn } from '../session/current.ts';

/** What an agent does with a suggestion. */
export type How = 'opened' | 'inserted' | 'sent' | 'dismissed';
type Type = 'Dismissed' | 'Copied' | 'Opened';

/** The platform knows no sending: what was used was copied. Source: models, SuggestionEngagement.engagementType. */
const typeOf: Record<How, Type> = { opened: 'Opened', inserted: 'Copied', sent: 'Copied', dismissed: 'Dismissed' };

const againMs = 5000;
/** More reports than this are not remembered. */
const mostRemembered = 5000;

/**
 * Reports what was done with suggestions, each kind once for each. Nobody waits for it and no failure of it is shown; what
 * surely never arrived is tried once more.
 */
export class Engagements {
  readonly #session: CurrentSession;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #told = new Set<string>();

  constructor({ session, clock, log }: { session: CurrentSession; clock: Clock; log: Log }) {
    this.#session = session;
    this.#clock = clock;
    this.#log = log;
  }

  report(signedIn: SignedIn, conversationId: string, suggestionId: string, how: How): void {
    if (!mayAny(signedIn.me.permissions, 'conversation:suggestionEngagement:add')) return;
    const key = `${suggestionId}/${typeOf[how]}`;
    if (this.#told.has(key) || this.#told.size >= mostRemembered) return;
    this.#told.add(key);
    void this.#tell(signedIn, conversationId, suggestionId, typeOf[how]);
  }

  clear(): void {
    this.#told.clear();
  }

  async #tell(signedIn: SignedIn, conversationId: string, suggestionId: string, type: Type): Promise<void> {
    for (const last of [false, true]) {
      try {
        return await signedIn.platform.engage(conversationId, suggestionId, type);
      } catch (error) {
        const failure = this.#failureIn(error);
        this.#log.warn('engagement', { failure: failure.kind, last });
        if (last || !neverArrived(failure)) return;
        await this.#clock.sleep(againMs);
        if (this.#session.signedIn !== signedIn) return;
      }
    }
  }

  #failureIn(error: unknown): Failure {
    return error instanceof Failed ? error.failure : { kind: 'unexpected', reference: this.#log.report(error) };
  }
}

const neverArrived = ({ kind }: Failure): boolean =>
  kind === 'offline' || kind === 'timed-out' || kind === 'rate-limited';
