import type { Channel } from '#shared/contract/common.ts';
import type { Language, ResponseRow } from '#shared/contract/responses.ts';

/** What can be done with a row, and for whom: nothing at all without a chat, no sending where the chat cannot be answered. */
export interface RowActs {
  insert(row: ResponseRow): void;
  send(row: ResponseRow): void;
  /** Puts a suggestion away, for good. */
  dismiss(suggestionId: string): void;
  /** Shows a row in another of its languages. */
  vary(responseId: string, variantId: string): void;
  can: { insert: boolean; send: boolean };
  /** Who stands on which digit now, for the menu. */
  pins: readonly ResponseRow[];
  conversationId: string | null;
  /** The chat that a row must fit; null without one. */
  fit: { channel: Channel; textLimit: number } | null;
  /** What the customer is answered in; a row in another language says so. */
  language: Language | null;
  may: { edit: boolean; remove: boolean };
}

/** A text this close to the limit, or over it, shows its length. */
const nearShare = 0.9;

/** Whether the length of a text is worth showing. */
export const isNear = (length: number, limit: number): boolean => length >= limit * nearShare;
