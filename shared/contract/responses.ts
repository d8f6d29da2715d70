import { z } from 'zod';
import { command, query } from '../rpc/contract.ts';
import { Failure } from '../rpc/failure.ts';
import { Id, Ms, Nothing } from './common.ts';

/** A stretch of the substituted text, in UTF-16 units: a value that was filled in, or a hole that is still blank. */
export const Span = z.object({ start: z.number().int(), end: z.number().int(), id: z.string(), blank: z.boolean() });
export type Span = z.infer<typeof Span>;

/** A hole that only the agent can fill. */
export const Blank = z.object({ id: z.string(), label: z.string() });
export type Blank = z.infer<typeof Blank>;

/** One canned response, its text already substituted for the customer of the conversation. */
export const ResponseRow = z.object({
  responseId: Id,
  libraryId: Id,
  libraryName: z.string(),
  version: z.number().int(),
  name: z.string(),
  text: z.string(),
  spans: z.array(Span),
  blanks: z.array(Blank),
  pin: z.number().int().min(1).max(9).nullable(),
  tooLong: z.boolean(),
  html: z.boolean(),
  assets: z.number().int(),
  language: z.string().nullable(),
});
export type ResponseRow = z.infer<typeof ResponseRow>;

export const Library = z.object({
  libraryId: Id,
  name: z.string(),
  count: z.number().int(),
  /** Whether the conversation's queue offers it (Queue.cannedResponseLibraries). */
  forQueue: z.boolean(),
  failure: Failure.nullable(),
});
export type Library = z.infer<typeof Library>;

export const ResponsesOverview = z.object({
  total: z.number().int(),
  queueMode: z.enum(['All', 'SelectedOnly', 'None']),
  libraries: z.array(Library),
  pins: z.array(ResponseRow),
  recents: z.array(ResponseRow),
  sync: z.object({
    state: z.enum(['idle', 'running', 'failed', 'offline']),
    done: z.number().int(),
    total: z.number().int().nullable(),
    atMs: Ms.nullable(),
    failure: Failure.nullable(),
  }),
});
export type ResponsesOverview = z.infer<typeof ResponsesOverview>;

/** Values that the agent typed into blanks, by substitution id. */
export const Values = z.record(z.string().max(200), z.string().max(2000));
export type Values = z.infer<typeof Values>;

const forConversation = { conversationId: Id.nullable() };

/** The organisation's canned responses. Search runs in core; a window gets rows, never the catalogue. */
export const responses = {
  overview: query(z.strictObject(forConversation), ResponsesOverview),
  list: query(
    z.strictObject({
      ...forConversation,
      libraryId: Id,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({ rows: z.array(ResponseRow), total: z.number().int() }),
  ),
  search: query(
    z.strictObject({
      ...forConversation,
      text: z.string().max(200),
      scope: z.enum(['queue', 'all']),
      limit: z.number().int().min(1).max(50),
    }),
    z.object({ rows: z.array(ResponseRow), total: z.number().int() }),
  ),
  /** One response with the agent's values in its blanks. */
  render: query(z.strictObject({ ...forConversation, responseId: Id, values: Values }), ResponseRow),
  /** Pins a response to a digit for the conversation's queue; what was there moves off. */
  pin: command(
    z.strictObject({ ...forConversation, responseId: Id, digit: z.number().int().min(1).max(9) }),
    z.null(),
    ['responses'],
  ),
  unpin: command(z.strictObject({ ...forConversation, responseId: Id }), z.null(), ['responses']),
  sync: command(Nothing, z.null(), ['responses']),
};
