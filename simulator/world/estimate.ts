import type { Queue } from './state.ts';
import type { World } from './world.ts';

/** What one conversation takes an agent on average in this organisation, in seconds. */
const handlingS = 240;

/** How many joined members could take a conversation of the queue now. */
export function freeMembers(world: World, queue: Queue): number {
  let free = 0;
  for (const [userId, joined] of queue.members) {
    const user = world.users.get(userId);
    const routed = user?.routing.status === 'IDLE' || user?.routing.status === 'INTERACTING';
    if (joined && user && routed && world.load(userId) < user.capacity) free++;
  }
  return free;
}

/** The estimated wait of a newcomer in whole seconds: nobody waits while someone is free. */
export function waitSeconds(world: World, queue: Queue): number {
  if (freeMembers(world, queue) > 0) return 0;
  const working = [...queue.members].filter(
    ([userId, joined]) => joined && world.users.get(userId)?.routing.status !== 'OFF_QUEUE',
  ).length;
  const ahead = world.routing.waitingIn(queue.id).length;
  return Math.round(((ahead + 1) * handlingS) / Math.max(1, working));
}
