import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** What a banner means. */
export type BannerTone = 'info' | 'warning' | 'danger';

const icons = { info: Info, warning: TriangleAlert, danger: CircleAlert } as const;

/** A strip in flow: what happened, and what to do as buttons. Danger is announced at once, the others when there is time. */
export function Banner({
  tone = 'info',
  icon,
  title,
  children,
  actions,
  boxed = false,
}: {
  tone?: BannerTone;
  icon?: LucideIcon;
  /** Stands in bold before the rest. */
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** With rounded corners, inside a form. */
  boxed?: boolean;
}) {
  const css = `strip${tone === 'info' ? '' : ` strip-${tone}`}${boxed ? ' strip-box' : ''}`;
  return (
    <div className={css} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon of={icon ?? icons[tone]} />
      <p className="grow">
        {title && <b>{title}</b>} {children && <span className="muted">{children}</span>}
      </p>
      {actions && <span className="acts row row-1">{actions}</span>}
    </div>
  );
}
