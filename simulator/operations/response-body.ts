import type { Call } from '../http/call.ts';
import type { CannedResponse } from '../responses/store.ts';
import { Refusal, refusals } from '../world/refusal.ts';

/** A response as it comes in, as far as it is read. Source: the public model `Response`. */
export interface ResponseBody {
  name?: string;
  version?: number;
  libraries?: { id?: string }[];
  texts?: { content: string; contentType?: 'text/plain' | 'text/html'; type?: 'body' | 'subject' }[];
  substitutions?: { id: string; description?: string; defaultValue?: string }[];
  responseType?: string;
  messagingTemplate?: {
    whatsApp?: {
      name: string;
      language: string;
      header?: { content?: string };
      messageFooter?: { content?: string };
      buttons?: { type?: 'QuickReply' | 'PhoneNumber' | 'Url'; contentText?: string; content?: string }[];
    };
  };
  assets?: { id?: string; assetUsage?: string }[];
}

/** No library of this id. */
export const libraryNotFound = (): Refusal =>
  new Refusal(404, 'rms.library.not.found', 'The response library could not be found');

function templateOf(body: ResponseBody): Pick<CannedResponse, 'template'> {
  const given = body.messagingTemplate?.whatsApp;
  if (body.responseType !== 'MessagingTemplate') return {};
  if (!given) throw refusals.badRequest('The template needs a definition.');
  const { name, language, header, messageFooter, buttons } = given;
  return {
    template: {
      name,
      language,
      ...(header?.content === undefined ? {} : { header: header.content }),
      ...(messageFooter?.content === undefined ? {} : { footer: messageFooter.content }),
      ...(buttons
        ? {
            buttons: buttons.map((button) => ({
              type: button.type ?? 'QuickReply',
              label: button.contentText ?? '',
              ...(button.content === undefined ? {} : { content: button.content }),
            })),
          }
        : {}),
    },
  };
}

/**
 * The whole of a response that a body gives: what it leaves out is gone, as with every PUT. A library or a file that does not
 * exist is refused.
 */
export function written(
  call: Call,
): Pick<CannedResponse, 'name' | 'libraryIds' | 'texts' | 'substitutions' | 'assets' | 'template' | 'footer'> {
  const body = call.as<ResponseBody>();
  const { responses } = call.house;
  const libraryIds = (body.libraries ?? []).flatMap((one) => one.id ?? []);
  if (!body.name?.trim()) throw refusals.badRequest('The response needs a name.');
  if (libraryIds.length === 0 || !body.texts?.length)
    throw refusals.badRequest('The response needs a library and a text.');
  for (const id of libraryIds) if (!responses.libraries.some((one) => one.id === id)) throw libraryNotFound();
  const assets = (body.assets ?? []).map((one) => ({ id: one.id ?? '', inline: one.assetUsage === undefined }));
  for (const { id } of assets) if (!responses.assets.some((one) => one.id === id)) throw refusals.notFound();
  return {
    name: body.name,
    libraryIds,
    texts: body.texts.map((text) => ({
      content: text.content,
      contentType: text.contentType ?? 'text/plain',
      type: text.type ?? 'body',
    })),
    substitutions: body.substitutions ?? [],
    assets,
    ...templateOf(body),
    ...(body.responseType === 'Footer' ? { footer: true } : {}),
  };
}
