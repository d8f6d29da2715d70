import type { PracticeState } from '#shared/contract/practice.ts';
import { Failed } from '#shared/rpc/failure.ts';
import type { Domain, Surroundings } from '../domain.ts';

/** The simulated organisation on this machine, as far as a person steers it. Signing in to it is the session's. */
export class Practice implements Domain<'practice'> {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    surroundings.ports.practice.onChange(() => surroundings.touched('practice'));
  }

  async state(): Promise<PracticeState> {
    const { ports, session } = this.#surroundings;
    const running = session.signedIn?.practice ?? false;
    return { running, customers: running ? ports.practice.customers() : [] };
  }

  async addCustomer(): Promise<null> {
    const { ports, session } = this.#surroundings;
    if (!session.signedIn?.practice) throw new Failed({ kind: 'conflict', what: 'not-practising' });
    await ports.practice.addCustomer();
    return null;
  }
}
