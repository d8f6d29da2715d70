import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components/Button';
import { busyProps } from './busy.ts';
import { Icon, type IconSize } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';

/** A button that is only an icon: its name is required and shown as a tooltip together with its key. */
export interface IconButtonProps
  extends Omit<AriaProps, 'className' | 'style' | 'children' | 'isPending' | 'aria-label'> {
  icon: LucideIcon;
  name: string;
  /** Key caps for the tooltip, such as ['Ctrl', 'K']. */
  keys?: readonly string[];
  size?: IconSize;
  flipIcon?: boolean;
  /** `send` is accent-coloured and fills when pointed at. */
  variant?: 'plain' | 'send';
  busy?: boolean;
  /** For a button that stays down. */
  pressed?: boolean;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** The icon button of the kit, at least 28 by 28. */
export function IconButton({
  icon,
  name,
  keys,
  size = 16,
  flipIcon = false,
  variant = 'plain',
  busy = false,
  pressed,
  className = '',
  ...props
}: IconButtonProps) {
  return (
    <Tooltip text={name} keys={keys}>
      <AriaButton
        {...props}
        {...busyProps(busy)}
        aria-label={name}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        className={`icon-btn${variant === 'send' ? ' icon-btn-send' : ''}${className && ` ${className}`}`}
      >
        <Icon of={busy ? LoaderCircle : icon} size={size} flip={flipIcon && !busy} spin={busy} />
      </AriaButton>
    </Tooltip>
  );
}
