import { owesWrapup } from './parties.ts';
import { refusals } from './refusal.ts';
import type { Conversation, GivenWrapup, Participant } from './state.ts';
import type { World } from './world.ts';

/** What a wrap-up carries, as the platform's WrapupInput. */
export interface WrapupInput {
  code?: string;
  notes?: string;
  tags?: string[];
  durationSeconds?: number;
  provisional?: boolean;
}

/** After-conversation work: who owes a wrap-up code, and how he gives it. */
export class Wrapups {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** An agent left: where the queue demands a code, he owes it from now on. */
  begin(conversation: Conversation, participant: Participant): void {
    const world = this.#world;
    const { communication } = participant;
    if (communication.wrapup && !communication.wrapup.provisional) {
      communication.acw = 'complete';
      return;
    }
    if (!participant.wrapupRequired) return;
    communication.acw = 'pending';
    participant.acwStartedAt = world.clock.now();
    const user = participant.userId ? world.users.get(participant.userId) : undefined;
    if (participant.wrapupPrompt === 'MANDATORY_TIMEOUT') {
      world.clock.after(world.timings.wrapUpMs, () => {
        if (owesWrapup(participant))
          world.act(() => this.give(conversation, participant, { code: 'ININ-WRAP-UP-TIMEOUT' }));
      });
    }
    if (user && user.behaviour !== 'human') {
      const code = world.queues.get(participant.queueId ?? '')?.wrapupCodeIds[0] ?? 'ININ-WRAP-UP-TIMEOUT';
      world.clock.after(world.timings.agentThinkMs, () => {
        if (owesWrapup(participant)) world.act(() => this.give(conversation, participant, { code }));
      });
    }
  }

  /** Gives a wrap-up code, during the conversation or after it. */
  give(conversation: Conversation, participant: Participant, input: WrapupInput): void {
    if (!input.code) throw refusals.wrapupCodeRequired();
    const known = this.#world.organisation.wrapupCodes.some((code) => code.id === input.code);
    if (!known && !input.code.startsWith('ININ-'))
      throw refusals.invalidValue(input.code, 'wrapup.code', "the ids of the queue's wrap-up codes");
    const now = this.#world.clock.now();
    const given: GivenWrapup = { endTime: now, ...input, code: input.code };
    participant.communication.wrapup = given;
    if (owesWrapup(participant) && !input.provisional) {
      participant.communication.acw = 'complete';
      participant.acwEndedAt = now;
    }
    this.#world.applied({
      kind: 'wrapup',
      conversationId: conversation.id,
      participantId: participant.id,
      detail: input.code,
      ...(participant.userId ? { userId: participant.userId } : {}),
    });
    this.#world.touch(conversation);
  }

  /** Leaves the wrap-up out, where the queue allows it. */
  skip(conversation: Conversation, participant: Participant): void {
    if (participant.wrapupPrompt === 'MANDATORY') throw refusals.wrapupCannotSkip();
    participant.wrapupSkipped = true;
    if (owesWrapup(participant)) participant.acwEndedAt = this.#world.clock.now();
    participant.communication.acw = 'skipped';
    this.#world.touch(conversation);
  }
}
