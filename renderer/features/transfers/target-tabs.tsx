import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TargetTab } from './transfer-store.ts';

const tabs: readonly TargetTab[] = ['recent', 'queues', 'people'];

/** Recent · Queues · People; the chosen one shows how many there are. Arrows move between them. */
export function TargetTabs({
  tab,
  onTab,
  count,
  searching,
}: {
  tab: TargetTab;
  onTab(tab: TargetTab): void;
  count: number | null;
  searching: boolean;
}) {
  const { t } = useTranslation('transfers');
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const turn = document.documentElement.dir === 'rtl' ? -step : step;
    onTab(tabs[(tabs.indexOf(tab) + turn + tabs.length) % tabs.length] ?? 'recent');
  };
  return (
    <div className="transfer-tabs" role="tablist" aria-label={t('tabs')}>
      {tabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          className="tab"
          aria-selected={one === tab}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onTab(one)}
          onKeyDown={press}
        >
          {t(one)}
          {one === tab && count !== null && (one !== 'recent' || searching) && <span className="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
