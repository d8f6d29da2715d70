import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { MenuItem as AriaMenuItem } from 'react-aria-components/Menu';
import { Separator } from 'react-aria-components/Separator';
import { Icon } from './icon.tsx';
import { KeyCap } from './key-cap.tsx';

/** One choice of a Menu. A disabled one stays with its reason in `why`. */
export function MenuItem({
  id,
  label,
  icon,
  mark,
  after,
  keys,
  why,
  chosen = false,
  isDisabled = false,
  onAction,
}: {
  id: string;
  label: string;
  icon?: LucideIcon;
  /** Stands where an icon would, such as a PresenceDot. */
  mark?: ReactNode;
  /** Stands quietly at the end, such as a count. */
  after?: ReactNode;
  keys?: readonly string[];
  why?: string;
  /** The one that holds now: it has a tick. */
  chosen?: boolean;
  isDisabled?: boolean;
  onAction?(): void;
}) {
  return (
    <AriaMenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className="menu-item"
      {...(onAction ? { onAction } : {})}
    >
      {icon && <Icon of={icon} />}
      {mark}
      <span className="grow">
        {label}
        {why && <span className="why">{why}</span>}
      </span>
      {after}
      {chosen && <Icon of={Check} size={14} />}
      {keys && <KeyCap keys={keys} />}
    </AriaMenuItem>
  );
}

/** A hairline between groups of a Menu. */
export function MenuLine() {
  return <Separator className="menu-line" />;
}
