import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow, Section } from '#shared/contract/conversations.ts';
import { openConversation, useSelection } from '../../app/selection.ts';
import { AlertCard } from './alert-card.tsx';
import { Card } from './card.tsx';
import { type Order, sections } from './order.ts';

type Item = { kind: 'head'; section: Section; count: number } | { kind: 'row'; section: Section; row: InboxRow };

/** Heights in CSS pixels; every line in a card has a fixed height, so nothing needs to be measured. */
const heights = { head: 30, alert: 114, full: 74, quiet: 56 } as const;

function heightOf(item: Item | undefined): number {
  if (!item || item.kind === 'head') return heights.head;
  if (item.section === 'alerting') return heights.alert;
  return item.row.section === 'waiting-for-me' ? heights.full : heights.quiet;
}

function lay(rows: readonly InboxRow[], order: Order): Item[] {
  const byId = new Map(rows.map((row) => [row.conversationId, row]));
  return sections.flatMap((section): Item[] => {
    const own = order[section].flatMap((id) => byId.get(id) ?? []);
    if (own.length === 0) return [];
    return [{ kind: 'head', section, count: own.length }, ...own.map((row): Item => ({ kind: 'row', section, row }))];
  });
}

const keyOf = (item: Item | undefined): string =>
  item?.kind === 'row' ? item.row.conversationId : (item?.section ?? '');

const sameShape = (a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, at) => keyOf(item) === keyOf(b[at]) && heightOf(item) === heightOf(b[at]));

/** The list itself: only what is in sight is drawn, one Tab stop, arrows, Home and End move inside. */
export function InboxList({ rows, order }: { rows: readonly InboxRow[]; order: Order }) {
  const { t } = useTranslation('inbox');
  const open = useSelection();
  const box = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const items = useMemo(() => lay(rows, order), [rows, order]);
  // Most news change what a card says, not where it stands: then nothing is laid out anew.
  const [laid, setLaid] = useState(items);
  const shape = laid === items || sameShape(laid, items) ? laid : items;
  if (shape !== laid) setLaid(shape);
  const getItemKey = useCallback((at: number) => keyOf(shape[at]), [shape]);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: (at) => heightOf(shape[at]),
    getItemKey,
    overscan: 8,
    useFlushSync: false,
  });

  // What was there at first came under nobody's hand. The list measures itself before it draws anything.
  const drawn = useRef(false);
  const inSight = list.getVirtualItems();
  useEffect(() => {
    if (inSight.length > 0) drawn.current = true;
  });

  const ids = useMemo(() => shape.flatMap((item) => (item.kind === 'row' ? [item.row.conversationId] : [])), [shape]);
  // Tab comes to the card where the focus was last, else to the open one, else to the first.
  const tabStop = [stop, open].find((id) => id !== null && ids.includes(id)) ?? ids[0];

  const openCard = useCallback((id: string): void => {
    setStop(id);
    openConversation(id);
  }, []);
  const focusCard = (id: string): void => {
    setStop(id);
    list.scrollToIndex(items.findIndex((item) => item.kind === 'row' && item.row.conversationId === id));
    // A card out of sight is drawn only after the scroll.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const here = (event.target as HTMLElement).closest('[data-item]')?.getAttribute('data-item') ?? tabStop;
    const at = ids.indexOf(here ?? '');
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (id) focusCard(id);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this groups cards
    <div ref={box} className="scroll inbox-scroll" role="group" aria-label={t('list')} onKeyDown={onKeyDown}>
      <div className="inbox-tall" style={{ blockSize: list.getTotalSize() }}>
        {inSight.map((seen) => {
          const item = items[seen.index];
          if (!item) return null;
          const place = { transform: `translateY(${seen.start}px)`, blockSize: seen.size };
          if (item.kind === 'head') {
            return (
              <h3 key={seen.key} className="group-head inbox-item" style={place}>
                <span>{t(`section.${item.section}`)}</span>
                <span className="count">{item.count}</span>
              </h3>
            );
          }
          const { row } = item;
          const id = row.conversationId;
          return (
            <div key={seen.key} className="inbox-item" style={place} data-item={id}>
              {item.section === 'alerting' ? (
                <AlertCard row={row} stop place={seen.start} slid={drawn.current} />
              ) : (
                <Card row={row} current={id === open} stop={id === tabStop} onOpen={openCard} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
