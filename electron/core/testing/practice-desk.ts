import type { Platform } from '../genesys/platform.ts';
import type { Clock, Loopback, Network } from '../ports.ts';
import { openPracticeLine, type PracticeLine } from './practice-line.ts';

/** What the desk needs of a simulated organisation; tests start one and hand it in. */
interface Organisation {
  ready: { api: string; login: string; clientId: string };
  world: {
    findUser(name: string): { id: string } | undefined;
    findQueue(name: string): { id: string } | undefined;
    user(id: string): { capacity: number };
    open(opening: { name: string; queueId: string; scripted: boolean }): {
      id: string;
      participants: { id: string; userId?: string; communication: { id: string } }[];
    };
  };
  faults: { clear(): void };
  ledger: { clear(): void };
}

/** The real adapters that a test signs in with. */
interface Outside {
  network: Network;
  clock: Clock;
  loopback: Loopback;
}

/** A conversation that is mine, with the ids that verbs ask for. */
export interface Talk<O extends Organisation> {
  conversationId: string;
  communicationId: string;
  participantId: string;
  held: ReturnType<O['world']['open']>;
}

/** Jana Novak at her desk: signed in to a simulated organisation through the real SDK. */
export class PracticeDesk<O extends Organisation> {
  readonly simulator: O;
  readonly line: PracticeLine;
  readonly meId: string;
  readonly #outside: Outside;

  private constructor(simulator: O, outside: Outside, line: PracticeLine, meId: string) {
    this.simulator = simulator;
    this.line = line;
    this.meId = meId;
    this.#outside = outside;
  }

  static async open<O extends Organisation>(simulator: O, outside: Outside): Promise<PracticeDesk<O>> {
    const meId = simulator.world.findUser('Jana Novak')?.id ?? '';
    const line = await openPracticeLine({ place: simulator.ready, userId: meId, ...outside });
    simulator.world.user(meId).capacity = 1_000;
    return new PracticeDesk(simulator, outside, line, meId);
  }

  get platform(): Platform {
    return this.line.platform;
  }

  /** Somebody else signs in. */
  signIn(name: string): Promise<PracticeLine> {
    const userId = this.simulator.world.findUser(name)?.id ?? '';
    return openPracticeLine({ place: this.simulator.ready, userId, ...this.#outside });
  }

  /** A conversation of "Orders & delivery" that I answered; the test sees to it that it comes to me. */
  async talk(opening: Partial<Parameters<O['world']['open']>[0]> = {}): Promise<Talk<O>> {
    const { world } = this.simulator;
    const queueId = world.findQueue('Orders & delivery')?.id ?? '';
    const held = world.open({ name: 'Ada Fenwick', queueId, scripted: true, ...opening });
    const mine = held.participants.findLast((each) => each.userId === this.meId);
    if (!mine) throw new Error('The conversation did not come to me.');
    await this.platform.setParticipantState(held.id, mine.id, 'connected');
    return {
      conversationId: held.id,
      communicationId: mine.communication.id,
      participantId: mine.id,
      held: held as ReturnType<O['world']['open']>,
    };
  }

  /** Forgets faults and what was asked so far. */
  clear(): void {
    this.simulator.faults.clear();
    this.simulator.ledger.clear();
  }
}
