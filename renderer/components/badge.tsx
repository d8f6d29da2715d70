import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** What a badge means: `blank` is a hole that blocks sending and the only dashed one. */
export type BadgeTone = 'plain' | 'blank' | 'success' | 'danger' | 'warning' | 'line';

/** A small word or figure on a tint. */
export function Badge({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: BadgeTone;
  icon?: LucideIcon;
  children: ReactNode;
}) {
  return (
    <span className={tone === 'plain' ? 'badge' : `badge badge-${tone}`}>
      {icon && <Icon of={icon} size={12} />}
      {children}
    </span>
  );
}
