import { parseArgs } from 'node:util';
import { wholeNumber } from '../arguments.ts';
import { type Elsewhere, type Where, whereOf } from './where.ts';

/** A command line of `responses`, understood. */
export type Asked =
  | { what: 'help' }
  | { what: 'search'; query: string | undefined; where: Where; queueId: string | null; limit: number; json: boolean }
  | {
      what: 'render';
      responseId: string;
      conversationId: string;
      values: Record<string, string>;
      where: Elsewhere;
      json: boolean;
    };

/** The contract's own bound on a search. */
const mostHits = 50;

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  stdin: { type: 'boolean' },
  queue: { type: 'string' },
  limit: { type: 'string' },
  conversation: { type: 'string' },
  value: { type: 'string', multiple: true },
  catalogue: { type: 'string' },
  practice: { type: 'boolean' },
  place: { type: 'string' },
  api: { type: 'string' },
  login: { type: 'string' },
  user: { type: 'string' },
  region: { type: 'string' },
  'client-id': { type: 'string' },
} as const;

/** Understands a command line, or throws an error whose message says in one sentence what was not understood. */
export function readAsked(args: string[], environment: NodeJS.ProcessEnv): Asked {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [what, ...rest] = positionals;
  if (values.help || what === 'help') return { what: 'help' };
  const json = values.json ?? false;
  if (what === 'search') {
    if (values.stdin ? rest.length > 0 : rest.length === 0)
      throw new RangeError('Give a query, or --stdin to read one a line.');
    refuse('search', values, ['conversation', 'value']);
    const query = values.stdin ? undefined : rest.join(' ');
    const limit = wholeNumber('limit', values.limit, 1, mostHits) ?? 10;
    return { what, query, where: whereOf(values, environment), queueId: values.queue ?? null, limit, json };
  }
  if (what === 'render') {
    const [responseId] = rest;
    if (rest.length !== 1 || !responseId) throw new RangeError('Give the id of one response to render.');
    if (!values.conversation) throw new RangeError('Say for which conversation: --conversation ID.');
    refuse('render', values, ['stdin', 'queue', 'limit', 'catalogue']);
    const where = whereOf(values, environment);
    if (where.in === 'file') throw new RangeError('A catalogue file knows no conversations.');
    const typed = Object.fromEntries((values.value ?? []).map(pairOf));
    return { what, responseId, conversationId: values.conversation, values: typed, where, json };
  }
  throw new RangeError(what === undefined ? 'Say what to do: search or render.' : `There is no 'responses ${what}'.`);
}

function refuse(what: string, values: Record<string, unknown>, names: string[]): void {
  const given = names.find((name) => values[name] !== undefined);
  if (given) throw new RangeError(`'responses ${what}' takes no --${given}.`);
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new RangeError(`--value takes NAME=TEXT, not '${text}'.`);
  return [text.slice(0, at), text.slice(at + 1)];
}
