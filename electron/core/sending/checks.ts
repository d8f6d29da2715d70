import { mayAny, needed } from '#shared/permissions.ts';
import { Failed, invalid } from '#shared/rpc/failure.ts';
import { holdsBlank } from '#shared/substitution.ts';
import { textLength } from '#shared/text-limits.ts';
import type { ConversationView } from '../conversations/view.ts';

/** The communication to write on, or why not: `conflict` `not-connected`, `forbidden`. */
export function writableOn(view: ConversationView, permissions: readonly string[]): string {
  if (view.phase !== 'connected' || !view.communication) throw new Failed({ kind: 'conflict', what: 'not-connected' });
  if (!mayAny(permissions, ...needed.send)) throw new Failed({ kind: 'forbidden', permission: needed.send[0] });
  return view.communication.communicationId;
}

/** Fails with `invalid` `text`: `empty`, `too-long` {length, limit} in UTF-16 units. */
export function checkLength(text: string, limit: number): void {
  if (text.trim() === '') throw invalid('text', 'empty');
  const length = textLength(text);
  if (length > limit) throw invalid('text', 'too-long', { length, limit });
}

/** Fails with `invalid` `text` `blank` where typed text still holds a `{{` that the customer's own values do not explain. */
export function checkTyped(text: string, view: ConversationView, more: readonly string[] = []): void {
  const own = view.customer ? [view.customer.name, ...Object.values(view.customer.attributes)] : [];
  if (holdsBlank(text, [...own, ...more])) throw invalid('text', 'blank');
}
