import { z } from 'zod';
import { Failed } from '#shared/rpc/failure.ts';
import { commanding, reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { readConversation, readTypedConversation } from './conversation-shape.ts';
import { id, list, read, words } from './lenient.ts';
import { readMessage } from './message-shape.ts';
import type { CallOptions, Platform, PlatformConversation, PlatformMessage } from './platform.ts';

type Verbs = Pick<
  Platform,
  | 'myConversations'
  | 'conversation'
  | 'messageBodies'
  | 'sendTyping'
  | 'setParticipantState'
  | 'setParked'
  | 'setAttributes'
  | 'wrapUpCodes'
  | 'wrapUp'
  | 'transferToQueue'
  | 'transferToAgent'
>;

/** How many bodies are asked for at once; the platform's own limit is not documented. */
const bodiesAtOnce = 50;
const typingMs = 5_000;

/** The verbs on message conversations. Paths, bodies and permissions: api-map of conversations, messages and transfers. */
export function conversationVerbs(call: Call): Verbs {
  async function myConversations(options?: CallOptions): Promise<PlatformConversation[]> {
    const body = await call(reading('conversations', options), (apis) => apis.conversations.getConversations());
    const { entities } = read(z.object({ entities: list(z.unknown()) }), body);
    return entities.flatMap((entity) => readConversation(entity) ?? []);
  }

  async function conversation(conversationId: string, options?: CallOptions): Promise<PlatformConversation> {
    const circumstances = reading('conversation', options);
    try {
      const body = await call(circumstances, (apis) => apis.conversations.getConversation(conversationId));
      return present(readConversation(body));
    } catch (error) {
      if (!(error instanceof Failed) || error.failure.kind !== 'forbidden') throw error;
      // Without conversation:communication:view my own ones are still in my list, and the typed form is open to everybody.
      const mine = (await myConversations(options)).find((each) => each.conversationId === conversationId);
      if (mine) return mine;
      const body = await call(circumstances, (apis) => apis.conversations.getConversationsMessage(conversationId));
      return present(readTypedConversation(body));
    }
  }

  async function messageBodies(
    conversationId: string,
    messageIds: string[],
    options?: CallOptions,
  ): Promise<PlatformMessage[]> {
    const messages: PlatformMessage[] = [];
    for (let from = 0; from < messageIds.length; from += bodiesAtOnce) {
      const body = await call(reading('messages', options), (apis) =>
        apis.conversations.postConversationsMessageMessagesBulk(conversationId, {
          body: messageIds.slice(from, from + bodiesAtOnce),
        }),
      );
      const { entities } = read(z.object({ entities: list(z.unknown()) }), body);
      messages.push(...entities.flatMap((entity) => readMessage(entity, conversationId) ?? []));
    }
    return messages;
  }

  async function sendTyping(conversationId: string, communicationId: string): Promise<void> {
    await call(commanding('typing', { clicked: false }, 5_000), (apis) =>
      apis.conversations.postConversationsMessageCommunicationTyping(conversationId, communicationId, {
        typing: { type: 'On', duration: typingMs },
      }),
    );
  }

  async function setParticipantState(
    conversationId: string,
    participantId: string,
    state: 'connected' | 'disconnected',
    options?: CallOptions,
  ): Promise<void> {
    const what = state === 'connected' ? 'accept' : 'disconnect';
    await call(commanding(what, options), (apis) =>
      apis.conversations.patchConversationsMessageParticipant(conversationId, participantId, { body: { state } }),
    );
  }

  async function setParked(
    conversationId: string,
    participantId: string,
    parked: boolean,
    options?: CallOptions,
  ): Promise<void> {
    await call(commanding(parked ? 'park' : 'resume', options), (apis) =>
      apis.conversations.patchConversationsMessageParticipantParkingstate(conversationId, participantId, {
        state: parked ? 'parked' : 'connected',
      }),
    );
  }

  async function setAttributes(
    conversationId: string,
    participantId: string,
    attributes: Record<string, string>,
  ): Promise<void> {
    await call(commanding('attributes'), (apis) =>
      apis.conversations.patchConversationParticipantAttributes(conversationId, participantId, { attributes }),
    );
  }

  async function wrapUpCodes(
    conversationId: string,
    participantId: string,
    options?: CallOptions,
  ): Promise<{ codeId: string; name: string }[]> {
    const body = await call(reading('wrap-up-codes', options), (apis) =>
      apis.conversations.getConversationsMessageParticipantWrapupcodes(conversationId, participantId),
    );
    return read(list(z.object({ id, name: words })), body).map((code) => ({ codeId: code.id, name: code.name }));
  }

  async function wrapUp(
    conversationId: string,
    participantId: string,
    communicationId: string,
    codeId: string | null,
    notes: string,
  ): Promise<void> {
    await call(commanding('wrap-up'), ({ conversations }) =>
      codeId === null
        ? conversations.patchConversationsMessageParticipant(conversationId, participantId, {
            body: { wrapupSkipped: true },
          })
        : conversations.postConversationsMessageParticipantCommunicationWrapup(
            conversationId,
            participantId,
            communicationId,
            { body: { code: codeId, ...(notes ? { notes } : {}) } },
          ),
    );
  }

  async function transferToQueue(
    conversationId: string,
    participantId: string,
    queueId: string,
    transferType: 'Attended' | 'Unattended',
  ): Promise<void> {
    await call(commanding('transfer'), (apis) =>
      apis.conversations.postConversationParticipantReplaceQueue(conversationId, participantId, {
        transferType,
        queueId,
      }),
    );
  }

  async function transferToAgent(
    conversationId: string,
    participantId: string,
    userId: string,
    transferType: 'Attended' | 'Unattended',
  ): Promise<void> {
    await call(commanding('transfer'), (apis) =>
      apis.conversations.postConversationParticipantReplaceAgent(conversationId, participantId, {
        transferType,
        userId,
      }),
    );
  }

  return {
    myConversations,
    conversation,
    messageBodies,
    sendTyping,
    setParticipantState,
    setParked,
    setAttributes,
    wrapUpCodes,
    wrapUp,
    transferToQueue,
    transferToAgent,
  };
}

function present(conversation: PlatformConversation | undefined): PlatformConversation {
  if (!conversation) throw new Failed({ kind: 'upstream', status: 200, code: 'unreadable' });
  return conversation;
}
