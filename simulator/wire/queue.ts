import type { Queue, User } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { iso } from './time.ts';
import { presenceShape, routingStatusShape, summaryShape, userShape } from './user.ts';

/** `Queue`. */
export function queueShape(world: World, queue: Queue) {
  const joined = [...queue.members.values()].filter(Boolean).length;
  const { organisation } = world;
  return {
    id: queue.id,
    name: queue.name,
    division: {
      id: organisation.divisionId,
      name: organisation.divisionName,
      selfUri: `/api/v2/authorization/divisions/${organisation.divisionId}`,
    },
    description: queue.description,
    dateCreated: iso(queue.createdAt),
    dateModified: iso(queue.createdAt),
    memberCount: queue.members.size,
    userMemberCount: queue.members.size,
    joinedMemberCount: joined,
    mediaSettings: {
      message: {
        enableAutoAnswer: false,
        alertingTimeoutSeconds: Math.max(1, Math.round(world.timings.alertMs / 1_000)),
        serviceLevel: { percentage: 0.8, durationMs: 20_000 },
      },
    },
    scoringMethod: 'TimestampAndPriority',
    skillEvaluationMethod: 'NONE',
    acwSettings: {
      wrapupPrompt: queue.acw,
      ...(queue.acw === 'MANDATORY_TIMEOUT' ? { timeoutMs: world.timings.wrapUpMs } : {}),
    },
    cannedResponseLibraries: { mode: queue.libraryMode, libraryIds: queue.libraryIds },
    autoAnswerOnly: true,
    enableTranscription: false,
    enableManualAssignment: true,
    suppressInQueueCallRecording: true,
    defaultScripts: {},
    selfUri: `/api/v2/routing/queues/${queue.id}`,
  };
}

/** `UserQueue`: the queue as one of its members sees it; the model lacks one field of `Queue`. */
export function userQueueShape(world: World, queue: Queue, userId: string) {
  const { autoAnswerOnly: _autoAnswerOnly, ...rest } = queueShape(world, queue);
  return { ...rest, joined: queue.members.get(userId) ?? false };
}

/** `QueueMember`, with the expansions that were asked for. */
export function memberShape(world: World, user: User, joined: boolean, queue: Queue, expand: readonly string[]) {
  return {
    id: user.id,
    name: user.name,
    user: {
      ...userShape(world, user, []),
      ...(expand.includes('presence') ? { presence: presenceShape(world, user) } : {}),
      ...(expand.includes('routingStatus') ? { routingStatus: routingStatusShape(user) } : {}),
      ...(expand.includes('conversationSummary') ? { conversationSummary: summaryShape(world, user) } : {}),
    },
    ringNumber: 1,
    joined,
    memberBy: 'user',
    ...(expand.includes('routingStatus') ? { routingStatus: routingStatusShape(user) } : {}),
    selfUri: `/api/v2/routing/queues/${queue.id}/members/${user.id}`,
  };
}
