import { z } from 'zod';
import { Failed } from '#shared/rpc/failure.ts';
import { reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { htmlToText } from './html-to-text.ts';
import { figure, id, list, part, read, readPage, text, words } from './lenient.ts';
import type { CallOptions, Page, Platform, PlatformLibrary, PlatformResponse } from './platform.ts';

const librariesAPage = 100;
/** The largest page of responses/query. Source: api-map, Response Management. */
const responsesAPage = 500;
const catalogueTimeoutMs = 20_000;

const Library = z.object({ id, name: words, version: figure });

/** Source: SDK 262, Models.Response. */
const Response = z.object({
  id,
  name: words,
  version: figure,
  libraries: list(z.object({ id })),
  texts: list(z.object({ content: words, contentType: text, type: text })),
  substitutions: list(z.object({ id, description: words, defaultValue: text })),
  responseType: text,
  messagingTemplate: part(z.object({ whatsApp: part(z.object({ language: text })) })),
  assets: list(z.unknown()),
});

/** What of the platform is about canned responses. */
type ResponseVerbs = Pick<
  Platform,
  | 'libraries'
  | 'responsesOf'
  | 'responseSource'
  | 'addResponse'
  | 'changeResponse'
  | 'removeResponse'
  | 'assets'
  | 'uploadAsset'
  | 'sendMedia'
  | 'sendTemplate'
  | 'suggestions'
  | 'engage'
  | 'contact'
>;

/** The verbs on canned responses. */
export function responseVerbs(call: Call): ResponseVerbs {
  async function libraries(pageNumber: number, options?: CallOptions): Promise<Page<PlatformLibrary>> {
    const body = await call(reading('libraries', options, catalogueTimeoutMs), (apis) =>
      apis.responses.getResponsemanagementLibraries({ pageNumber, pageSize: librariesAPage }),
    );
    const page = readPage(Library, body);
    return {
      ...page,
      entities: page.entities.map((each) => ({ libraryId: each.id, name: each.name, version: each.version ?? 0 })),
    };
  }

  async function responsesOf(
    libraryId: string,
    pageNumber: number,
    options?: CallOptions,
  ): Promise<Page<PlatformResponse>> {
    const body = await call(reading('responses', options, catalogueTimeoutMs), (apis) =>
      apis.responses.postResponsemanagementResponsesQuery({
        pageSize: responsesAPage,
        pageNumber,
        filters: [{ name: 'libraryId', operator: 'EQUALS', values: [libraryId] }],
      }),
    );
    const { results } = read(z.object({ results: z.unknown().optional() }), body);
    const page = readPage(Response, results);
    return { ...page, entities: page.entities.map(toResponse) };
  }

  const notYet = async (): Promise<never> => {
    throw new Failed({ kind: 'unexpected', reference: 'not-yet' });
  };
  return {
    libraries,
    responsesOf,
    responseSource: notYet,
    addResponse: notYet,
    changeResponse: notYet,
    removeResponse: notYet,
    assets: notYet,
    uploadAsset: notYet,
    sendMedia: notYet,
    sendTemplate: notYet,
    suggestions: notYet,
    engage: notYet,
    contact: notYet,
  };
}

function toResponse(response: z.output<typeof Response>): PlatformResponse {
  // A subject belongs to e-mail. Where a response has both forms, the plain one is what its author meant for messages.
  const bodies = response.texts.filter((each) => each.type !== 'subject');
  const plain = bodies.find((each) => each.contentType !== 'text/html');
  const html = plain ? undefined : bodies.find((each) => each.contentType === 'text/html');
  return {
    responseId: response.id,
    libraryIds: response.libraries.map((library) => library.id),
    name: response.name,
    version: response.version ?? 0,
    text: html ? htmlToText(html.content) : (plain?.content ?? ''),
    html: html !== undefined,
    language: response.messagingTemplate?.whatsApp?.language ?? null,
    substitutions: response.substitutions,
    kind: kindOf(response),
    template: null,
    assets: [],
  };
}

/** An absent response type means a normal canned response. Source: SDK 262, Response.responseType. */
function kindOf(response: z.output<typeof Response>): PlatformResponse['kind'] {
  if (response.responseType === 'MessagingTemplate' || response.messagingTemplate !== null) return 'template';
  return response.responseType === null ? 'text' : 'other';
}
