import { type Operations, ok } from '../http/call.ts';
import { iso } from '../wire/time.ts';
import { refusals } from '../world/refusal.ts';

/** What a handoff from a bot can be judged by: sentiment, and the bot's reporting turns. Unknown is 404 or empty. */
export const evidenceOperations: Operations = {
  'GET /api/v2/speechandtextanalytics/conversations/{conversationId}': (call) => {
    const { id } = call.conversation();
    const known = call.world.flow.evidence(id);
    if (known?.sentimentScore === undefined) throw refusals.notFound();
    const { sentimentTrend: trend } = known;
    return ok({
      conversation: { id, selfUri: `/api/v2/conversations/${id}` },
      sentimentScore: known.sentimentScore,
      ...(trend === undefined ? {} : { sentimentTrend: trend }),
      sentimentTrendClass:
        trend === undefined ? 'NotCalculated' : trend < -0.1 ? 'Declining' : trend > 0.1 ? 'Improving' : 'NoChange',
    });
  },

  'GET /api/v2/analytics/botflows/{botFlowId}/reportingturns': (call) => {
    if (call.param('botFlowId') !== call.world.organisation.botFlowId) throw refusals.notFound();
    const sessionId = call.query.text('sessionId');
    const turns = call.world.flow.turns.filter((one) => sessionId === undefined || one.sessionId === sessionId);
    const size = Math.min(250, Math.max(1, Number(call.query.text('pageSize') ?? 50)));
    const start = Number(call.query.text('after') ?? 0);
    const path = `/api/v2/analytics/botflows/${call.param('botFlowId')}/reportingturns`;
    return ok({
      entities: turns.slice(start, start + size).map((turn) => ({
        userInput: turn.userInput,
        botPrompts: turn.botPrompts,
        sessionId: turn.sessionId,
        conversation: { id: turn.conversationId, selfUri: `/api/v2/conversations/${turn.conversationId}` },
        ...(turn.intent
          ? { intent: { name: turn.intent.name, confidence: turn.intent.confidence, slots: [] } }
          : { askActionResult: 'AgentRequestedByUser' }),
        dateCreated: iso(turn.at),
        dateCompleted: iso(turn.at),
      })),
      selfUri: path,
      ...(start + size < turns.length ? { nextUri: `${path}?after=${start + size}&pageSize=${size}` } : {}),
    });
  },
};
