import { LoaderCircle, UserRound, UsersRound } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target, TargetRow } from '#shared/contract/transfers.ts';
import { useNow } from '../../bridge/use-now.ts';
import { Icon } from '../../components/icon.tsx';
import { blockedWords, expectedWords, stateWords } from './figures.ts';
import { TargetPresence } from './target-presence.tsx';
import { isNobodyFree, sameTarget } from './transfer-store.ts';

/** The targets with their figures; one that cannot be chosen stays in sight with its reason. */
export function TargetList({
  id,
  name,
  rows,
  chosen,
  checking,
  onChoose,
  onTake,
}: {
  id: string;
  name: string;
  rows: readonly TargetRow[];
  chosen: number;
  checking: Target | null;
  onChoose(index: number): void;
  onTake(index: number): void;
}) {
  const { t } = useTranslation('transfers');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelectorAll('[role=option]')[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className="targets">
      <div className="targets-grid">
        {rows.some((row) => row.queue) && (
          <p className="targets-head" aria-hidden="true">
            <span />
            <span />
            <span className="n">{t('free')}</span>
            <span className="n">{t('waiting')}</span>
            <span className="n">{t('expected')}</span>
            <span className="n">{t('age')}</span>
          </p>
        )}
        <div ref={list} className="targets-list" role="listbox" id={id} aria-label={name}>
          {rows.map((row, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the search field keeps the focus and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the search field answers the keys
            <div
              key={`${row.target.kind}-${row.target.id}`}
              id={`${id}-${index}`}
              className="target"
              role="option"
              aria-selected={index === chosen}
              aria-disabled={row.blocked !== null || undefined}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => index !== chosen && row.blocked === null && onChoose(index)}
              onClick={() => onTake(index)}
            >
              <Icon
                of={
                  sameTarget(checking, row.target) ? LoaderCircle : row.target.kind === 'queue' ? UsersRound : UserRound
                }
                spin={sameTarget(checking, row.target)}
              />
              <span className="cut">
                <bdi>{row.name}</bdi> {row.detail && <bdi className="small muted">{row.detail}</bdi>}
              </span>
              {row.blocked !== null ? <span className="why">{blockedWords(row, t)}</span> : <Figures row={row} />}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function Figures({ row }: { row: TargetRow }) {
  const { t } = useTranslation('transfers');
  const late = isNobodyFree(row) && row.queue ? 'n text-warning' : 'n';
  const { queue } = row;
  if (!queue)
    return (
      <>
        <span className="n">
          <span className="free">
            <TargetPresence row={row} />
            {stateWords(row, t)}
          </span>
        </span>
        <span />
        <span />
        <Age measuredAtMs={row.measuredAtMs} />
      </>
    );
  const free =
    queue.free === null ? (
      <span className="none">{t('noFigures')}</span>
    ) : queue.onQueue === null ? (
      queue.free
    ) : (
      t('freeOf', { free: queue.free, total: queue.onQueue })
    );
  return (
    <>
      <span className={late}>
        {free}
        <span className="hidden">{t('free')}</span>
      </span>
      <span className="n">
        {queue.waiting ?? <span className="none">–</span>} <span className="hidden">{t('waiting')}</span>
      </span>
      <span className={late}>{expectedWords(queue.expectedS, t) ?? <span className="none">–</span>}</span>
      <Age measuredAtMs={row.measuredAtMs} />
    </>
  );
}

function Age({ measuredAtMs }: { measuredAtMs: number | null }) {
  const { t } = useTranslation('transfers');
  const now = useNow();
  if (measuredAtMs === null) return <span />;
  const seconds = Math.max(0, Math.round((now - measuredAtMs) / 1000));
  return (
    <span className="n small muted">
      {seconds < 60 ? t('seconds', { count: seconds }) : t('minutes', { count: Math.round(seconds / 60) })}
    </span>
  );
}
