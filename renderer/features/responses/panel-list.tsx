import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { PanelItem } from './panel-items.ts';
import { PanelRow } from './panel-row.tsx';
import type { RowActs } from './row-acts.ts';

const heights = { head: 30, response: 60, library: 28, others: 28, more: 28, broken: 44, nothing: 28 } as const;

/** The panel's list: only the rows in sight are there. Tab goes through their buttons; the search field's arrows choose. */
export function PanelList({
  name,
  busy,
  items,
  chosen,
  meant,
  acts,
  onChoose,
  onFold,
  onMore,
}: {
  name: string;
  /** What is shown still belongs to the letters before. */
  busy: boolean;
  items: readonly PanelItem[];
  chosen: number;
  /** The person chose it; it is not only the first one. */
  meant: boolean;
  acts: RowActs;
  onChoose(key: string): void;
  onFold(key: string): void;
  onMore(libraryId: string): void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[items[index]?.kind ?? 'response'],
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 6,
  });
  useEffect(() => {
    if (chosen >= 0) list.scrollToIndex(chosen, { align: 'auto' });
  }, [chosen, list]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={scroller} className="panel-scroll" aria-label={name} aria-busy={busy} tabIndex={0}>
      <ul className="panel-rows" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map((row) => {
          const item = items[row.index];
          return (
            item && (
              <li
                key={row.key}
                ref={list.measureElement}
                data-index={row.index}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <PanelRow
                  item={item}
                  chosen={row.index === chosen}
                  meant={meant}
                  acts={acts}
                  onChoose={onChoose}
                  onFold={onFold}
                  onMore={onMore}
                />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
