import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Transcript as Said } from '#shared/contract/conversations.ts';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { transcriptItems } from './transcript-items.ts';
import { TranscriptRow } from './transcript-row.tsx';
import { useAnnouncements } from './use-announcements.ts';

/** So near the end that a person means the end. */
const endPx = 48;
const estimates = { day: 24, unanswered: 32, bot: 40, event: 28, message: 58 } as const;

/**
 * The log of one conversation: only the rows in sight are there, measured as they are. It stays at the newest words unless
 * the person scrolled up; then a button says that there is something new. Additions are announced, the focus stays where it is.
 */
export function Transcript({
  said,
  customer,
  unansweredSinceMs,
}: {
  said: Said | undefined;
  customer: string;
  unansweredSinceMs: number | null;
}) {
  const { t } = useTranslation('conversation');
  const scroller = useRef<HTMLDivElement>(null);
  const [openFolds, setOpenFolds] = useState<ReadonlySet<string>>(new Set());
  const [atEnd, setAtEnd] = useState(true);
  const lines = said?.lines;
  const items = useMemo(
    () => transcriptItems(lines ?? [], { unansweredSinceMs, openFolds }),
    [lines, unansweredSinceMs, openFolds],
  );
  const announced = useAnnouncements(said);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimates[items[index]?.kind ?? 'message'],
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
  });

  const lastTop = useRef(0);
  const lastHeight = useRef(0);
  const toEnd = useCallback(() => {
    const log = scroller.current;
    if (log) log.scrollTop = log.scrollHeight;
  }, []);
  const height = list.getTotalSize();
  // Rows grow when they are measured and the pane shrinks when the composer grows: the newest words stay in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height and the rows are what moves the end
  useLayoutEffect(() => {
    if (atEnd) toEnd();
  }, [atEnd, toEnd, height, items]);
  useEffect(() => {
    const log = scroller.current;
    if (!log) return;
    const watch = new ResizeObserver(() => {
      lastHeight.current = log.clientHeight;
      if (atEnd) toEnd();
    });
    watch.observe(log);
    return () => watch.disconnect();
  }, [atEnd, toEnd]);

  const newest = lines?.at(-1)?.id;
  const seen = useRef(newest);
  if (atEnd) seen.current = newest;
  const fold = (key: string): void =>
    setOpenFolds((open) => {
      const next = new Set(open);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const onScroll = (): void => {
    const log = scroller.current;
    if (!log) return;
    // A pane that grows pushes the log up by itself; its next change of height leads back to the end.
    const up = log.scrollTop < lastTop.current && log.clientHeight === lastHeight.current;
    lastTop.current = log.scrollTop;
    // Only a person scrolls up; rows that grow move the end away downwards, and are followed.
    if (log.scrollHeight - log.scrollTop - log.clientHeight <= endPx) setAtEnd(true);
    else if (up) setAtEnd(false);
  };
  return (
    <div className="log-frame">
      <div
        ref={scroller}
        className="log"
        role="log"
        aria-live="off"
        aria-label={t('log', { name: customer })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
      >
        <div className="log-column">
          {said?.status === 'failed' && said.failure && (
            <div className="log-state">
              <FailureText failure={said.failure} tried="loaded" />
            </div>
          )}
          {(!said || said.status === 'loading') && (
            <div className="log-state">
              <Spinner label={t('loading')} size={14} />
            </div>
          )}
          {said && said.status !== 'loading' && items.length === 0 && <p className="log-state">{t('nothingSaid')}</p>}
          <ol className="log-rows" style={{ height }}>
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
                    <TranscriptRow item={item} onFold={fold} />
                  </li>
                )
              );
            })}
          </ol>
        </div>
      </div>
      {!atEnd && (
        <div className="log-more">
          <Button
            icon={ArrowDown}
            onPress={() => {
              setAtEnd(true);
              toEnd();
              // The button goes, and must not take the focus with it.
              const log = scroller.current;
              (log?.closest('main')?.querySelector<HTMLElement>('.composer-text') ?? log)?.focus();
            }}
          >
            {newest === seen.current ? t('toNewest') : t('newMessages')}
          </Button>
        </div>
      )}
      <div className="hidden" aria-live="polite" data-announcements>
        {announced.map((one) => (
          <p key={one.key}>{one.text}</p>
        ))}
      </div>
    </div>
  );
}
