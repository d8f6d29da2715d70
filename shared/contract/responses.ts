import { z } from 'zod';
import { command, query } from '../rpc/contract.ts';
import { Failure } from '../rpc/failure.ts';
import { Id, Ms, Nothing } from './common.ts';

/** A stretch of the substituted text, in UTF-16 units: a value that was filled in, or a hole that is still blank. */
export const Span = z.object({ start: z.number().int(), end: z.number().int(), id: z.string(), blank: z.boolean() });
export type Span = z.infer<typeof Span>;

/** A hole that only the agent can fill. `last` is what was put into one of the same name in this conversation before. */
export const Blank = z.object({ id: z.string(), label: z.string(), last: z.string().nullable() });
export type Blank = z.infer<typeof Blank>;

/** A language as its BCP 47 primary tag, lower case: `en`, `de`, `ja`, `yue`. */
export const Language = z.string().regex(/^[a-z]{2,3}$/);
export type Language = z.infer<typeof Language>;

/** A tag without its `#`, as it is shown. Compared without regard to case and accents. */
export const Tag = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^\s#,;]+$/u);
export type Tag = z.infer<typeof Tag>;

/** A personal shortcut that finds one response at once. */
export const Shortcut = z
  .string()
  .trim()
  .min(1)
  .max(20)
  .regex(/^[^\s/#]+$/u);
export type Shortcut = z.infer<typeof Shortcut>;

/** A file that a response brings along. `fits`: the channel takes it (pictures; api-map, media). Null: not known yet, or not permitted. */
export const Asset = z.object({
  assetId: Id,
  name: z.string().nullable(),
  contentType: z.string().nullable(),
  bytes: z.number().nullable(),
  fits: z.boolean(),
});
export type Asset = z.infer<typeof Asset>;

/** What of a messaging template is shown around its body; the platform puts it together. */
export const Template = z.object({
  header: z.string().nullable(),
  footer: z.string().nullable(),
  buttons: z.array(z.string()),
});
export type Template = z.infer<typeof Template>;

/** One canned response, its text already substituted for the customer of the conversation. `text` is byte for byte what is sent. */
export const ResponseRow = z.object({
  responseId: Id,
  libraryId: Id,
  libraryName: z.string(),
  source: z.enum(['library', 'personal']),
  /** `template`: sent by id with parameters (WhatsApp and the like); its text cannot be changed, so it is not inserted. */
  kind: z.enum(['text', 'template']),
  version: z.number().int(),
  name: z.string(),
  text: z.string(),
  spans: z.array(Span),
  blanks: z.array(Blank),
  pin: z.number().int().min(1).max(9).nullable(),
  tooLong: z.boolean(),
  /** `channel`: this conversation's channel cannot take it at all; `empty`: nothing is left to send. */
  misfit: z.enum(['channel', 'empty']).nullable(),
  html: z.boolean(),
  assets: z.array(Asset),
  template: Template.nullable(),
  language: Language.nullable(),
  /** The same response in other languages, itself left out. */
  variants: z.array(z.object({ responseId: Id, language: Language })),
  tags: z.array(z.string()),
  shortcut: z.string().nullable(),
  /** I may change it: a personal one, or one of the library with the permission. */
  editable: z.boolean(),
});
export type ResponseRow = z.infer<typeof ResponseRow>;

/** The id under which the personal responses stand among the libraries. */
export const personalLibrary = 'personal';

export const Library = z.object({
  libraryId: Id,
  /** Empty for the personal one, which the window names. */
  name: z.string(),
  source: z.enum(['library', 'personal']),
  count: z.number().int(),
  /** Whether the conversation's queue offers it (Queue.cannedResponseLibraries). */
  forQueue: z.boolean(),
  failure: Failure.nullable(),
});
export type Library = z.infer<typeof Library>;

/** Narrows what is listed and found. `language` null: the customer's language first, all shown. `fitting`: only what this channel takes. */
export const Filter = z.strictObject({
  tags: z.array(Tag).max(10),
  language: Language.nullable(),
  fitting: z.boolean(),
});
export type Filter = z.infer<typeof Filter>;

/** The filter that lets everything through. */
export const everything: Filter = { tags: [], language: null, fitting: false };

export const ResponsesOverview = z.object({
  total: z.number().int(),
  queueMode: z.enum(['All', 'SelectedOnly', 'None']),
  libraries: z.array(Library),
  pins: z.array(ResponseRow),
  recents: z.array(ResponseRow),
  /** The most used tags and the languages there are, most frequent first. */
  tags: z.array(z.object({ tag: z.string(), count: z.number().int() })),
  languages: z.array(z.object({ language: Language, count: z.number().int() })),
  /** What the customer is answered in, and how that is known. */
  customerLanguage: z.object({ language: Language.nullable(), from: z.enum(['attribute', 'detected', 'agent']) }),
  /** Signatures that the organisation offers (responseType Footer); the chosen one is put under responses. */
  footers: z.array(z.object({ responseId: Id, name: z.string(), text: z.string(), chosen: z.boolean() })),
  /** What I may do in the libraries of the organisation. */
  may: z.object({ add: z.boolean(), edit: z.boolean(), remove: z.boolean() }),
  sync: z.object({
    state: z.enum(['idle', 'running', 'failed', 'offline', 'stopped']),
    /** Libraries done, of those there are, and responses read so far. */
    done: z.number().int(),
    total: z.number().int().nullable(),
    read: z.number().int(),
    atMs: Ms.nullable(),
    failure: Failure.nullable(),
  }),
});
export type ResponsesOverview = z.infer<typeof ResponsesOverview>;

/** Values that the agent typed into blanks, by substitution id. */
export const Values = z.record(z.string().max(200), z.string().max(2000));
export type Values = z.infer<typeof Values>;

/** What was used, what never was, and what was looked for in vain. */
export const Usage = z.object({
  /** Since when uses are counted; null where nothing was used yet. */
  sinceMs: Ms.nullable(),
  mine: z.array(
    z.object({
      responseId: Id,
      name: z.string(),
      libraryName: z.string(),
      uses: z.number().int(),
      lastMs: Ms,
      /** No library holds it any more. */
      gone: z.boolean(),
    }),
  ),
  unused: z.object({
    total: z.number().int(),
    rows: z.array(z.object({ responseId: Id, name: z.string(), libraryName: z.string() })),
  }),
  misses: z.array(z.object({ text: z.string(), count: z.number().int(), lastMs: Ms })),
});
export type Usage = z.infer<typeof Usage>;

const forConversation = { conversationId: Id.nullable() };
const Rows = z.object({ rows: z.array(ResponseRow), total: z.number().int() });

/** The organisation's canned responses and my own. Search runs in core; a window gets rows, never the catalogue. */
export const responses = {
  overview: query(z.strictObject(forConversation), ResponsesOverview),
  list: query(
    z.strictObject({
      ...forConversation,
      libraryId: Id,
      filter: Filter,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    Rows,
  ),
  /** `#tag` in the text narrows too. Only punctuation finds nothing; `forgiven`: nothing held the words as typed. */
  search: query(
    z.strictObject({
      ...forConversation,
      text: z.string().max(10_000),
      scope: z.enum(['queue', 'all']),
      filter: Filter,
      limit: z.number().int().min(1).max(50),
    }),
    Rows.extend({ forgiven: z.boolean() }),
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
  /** My own shortcut and tags for a response; a shortcut that another has is refused: `invalid` `shortcut` `taken` {name}. */
  label: command(
    z.strictObject({ responseId: Id, shortcut: Shortcut.nullable(), tags: z.array(Tag).max(20) }),
    z.null(),
    ['responses'],
  ),
  /** Keeps what was put into blanks, for the next response in the same conversation. */
  remember: command(z.strictObject({ conversationId: Id, values: Values }), z.null(), ['responses']),
  /** The signature under my responses, or none. */
  chooseFooter: command(z.strictObject({ responseId: Id.nullable() }), z.null(), ['responses']),
  sync: command(Nothing, z.null(), ['responses']),
  /** Stops a synchronisation; what was read stays. */
  stopSync: command(Nothing, z.null(), ['responses']),
  usage: query(Nothing, Usage),
  /** Forgets what I used and looked for. */
  forgetUsage: command(Nothing, z.null(), ['responses']),
};
