import { z } from 'zod';
import { command, query } from '../rpc/contract.ts';
import { Id, Ms } from './common.ts';
import { ResponseRow } from './responses.ts';

/** What Genesys Agent Assist suggests for a conversation, newest first; empty, with `state` saying why, where there is none. */
export const Suggestions = z.object({
  /** `unavailable`: the organisation has no Agent Assist, or it could not be asked; `forbidden`: the permission is missing. */
  state: z.enum(['ready', 'unavailable', 'forbidden']),
  items: z.array(z.object({ suggestionId: Id, atMs: Ms, row: ResponseRow })),
});
export type Suggestions = z.infer<typeof Suggestions>;

const one = z.strictObject({ conversationId: Id });

/** Suggested responses. What the agent does with one is reported to the platform, once; a report that fails loses nothing else. */
export const suggestions = {
  list: query(one, Suggestions),
  engage: command(
    z.strictObject({
      conversationId: Id,
      suggestionId: Id,
      how: z.enum(['opened', 'inserted', 'sent', 'dismissed']),
    }),
    z.null(),
    ['suggestions'],
  ),
};
