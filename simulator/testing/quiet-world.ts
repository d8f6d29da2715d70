import { buildOrganisation } from '../data/organisation.ts';
import { defaultTimings, type Timings } from '../timings.ts';
import { ManualClock } from '../world/clock.ts';
import type { Behaviour, Queue, User } from '../world/state.ts';
import { World } from '../world/world.ts';

/** A world with a clock that stands still, in which nobody is on queue until `staff` says so. */
export class QuietWorld {
  readonly clock = new ManualClock();
  readonly world: World;

  constructor(timings: Partial<Timings> = {}) {
    this.world = new World(buildOrganisation(1, this.clock.now()), this.clock, { ...defaultTimings, ...timings });
    for (const user of this.world.users.values()) this.world.setPresence(user.id, 'Available');
  }

  /** Puts a person on queue with a behaviour. */
  staff(name: string, behaviour: Behaviour): User {
    const user = this.user(name);
    this.world.setBehaviour(user.id, behaviour);
    this.world.setPresence(user.id, 'On Queue');
    return user;
  }

  user(name: string): User {
    const user = this.world.findUser(name);
    if (!user) throw new Error(`Nobody is called ${name}.`);
    return user;
  }

  queue(name: string): Queue {
    const queue = this.world.findQueue(name);
    if (!queue) throw new Error(`No queue is called ${name}.`);
    return queue;
  }
}
