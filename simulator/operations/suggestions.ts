import type { Engagement } from '../assist/agent-assist.ts';
import { type Operations, ok } from '../http/call.ts';
import { suggestionShape } from '../wire/suggestion.ts';
import { refusals } from '../world/refusal.ts';

const usualPage = 25;
const largestPage = 200;

/** Cursors are opaque on the platform; here they are the place in the list. */
const cursorOf = (place: number): string => Buffer.from(`place:${place}`).toString('base64url');

function placeOf(cursor: string | undefined, name: string): number | undefined {
  if (cursor === undefined) return undefined;
  const place = /^place:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (place === undefined) throw refusals.invalidValue(cursor, name, 'cursors that were given');
  return Number(place);
}

/** What Agent Assist suggests, and what became of it. */
export const suggestionOperations: Operations = {
  'GET /api/v2/conversations/{conversationId}/suggestions': (call) => {
    const { id } = call.conversation();
    const type = call.query.text('type');
    const state = call.query.text('state');
    const pageSize = Number(call.query.text('pageSize') ?? usualPage);
    if (!(pageSize >= 1 && pageSize <= largestPage))
      throw refusals.invalidValue(String(call.query.text('pageSize')), 'pageSize', `1 to ${largestPage}`);
    const all = call.house.assist
      .of(id)
      .filter((one) => (type ?? 'CannedResponse') === 'CannedResponse' && (state ?? one.state) === one.state);
    const before = placeOf(call.query.text('before'), 'before');
    const start = before === undefined ? (placeOf(call.query.text('after'), 'after') ?? 0) : before - pageSize;
    const from = Math.max(0, start);
    const until = Math.min(all.length, before ?? from + pageSize);
    const path = `/api/v2/conversations/${id}/suggestions`;
    const more = `pageSize=${pageSize}${type ? `&type=${type}` : ''}${state ? `&state=${state}` : ''}`;
    return ok({
      entities: all.slice(from, until).map((one) => suggestionShape(call.world, one)),
      selfUri: path,
      ...(until < all.length ? { nextUri: `${path}?after=${cursorOf(until)}&${more}` } : {}),
      ...(from > 0 ? { previousUri: `${path}?before=${cursorOf(from)}&${more}` } : {}),
    });
  },
  'GET /api/v2/conversations/{conversationId}/suggestions/{suggestionId}': (call) =>
    ok(suggestionShape(call.world, call.house.assist.find(call.conversation().id, call.param('suggestionId')))),
  'POST /api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement': (call) => {
    const { assist } = call.house;
    const body = call.as<{ engagementType: Engagement; feedback?: { rating: string } }>();
    const suggestion = assist.find(call.conversation().id, call.param('suggestionId'));
    if (body.engagementType === 'Feedback' && !body.feedback) throw refusals.badRequest('The feedback is missing.');
    assist.engage(suggestion, body.engagementType, call.user.id);
    return ok({ engagementType: body.engagementType, ...(body.feedback ? { feedback: body.feedback } : {}) });
  },
};
