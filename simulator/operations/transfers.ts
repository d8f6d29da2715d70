import { type Answer, accepted, type Call, type Operations } from '../http/call.ts';
import { refusals } from '../world/refusal.ts';

interface TransferBody {
  transferType?: 'Attended' | 'Unattended';
  queueId?: string;
  queueName?: string;
  userId?: string;
  userName?: string;
  address?: string;
}

function transfer(call: Call, target: { queueId?: string; userId?: string }): Answer {
  const conversation = call.conversation();
  const participant = call.participant(conversation);
  const { transferType = 'Unattended' } = call.as<TransferBody>();
  call.world.act(() => call.world.transfers.replace(conversation, participant, { transferType, ...target }, call.user));
  return accepted;
}

/** `queueId` wins over `queueName`; a name that no queue bears is a queue that does not exist. */
function toQueue(call: Call): Answer {
  const { queueId, queueName } = call.as<TransferBody>();
  if (!queueId && !queueName) throw refusals.destinationRequired();
  return transfer(call, { queueId: queueId ?? call.world.findQueue(queueName ?? '')?.id ?? 'unknown' });
}

function toAgent(call: Call): Answer {
  const { userId, userName } = call.as<TransferBody>();
  if (!userId && !userName) throw refusals.destinationRequired();
  return transfer(call, { userId: userId ?? call.world.findUser(userName ?? '')?.id ?? 'unknown' });
}

function anywhere(call: Call): Answer {
  const { queueId, userId, userName } = call.as<TransferBody>();
  if (queueId) return toQueue(call);
  if (userId || userName) return toAgent(call);
  throw refusals.destinationRequired();
}

/** Handing conversations over. All answer 202; the outcome is in `recentTransfers[]`. */
export const transferOperations: Operations = {
  'POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue': toQueue,
  'POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent': toAgent,
  'POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace': anywhere,
  'POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace': anywhere,
  'POST /api/v2/conversations/{conversationId}/assign': (call) => {
    const conversation = call.conversation();
    const user = call.world.users.get(call.as<{ id: string }>().id);
    if (!user) throw refusals.notFound();
    call.world.act(() => call.world.routing.assign(conversation, user));
    return { status: 202 };
  },
};
