import { type FocusEvent, useState } from 'react';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { arrange, type Order, sameOrder } from './order.ts';

/** The order on the screen, held while pointer or focus is inside, and the handlers that notice both. */
export function useOrder(rows: readonly InboxRow[]) {
  const [pointer, setPointer] = useState(false);
  const [focus, setFocus] = useState(false);
  const [last, setLast] = useState<Order | null>(null);
  const next = arrange(rows, last, pointer || focus);
  const order = last && sameOrder(last, next) ? last : next;
  if (order !== last) setLast(order);
  return {
    order,
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
