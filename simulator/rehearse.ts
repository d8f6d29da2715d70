import type { World } from './world/world.ts';

/**
 * Sends the other members of the named queues to lunch, so that what comes in there reaches one person: who rehearses or
 * demonstrates wants the customers for herself, and colleagues in the other queues to hand over to.
 */
export function reserveQueues(world: World, userId: string, queueNames: readonly string[]): void {
  // Nobody answers in her place, not even before she has signed in.
  world.setBehaviour(userId, 'human');
  // And she sees how long the queues are, which the plain agent's role leaves out.
  const person = world.user(userId);
  person.permissions = [...new Set([...person.permissions, 'analytics:queueObservation:view'])];
  for (const name of queueNames) {
    const queue = world.findQueue(name);
    if (!queue) continue;
    for (const memberId of [...queue.members.keys()]) world.setJoined(queue.id, memberId, memberId === userId);
  }
}
