import { accepted, type Call, type Operations, ok } from '../http/call.ts';
import { page } from '../http/pages.ts';
import { hasPermission } from '../http/permissions.ts';
import { conversationShape, messageConversationShape } from '../wire/conversation.ts';
import { iso } from '../wire/time.ts';
import { holderOf, holds, isLive } from '../world/parties.ts';
import { Refusal, refusals } from '../world/refusal.ts';
import type { Conversation, Participant } from '../world/state.ts';
import type { WrapupInput } from '../world/wrapups.ts';

interface MediaParticipantBody {
  state?: string;
  held?: boolean;
  wrapup?: WrapupInput;
  wrapupSkipped?: boolean;
}

/** The own participant, or (with the right to disconnect) someone else's: what a supervisor may touch. */
function need(call: Call, participant: Participant, permission: string): void {
  if (participant.userId === call.user.id) return;
  if (!hasPermission(call.user.permissions, permission)) throw refusals.notAuthorized();
}

function disconnect(call: Call, conversation: Conversation, participant: Participant): void {
  const own = participant.userId === call.user.id;
  if (own && participant.communication.state === 'alerting') {
    call.world.lifecycle.disconnect(conversation, participant, 'client');
    return;
  }
  if (!hasPermission(call.user.permissions, 'conversation:communication:disconnect')) {
    const name = 'conversation:communication:disconnect';
    const text = `Unable to perform the requested action. You are missing the following permission(s): ${name}`;
    throw new Refusal(403, 'missing.permissions', text, { permissions: name });
  }
  if (!isLive(participant)) throw refusals.noActiveConversation();
  const initiated = holderOf(conversation)?.userId === call.user.id;
  if (
    !own &&
    participant.communication.state === 'alerting' &&
    call.world.transfers.cancel(conversation, participant, call.user)
  )
    return;
  const supervises = call.user.role === 'supervisor' || call.user.role === 'administrator';
  if (!own && !supervises && !initiated) throw refusals.notAuthorized();
  call.world.lifecycle.disconnect(conversation, participant, own ? 'client' : 'system');
}

function patchParticipant(call: Call): typeof accepted {
  const conversation = call.conversation();
  const participant = call.participant(conversation);
  const body = call.as<MediaParticipantBody>();
  const { lifecycle, routing, wrapups } = call.world;
  call.world.act(() => {
    if (body.wrapup) {
      need(call, participant, 'conversation:participant:wrapup');
      wrapups.give(conversation, participant, body.wrapup);
    }
    if (body.wrapupSkipped) {
      need(call, participant, 'conversation:participant:wrapup');
      wrapups.skip(conversation, participant);
    }
    if (body.held !== undefined) {
      need(call, participant, 'conversation:communication:disconnect');
      lifecycle.hold(conversation, participant, body.held);
    }
    if (body.state === 'connected') {
      if (participant.userId !== call.user.id) throw refusals.notAuthorized();
      if (participant.communication.state === 'parked') lifecycle.park(conversation, participant, false);
      else if (participant.communication.state !== 'connected') routing.answer(conversation, participant);
    } else if (body.state === 'disconnected') disconnect(call, conversation, participant);
    else if (body.state !== undefined) throw refusals.invalidValue(body.state, 'state', 'connected, disconnected');
  });
  return accepted;
}

const emptyListing =
  (path: string): Operations[string] =>
  (call) => {
    void call.user;
    return ok(page([], path));
  };

function wrapup(call: Call) {
  const participant = call.participant(call.conversation());
  const given = participant.communication.wrapup;
  if (!given) return ok({});
  const { endTime, provisional: _provisional, ...rest } = given;
  return ok({ ...rest, endTime: iso(endTime) });
}

function wrapupCodes(call: Call) {
  const participant = call.participant(call.conversation());
  const queue = participant.queueId ? call.world.queues.get(participant.queueId) : undefined;
  const ids = queue?.wrapupCodeIds ?? [];
  return ok(
    call.world.organisation.wrapupCodes
      .filter((code) => ids.includes(code.id))
      .map((code) => ({ ...code, selfUri: `/api/v2/routing/wrapupcodes/${code.id}` })),
  );
}

function attributes(call: Call): Record<string, string> {
  const conversation = call.conversation();
  const participant = call.participant(conversation);
  const body = call.as<{ attributes?: unknown }>();
  call.world.act(() => call.world.lifecycle.setAttributes(conversation, participant, body.attributes));
  return participant.attributes;
}

/** Reading conversations, and what agents do to their own part of one. */
export const conversationOperations: Operations = {
  'GET /api/v2/conversations': ({ world, user, query }) => {
    const kind = query.text('communicationType')?.toLowerCase();
    const mine = kind === undefined || kind === 'message' ? world.conversationsOf(user.id) : [];
    return ok(
      page(
        mine.map((one) => conversationShape(world, one)),
        '/api/v2/conversations',
        Math.max(25, mine.length),
        1,
        100_000,
      ),
    );
  },
  'GET /api/v2/conversations/messages': ({ world, user }) => {
    const mine = world.conversationsOf(user.id).map((one) => messageConversationShape(world, one));
    return ok(page(mine, '/api/v2/conversations/messages', Math.max(25, mine.length), 1, 100_000));
  },
  'GET /api/v2/conversations/calls': emptyListing('/api/v2/conversations/calls'),
  'GET /api/v2/conversations/callbacks': emptyListing('/api/v2/conversations/callbacks'),
  'GET /api/v2/conversations/emails': emptyListing('/api/v2/conversations/emails'),
  'GET /api/v2/conversations/{conversationId}': (call) => ok(conversationShape(call.world, call.conversation())),
  'GET /api/v2/conversations/messages/{conversationId}': (call) =>
    ok(messageConversationShape(call.world, call.conversation())),

  'PATCH /api/v2/conversations/messages/{conversationId}': (call) => {
    const conversation = call.conversation();
    const { state } = call.as<{ state?: string }>();
    if (state !== 'disconnected') throw refusals.invalidValue(String(state), 'state', 'disconnected');
    call.world.act(() => call.world.lifecycle.end(conversation, 'system'));
    return ok(conversationShape(call.world, conversation));
  },

  'PATCH /api/v2/conversations/{conversationId}/participants/{participantId}': patchParticipant,
  'PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}': patchParticipant,

  'PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}':
    (call) => {
      const conversation = call.conversation();
      const participant = call.participant(conversation);
      if (participant.communication.id !== call.param('communicationId')) throw refusals.notParticipant();
      if (call.as<MediaParticipantBody>().state !== 'disconnected') {
        const text = "Can only update a communication's state to disconnected.";
        throw new Refusal(400, 'communication.state.required', text);
      }
      call.world.act(() => disconnect(call, conversation, participant));
      return ok({});
    },

  'PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/parkingstate': (call) => {
    const conversation = call.conversation();
    const participant = call.participant(conversation);
    if (participant.userId !== call.user.id) throw refusals.notAuthorized();
    const { state, resumeTime } = call.as<{ state: string; resumeTime?: string }>();
    if (state !== 'parked' && state !== 'connected') throw refusals.invalidValue(state, 'state', 'parked, connected');
    const resumeAt = resumeTime === undefined ? undefined : Date.parse(resumeTime);
    call.world.act(() => call.world.lifecycle.park(conversation, participant, state === 'parked', resumeAt));
    return accepted;
  },

  'PATCH /api/v2/conversations/{conversationId}/participants/{participantId}/attributes': (call) => {
    attributes(call);
    return accepted;
  },
  'PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes': (call) =>
    ok({ attributes: attributes(call) }),

  'GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes': wrapupCodes,
  'GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes': wrapupCodes,
  'GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapup': wrapup,
  'GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup': wrapup,
  'GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup':
    wrapup,

  'POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup':
    (call) => {
      const conversation = call.conversation();
      const participant = call.participant(conversation);
      if (participant.communication.id !== call.param('communicationId')) throw refusals.notParticipant();
      need(call, participant, 'conversation:communication:disconnect');
      call.world.act(() => call.world.wrapups.give(conversation, participant, call.as<WrapupInput>()));
      return { status: 202 };
    },

  'POST /api/v2/conversations/{conversationId}/disconnect': (call) => {
    const conversation = call.conversation();
    const mine = conversation.participants.some((one) => one.userId === call.user.id && holds(one));
    if (!mine) call.mayActFor('');
    call.world.act(() => {
      call.world.lifecycle.end(conversation, 'system');
      for (const one of conversation.participants) {
        if (one.communication.acw === 'pending')
          call.world.wrapups.give(conversation, one, { code: 'ININ-WRAP-UP-SKIPPED' });
      }
    });
    return { status: 202 };
  },
};
