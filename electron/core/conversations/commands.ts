import { Failed, invalid } from '#shared/rpc/failure.ts';
import type { Clock } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';
import type { Entry } from './book.ts';
import type { Phase } from './my-part.ts';

/** After a command was taken, its event is waited for this long before the conversation is read. */
const confirmAfterMs = 2000;

/** What a command works with. */
export interface CommandsHost {
  clock: Clock;
  required(): SignedIn;
  /** Throws `conflict` `not-mine`. */
  mine(conversationId: string): Entry;
  entry(conversationId: string): Entry | undefined;
  reread(conversationId: string): Promise<void>;
}

type Verb = 'accept' | 'decline' | 'park' | 'resume' | 'end' | 'wrap-up';
interface Rule {
  from: Phase[];
  done: Phase[];
  otherwise: string;
}
const rules: Record<Verb, Rule> = {
  accept: { from: ['alerting'], done: ['connected'], otherwise: 'not-alerting' },
  decline: { from: ['alerting'], done: ['gone'], otherwise: 'not-alerting' },
  park: { from: ['connected'], done: ['parked'], otherwise: 'not-connected' },
  resume: { from: ['parked'], done: ['connected'], otherwise: 'not-parked' },
  end: { from: ['connected', 'parked'], done: ['wrap-up', 'gone'], otherwise: 'not-connected' },
  'wrap-up': { from: ['wrap-up'], done: ['gone'], otherwise: 'not-in-wrap-up' },
};

/**
 * What I do to my part of a conversation. Each is checked against what is known before it leaves, done once however often it is
 * pressed, and read back where the answer leaves a doubt.
 */
export class Commands {
  readonly #host: CommandsHost;
  readonly #running = new Map<string, Promise<null>>();

  constructor(host: CommandsHost) {
    this.#host = host;
  }

  accept(conversationId: string): Promise<null> {
    return this.#act(conversationId, 'accept', ({ platform }, participantId) =>
      platform.setParticipantState(conversationId, participantId, 'connected', { clicked: true }),
    );
  }

  decline(conversationId: string): Promise<null> {
    return this.#act(conversationId, 'decline', ({ platform }, participantId) =>
      platform.setParticipantState(conversationId, participantId, 'disconnected', { clicked: true }),
    );
  }

  park(conversationId: string, parked: boolean): Promise<null> {
    return this.#act(conversationId, parked ? 'park' : 'resume', ({ platform }, participantId) =>
      platform.setParked(conversationId, participantId, parked, { clicked: true }),
    );
  }

  end(conversationId: string): Promise<null> {
    return this.#act(conversationId, 'end', ({ platform }, participantId) =>
      platform.setParticipantState(conversationId, participantId, 'disconnected', { clicked: true }),
    );
  }

  wrapUp(conversationId: string, codeId: string | null, notes: string): Promise<null> {
    return this.#act(conversationId, 'wrap-up', ({ platform }, participantId, { part }) => {
      if (codeId === null && part.participant?.wrapUpRequired && part.participant.wrapUpPrompt !== 'optional')
        throw invalid('codeId', 'required');
      const communicationId = part.communication?.communicationId ?? '';
      return platform.wrapUp(conversationId, participantId, communicationId, codeId, notes);
    });
  }

  #act(
    conversationId: string,
    verb: Verb,
    call: (signedIn: SignedIn, participantId: string, entry: Entry) => Promise<void>,
  ): Promise<null> {
    const key = `${conversationId} ${verb}`;
    const running = this.#running.get(key);
    if (running) return running;
    const acting = this.#once(conversationId, rules[verb], call).finally(() => this.#running.delete(key));
    this.#running.set(key, acting);
    return acting;
  }

  async #once(
    conversationId: string,
    rule: Rule,
    call: (signedIn: SignedIn, participantId: string, entry: Entry) => Promise<void>,
  ): Promise<null> {
    const signedIn = this.#host.required();
    const entry = this.#host.mine(conversationId);
    const { phase, participant } = entry.part;
    if (rule.done.includes(phase)) return null;
    if (!participant || !rule.from.includes(phase)) throw new Failed({ kind: 'conflict', what: rule.otherwise });
    try {
      await call(signedIn, participant.participantId, entry);
    } catch (error) {
      if (!(error instanceof Failed) || !leavesDoubt(error)) throw error;
      await this.#host.reread(conversationId).catch(() => undefined); // then the first failure stands
      const now = this.#host.entry(conversationId)?.part.phase ?? 'gone';
      if (rule.done.includes(now)) return null;
      if (now === 'gone') throw new Failed({ kind: 'conflict', what: 'not-mine' }, { cause: error });
      throw error;
    }
    void this.#confirm(conversationId, entry);
    return null;
  }

  /** The change comes by an event; should that be lost, the conversation is read once. */
  async #confirm(conversationId: string, before: Entry): Promise<void> {
    await this.#host.clock.sleep(confirmAfterMs);
    const now = this.#host.entry(conversationId);
    if (now && now.part.phase === before.part.phase) await this.#host.reread(conversationId).catch(() => undefined);
  }
}

/** Whether a refusal may mean that the conversation is not what we thought it was. */
function leavesDoubt({ failure }: Failed): boolean {
  const kinds = ['not-found', 'conflict', 'invalid', 'outcome-unknown', 'timed-out'];
  return kinds.includes(failure.kind) || (failure.kind === 'upstream' && failure.status < 500);
}
