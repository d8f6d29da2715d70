import { type FocusEvent, useState } from 'react';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { arrange, type Order, sameOrder, sameStanding } from './order.ts';

/** The order on the screen, held while pointer or focus is inside, and the handlers that notice both. */
export function useOrder(rows: readonly InboxRow[]) {
  const [pointer, setPointer] = useState(false);
  const [focus, setFocus] = useState(false);
  const held = pointer || focus;
  const [last, setLast] = useState<{ order: Order; rows: readonly InboxRow[]; held: boolean } | null>(null);
  let now = last;
  // Most news only change what a card says: a thousand rows are not sorted for that.
  if (!now || now.held !== held || !sameStanding(now.rows, rows)) {
    const next = arrange(rows, now?.order ?? null, held);
    now = { order: now && sameOrder(now.order, next) ? now.order : next, rows, held };
    setLast(now);
  }
  return {
    order: now.order,
    hold: {
      onPointerEnter: () => setPointer(true),
      onPointerLeave: () => setPointer(false),
      onFocus: () => setFocus(true),
      onBlur: (event: FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocus(false);
      },
    },
  };
}
