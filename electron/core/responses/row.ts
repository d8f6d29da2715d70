import type { ResponseRow } from '#shared/contract/responses.ts';
import { type Facts, substitute } from '#shared/substitution.ts';
import { textLength } from '#shared/text-limits.ts';
import type { ConversationView } from '../conversations/view.ts';
import type { PlatformMe, PlatformResponse } from '../genesys/platform.ts';
import type { CataloguedLibrary } from './catalogue.ts';

/** The values of a conversation; without one only the agent's own are known. */
export const factsOf = (me: PlatformMe, view: ConversationView | undefined): Facts => ({
  agentName: me.name,
  agentAlias: me.alias,
  customerName: view?.customer?.name ?? '',
  attributes: view?.customer?.attributes ?? {},
});

/** A response as a window shows it, filled for a customer. Texts are cut to nothing: what is shown is what would be sent. */
export function rowOf(
  response: PlatformResponse,
  library: CataloguedLibrary | undefined,
  facts: Facts,
  typed: Record<string, string>,
  pin: number | null,
  textLimit: number | null,
): ResponseRow {
  const { text, spans, blanks } = substitute(response.text, response.substitutions, facts, typed);
  return {
    responseId: response.responseId,
    libraryId: library?.libraryId ?? response.libraryIds[0] ?? '',
    libraryName: library?.name ?? '',
    version: response.version,
    name: response.name,
    text,
    spans,
    blanks,
    pin,
    tooLong: textLimit !== null && textLength(text) > textLimit,
    html: response.html,
    source: 'library',
    kind: 'text',
    misfit: null,
    assets: [],
    template: null,
    language: null,
    variants: [],
    tags: [],
    shortcut: null,
    editable: false,
  };
}
