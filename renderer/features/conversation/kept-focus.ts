import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { composerStore } from './composer-store.ts';

/** What stands below the log of a conversation. */
const place = ({ section, writable }: InboxRow): string =>
  section === 'alerting' || section === 'parked' || section === 'wrap-up' ? section : writable ? 'open' : 'closed';

const isText = (element: Element | null): boolean => element !== null && /^(INPUT|TEXTAREA)$/.test(element.tagName);
const isNowhere = (pane: Element | null): boolean =>
  document.activeElement === null || document.activeElement === document.body || document.activeElement === pane;

/**
 * Where the keyboard goes in a conversation. Opening one leads to where it is answered; when what stands below the log is
 * replaced and takes the focus with it, the focus goes to what came instead. Only to the pane itself when a text vanished
 * under somebody's typing: the next letters, a space or an Enter must choose and finish nothing.
 */
export function useKeptFocus(row: InboxRow): {
  pane: RefObject<HTMLElement | null>;
  /** For the pane: hears what the person last did in it, in its popovers too. */
  heard: { onKeyDownCapture(event: KeyboardEvent): void; onPointerDownCapture(): void };
  /** The codes of the wrap-up have come (or there are none). */
  onReady(): void;
} {
  const { conversationId } = row;
  const where = place(row);
  const pane = useRef<HTMLElement>(null);
  const was = useRef<string | null>(null);
  const wanted = useRef(false);
  const typing = useRef(false);
  const land = useCallback(
    (ready: boolean) => {
      if (!wanted.current) return;
      const own = pane.current;
      const first = own?.querySelector<HTMLElement>(
        '.blanks input, .wrap input, .below-log .btn:last-child, .composer-text',
      );
      const next = first ?? (ready ? own?.querySelector<HTMLElement>('.wrap textarea') : null);
      if (next || ready) wanted.current = false;
      if (next?.matches('.composer-text')) composerStore.focus(conversationId);
      else (next ?? own)?.focus({ preventScroll: true });
    },
    [conversationId],
  );
  useEffect(() => {
    const opened = was.current === null;
    if (was.current === where) return;
    was.current = where;
    // A text elsewhere that is being typed in keeps the keyboard.
    if (opened ? isText(document.activeElement) : !isNowhere(pane.current)) return;
    wanted.current = opened || !typing.current;
    if (wanted.current) land(where !== 'wrap-up');
    else pane.current?.focus({ preventScroll: true });
  }, [where, land]);
  return {
    pane,
    heard: {
      onKeyDownCapture: (event) => {
        typing.current = isText(event.target as Element);
      },
      onPointerDownCapture: () => {
        typing.current = false;
      },
    },
    onReady: useCallback(() => {
      if (isNowhere(pane.current)) land(true);
      else wanted.current = false;
    }, [land]),
  };
}
