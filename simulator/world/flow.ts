import { isLive } from './parties.ts';
import { refusals } from './refusal.ts';
import type { Conversation, Participant } from './state.ts';
import type { World } from './world.ts';

/** One exchange between customer and bot, as the platform's reporting turns keep it. `at` is epoch milliseconds. */
export interface BotTurn {
  at: number;
  sessionId: string;
  conversationId: string;
  userInput: string;
  botPrompts: string[];
  intent?: { name: string; confidence: number };
}

/** What the analysis services know of a conversation; what they do not know is absent. */
export interface Evidence {
  /** From -1 (bad) to 1 (good). */
  sentimentScore?: number;
  sentimentTrend?: number;
}

const intents: { name: string; words: RegExp; confidence: number; answer: string }[] = [
  {
    name: 'Track an order',
    words: /\b(where|parcel|deliver\w*|track\w*|arriv\w*)\b/i,
    confidence: 0.86,
    answer: 'I can look that up. What is the order number?',
  },
  {
    name: 'Return an item',
    words: /\b(return\w*|refund\w*|send back|exchange)\b/i,
    confidence: 0.81,
    answer: 'You can return it within 30 days. Shall I send you a label?',
  },
  {
    name: 'Question about an invoice',
    words: /\b(invoice|bill\w*|charge\w*|pay\w*)\b/i,
    confidence: 0.77,
    answer: 'Which invoice is it about?',
  },
];
const unclear = {
  name: 'Unclear',
  confidence: 0.34,
  answer: 'I did not quite get that. Could you say it in other words?',
};
const wantsPerson = /\b(agent|human|person|someone|colleague|mensch|mitarbeiter\w*|persona|担当者)\b/i;

/**
 * The deployment's inbound flow. A customer whose attribute `bot` is `yes` meets the greeter first: a `workflow`
 * participant that answers by keywords and hands over when a person is asked for. Attributes `intent`, `confidence`
 * and `sentiment` set what the analysis services will report, so that rehearsals can choose their case.
 */
export class Flow {
  readonly turns: BotTurn[] = [];
  readonly #world: World;
  readonly #targets = new Map<string, string>();
  readonly #evidence = new Map<string, Evidence>();

  constructor(world: World) {
    this.#world = world;
  }

  evidence(conversationId: string): Evidence | undefined {
    return this.#evidence.get(conversationId);
  }

  /** Sets what the sentiment analysis reports from now on. */
  setEvidence(conversationId: string, evidence: Evidence): void {
    const conversation = this.#world.conversation(conversationId);
    this.#evidence.set(conversationId, { ...this.#evidence.get(conversationId), ...evidence });
    this.#world.act(() => this.#world.say({ kind: 'sentiment', conversation }));
  }

  /** The bot takes the conversation instead of the queue, which it remembers for the hand-over. */
  begin(conversation: Conversation, queueId: string): void {
    this.#targets.set(conversation.id, queueId);
    this.#world.lifecycle.add(conversation, { purpose: 'workflow', name: 'Greeter', state: 'connected' });
    this.#world.messages.fromBot(conversation, 'Welcome to Halden & Row. What can I do for you?');
  }

  /** The bot that talks now, if one does. */
  botOf(conversation: Conversation): Participant | undefined {
    return conversation.participants.find((one) => one.purpose === 'workflow' && isLive(one));
  }

  /** The customer said something: the bot answers, or hands over. */
  heard(conversation: Conversation, text: string): void {
    const bot = this.botOf(conversation);
    if (!bot) return;
    const { clock, lifecycle, messages } = this.#world;
    const attributes = conversation.participants[0]?.attributes ?? {};
    const sentiment = Number(attributes.sentiment);
    if (attributes.sentiment !== undefined && Number.isFinite(sentiment))
      this.setEvidence(conversation.id, { sentimentScore: sentiment });
    const person = wantsPerson.test(text);
    const found = intents.find((one) => one.words.test(text)) ?? unclear;
    const given = Number(attributes.confidence);
    const confidence = attributes.confidence !== undefined && Number.isFinite(given) ? given : found.confidence;
    const answer = person ? 'One moment, I am passing you on to a colleague.' : found.answer;
    this.turns.push({
      at: clock.now(),
      sessionId: bot.communication.id,
      conversationId: conversation.id,
      userInput: text,
      botPrompts: [answer],
      ...(person ? {} : { intent: { name: attributes.intent ?? found.name, confidence } }),
    });
    messages.fromBot(conversation, answer);
    if (!person) return;
    this.#world.routing.enqueue(conversation, this.#targetOf(conversation));
    lifecycle.disconnect(conversation, bot, 'transfer');
  }

  #targetOf(conversation: Conversation): string {
    const { organisation, queues } = this.#world;
    const target = this.#targets.get(conversation.id) ?? organisation.defaultQueueId;
    const open = queues.has(target) ? target : organisation.defaultQueueId;
    if (!queues.has(open)) throw refusals.queueNotFound();
    return open;
  }
}
