import type { ResponseRow } from '#shared/contract/responses.ts';
import { Failed } from '#shared/rpc/failure.ts';
import type { HeadlessCore } from './headless-core.ts';
import { synchronised } from './synchronised.ts';

/** What is rendered, for whom, and how it is printed. */
export interface Rendering {
  responseId: string;
  conversationId: string;
  values: Record<string, string>;
  json: boolean;
}

/**
 * A response as it would be sent in a conversation of mine, printed: the text alone with its blanks named after it, or one JSON
 * line. Throws `Failed`, `not-found` for a conversation that is not mine or a response that no library holds.
 */
export async function renderResponse(core: HeadlessCore, asked: Rendering): Promise<string> {
  const { api } = core;
  const { responseId, conversationId, values, json } = asked;
  await mine(core, conversationId);
  await synchronised(core);
  const row = await api.responses.render({ conversationId, responseId, values });
  return json ? `${JSON.stringify({ conversationId, ...told(row) })}\n` : printed(row);
}

/** Waits until my conversations are known, and the customer of this one. */
async function mine({ api, until }: HeadlessCore, conversationId: string): Promise<void> {
  const inbox = { ids: new Set<string>(), loaded: false };
  let check: () => void = () => undefined;
  const loaded = new Promise<void>((resolve) => {
    check = () => {
      if (inbox.loaded || inbox.ids.has(conversationId)) resolve();
    };
  });
  const close = api.conversations.inbox(
    {},
    {
      value: (value) => {
        inbox.ids = new Set(value.rows.map((row) => row.conversationId));
        inbox.loaded = value.loaded;
        check();
      },
    },
  );
  await loaded;
  close();
  if (!inbox.ids.has(conversationId)) throw new Failed({ kind: 'not-found', what: 'conversation' });
  await until(async () => (await api.conversations.profile({ conversationId })) !== undefined);
}

const told = ({ responseId, name, kind, text, blanks, tooLong, misfit }: ResponseRow) => ({
  id: responseId,
  name,
  kind,
  text,
  blanks: blanks.map(({ id, label }) => ({ id, label })),
  tooLong,
  misfit,
});

function printed({ text, blanks }: ResponseRow): string {
  const missing = blanks.map(({ id, label }) => `  blank ${id}${label && label !== id ? `: ${label}` : ''}\n`);
  return `${text}\n${missing.length > 0 ? '\n' : ''}${missing.join('')}`;
}
