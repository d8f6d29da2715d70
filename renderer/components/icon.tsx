import type { LucideIcon } from 'lucide-react';

/** The sizes an icon may have: 16 in the interface, 14 and 12 in meta lines, 18 in panel tabs, 20 in the rail. */
export type IconSize = 12 | 14 | 16 | 18 | 20;

const sizes: Record<IconSize, string> = { 12: 'i i-12', 14: 'i i-14', 16: 'i', 18: 'i i-18', 20: 'i i-20' };

/** A lucide icon in the current text colour; hidden from assistive technology, because a word stands beside it. */
export function Icon({
  of: Shape,
  size = 16,
  flip = false,
  spin = false,
}: {
  of: LucideIcon;
  size?: IconSize;
  /** Mirrors in right-to-left: for planes and chevrons, never for clocks and ticks. */
  flip?: boolean;
  spin?: boolean;
}) {
  return <Shape className={`${sizes[size]}${flip ? ' i-flip' : ''}${spin ? ' spin' : ''}`} aria-hidden="true" />;
}
