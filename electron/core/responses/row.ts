import type { Channel } from '#shared/contract/common.ts';
import type { Asset, ResponseRow } from '#shared/contract/responses.ts';
import type { Facts } from '#shared/substitution.ts';
import { textLength } from '#shared/text-limits.ts';
import type { ConversationView } from '../conversations/view.ts';
import type { PlatformMe, PlatformResponse, TemplateToSend } from '../genesys/platform.ts';
import type { Entry } from './entry.ts';
import { type Filling, filledTemplate, filledText } from './filled.ts';
import type { Label } from './labels.ts';
import { tagsOf } from './searchable.ts';

/** The values of a conversation; without one only the agent's own are known. */
export const factsOf = (
  me: PlatformMe,
  view: ConversationView | undefined,
  contact: Record<string, string>,
): Facts => ({
  agentName: me.name,
  agentAlias: me.alias,
  customerName: view?.customer?.name ?? '',
  attributes: view?.customer?.attributes ?? {},
  contact,
});

/** What the rows of one conversation share. */
export interface Sheet {
  facts: Facts;
  last: Readonly<Record<string, string>>;
  /** Null without a conversation: everything fits then. */
  channel: Channel | null;
  textLimit: number | null;
  footer: PlatformResponse | null;
  pins: ReadonlyMap<string, number>;
  mayEdit: boolean;
}

/** What is particular to one row. */
export interface RowParts {
  entry: Entry;
  body: PlatformResponse;
  label: Label;
  library: { libraryId: string; name: string };
  assets: Asset[];
  /** The same response in all languages. */
  group: readonly Entry[];
  typed: Readonly<Record<string, string>>;
}

/** Messaging templates are WhatsApp's alone. Source: SDK 262, MessagingTemplate. */
export const takesKind = (channel: Channel | null, kind: Entry['kind']): boolean =>
  channel === null || channel === 'whatsapp' || kind !== 'template';

/** A response as a window shows it and as it is sent. Texts are cut to nothing: what is shown is what would be sent. */
export function rowOf(parts: RowParts, sheet: Sheet): { row: ResponseRow; toSend: TemplateToSend | null } {
  const { entry, body, label, library, assets, group, typed } = parts;
  const filling: Filling = { facts: sheet.facts, typed, last: sheet.last };
  const isTemplate = entry.kind === 'template';
  const { toSend, ...filled } = isTemplate
    ? filledTemplate(body, filling)
    : filledText(body, filling, sheet.footer, sheet.textLimit);
  // A file whose type is not known yet may turn out to be something to send.
  const something = isTemplate || filled.text.trim() !== '' || assets.some((one) => one.fits || !one.contentType);
  const row: ResponseRow = {
    responseId: entry.responseId,
    libraryId: library.libraryId,
    libraryName: library.name,
    source: entry.source,
    kind: isTemplate ? 'template' : 'text',
    version: body.version,
    name: entry.name,
    ...filled,
    pin: sheet.pins.get(entry.responseId) ?? null,
    tooLong: !isTemplate && sheet.textLimit !== null && textLength(filled.text) > sheet.textLimit,
    misfit: takesKind(sheet.channel, entry.kind) ? (something ? null : 'empty') : 'channel',
    html: body.html,
    assets,
    language: entry.language,
    variants: variantsOf(entry, group),
    tags: tagsOf(entry, label),
    shortcut: entry.shortcut ?? label.shortcut,
    editable: entry.source === 'personal' || sheet.mayEdit,
  };
  return { row, toSend };
}

function variantsOf(entry: Entry, group: readonly Entry[]): ResponseRow['variants'] {
  const variants = new Map<string, { responseId: string; language: string }>();
  for (const { responseId, language } of group)
    if (language && language !== entry.language && !variants.has(language))
      variants.set(language, { responseId, language });
  return [...variants.values()].sort((a, b) => (a.language < b.language ? -1 : 1));
}
