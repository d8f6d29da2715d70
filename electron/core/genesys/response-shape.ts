import { z } from 'zod';
import { htmlToText } from './html-to-text.ts';
import { figure, id, list, part, text, words } from './lenient.ts';
import type { PlatformResponse, PlatformTemplate } from './platform.ts';

/** Source: SDK 262, WhatsAppDefinition, MessageHeader, MessageFooter, Button. */
const WhatsApp = z.object({
  name: words,
  language: text,
  header: part(z.object({ type: text, content: text })),
  messageFooter: part(z.object({ content: text })),
  buttons: list(z.object({ type: text, content: text, contentText: text })),
});

const AssetRef = z.object({ id, assetUsage: text });

/** What a response declares. Source: SDK 262, ResponseSubstitution. */
export const Substitutions = list(z.object({ id, description: words, defaultValue: text }));

/** One text of a response. Source: SDK 262, ResponseText. */
export const ResponseText = z.object({ content: words, contentType: text, type: text });

/** Source: SDK 262, Models.Response. */
export const ResponseEntity = z.object({
  id,
  name: words,
  version: figure,
  libraries: list(z.object({ id })),
  texts: list(ResponseText),
  substitutions: Substitutions,
  responseType: text,
  messagingTemplate: part(z.object({ whatsApp: part(WhatsApp) })),
  assets: list(AssetRef),
});

type Read = z.output<typeof ResponseEntity>;

/**
 * Where the text for messages is among a response's texts, or -1. A subject belongs to e-mail; where there are two forms, the
 * plain one is what its author meant for messages.
 */
export function bodyAt(texts: readonly (Pick<z.output<typeof ResponseText>, 'contentType' | 'type'> | null)[]): number {
  const isBody = (each: (typeof texts)[number]): boolean => each !== null && each.type !== 'subject';
  const plain = texts.findIndex((each) => isBody(each) && each?.contentType !== 'text/html');
  return plain === -1 ? texts.findIndex(isBody) : plain;
}

/** A response as the app knows it. */
export function toResponse(response: Read): PlatformResponse {
  const body = response.texts[bodyAt(response.texts)];
  const html = body?.contentType === 'text/html';
  const template = templateOf(response);
  return {
    responseId: response.id,
    libraryIds: response.libraries.map((library) => library.id),
    name: response.name,
    version: response.version ?? 0,
    text: html ? htmlToText(body.content) : (body?.content ?? ''),
    html,
    language: response.messagingTemplate?.whatsApp?.language ?? null,
    substitutions: response.substitutions,
    kind: kindOf(response, template),
    template,
    // An absent usage is a picture within the html. Source: models, RmsAssetAddressableRef.
    assets: response.assets.map((asset) => ({
      assetId: asset.id,
      usage: asset.assetUsage === null ? ('inline' as const) : ('file' as const),
    })),
  };
}

/**
 * An absent response type means a normal canned response. Campaign texts, forms, templates of channels that we cannot send on,
 * and types that came later are not for an agent's chats.
 */
function kindOf(response: Read, template: PlatformTemplate | null): PlatformResponse['kind'] {
  if (template) return 'template';
  if (response.responseType === null && response.messagingTemplate === null) return 'text';
  return response.responseType === 'Footer' ? 'footer' : 'other';
}

function templateOf({ responseType, messagingTemplate }: Read): PlatformTemplate | null {
  const whatsApp = messagingTemplate?.whatsApp;
  if (!whatsApp || (responseType !== null && responseType !== 'MessagingTemplate')) return null;
  const { header, messageFooter } = whatsApp;
  return {
    channel: 'whatsapp',
    name: whatsApp.name,
    // A picture as header has an address as its content, which is nothing to read.
    header: header && header.type !== 'Image' ? header.content : null,
    footer: messageFooter?.content ?? null,
    buttons: whatsApp.buttons.map((button) => ({
      type: buttonType(button.type),
      label: button.contentText ?? '',
      content: button.content,
    })),
  };
}

function buttonType(type: string | null): PlatformTemplate['buttons'][number]['type'] {
  return type === 'QuickReply' || type === 'PhoneNumber' || type === 'Url' ? type : 'unknown';
}
