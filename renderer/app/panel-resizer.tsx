import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Settings } from '#shared/settings.ts';
import { useAsk, useTell } from '../bridge/api.ts';

const min = Settings.shape.panelWidthPx.minValue ?? 280;
const max = Settings.shape.panelWidthPx.maxValue ?? 640;
const stepPx = 16;

/** Holds the right panel and lets pointer and arrow keys set its width, which is kept in the settings. */
export function PanelResizer({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  const kept = useAsk('settings', 'get', {}).data?.settings.panelWidthPx ?? 376;
  const change = useTell('settings', 'change');
  const [dragged, setDragged] = useState<number>();
  const width = dragged ?? kept;
  const within = (wish: number): number => Math.round(Math.min(max, Math.max(min, wish)));
  const keep = (wish: number): void => {
    const next = within(wish);
    setDragged(next);
    change.mutate({ panelWidthPx: next }, { onSettled: () => setDragged(undefined) });
  };
  const away = (): number => (getComputedStyle(document.documentElement).direction === 'rtl' ? -1 : 1);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    const handle = event.currentTarget;
    const start = event.clientX;
    const sign = away();
    let latest = width;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent): void => {
      latest = within(width + (start - moved.clientX) * sign);
      setDragged(latest);
    };
    const up = (): void => {
      handle.removeEventListener('pointermove', move);
      keep(latest);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', up, { once: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const wishes: Record<string, number> = {
      ArrowLeft: width + stepPx * away(),
      ArrowRight: width - stepPx * away(),
      Home: min,
      End: max,
    };
    const wish = wishes[event.key];
    if (wish === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    keep(wish);
  };

  return (
    <div className="panel-slot" style={{ inlineSize: width }}>
      <section className="panel-edge" aria-label={t('panelWidth')}>
        {/* biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget, <hr> is not */}
        <div
          role="separator"
          tabIndex={0}
          className="panel-handle"
          aria-orientation="vertical"
          aria-label={t('panelWidth')}
          aria-valuenow={width}
          aria-valuemin={min}
          aria-valuemax={max}
          onPointerDown={onPointerDown}
          onKeyDown={onKeyDown}
        />
      </section>
      {children}
    </div>
  );
}
