import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components/Button';
import { busyProps } from './busy.ts';
import { Icon, type IconSize } from './icon.tsx';

/** What a button looks like: `primary` once a view, for what goes out; `danger` ends something; `quiet` has no edge. */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger' | 'accent';

/** A button with a word on it. Busy: it cannot be pressed, the label stays, the icon turns, the width does not change. */
export interface ButtonProps extends Omit<AriaProps, 'className' | 'style' | 'children' | 'isPending'> {
  variant?: ButtonVariant;
  size?: 'm' | 'l';
  icon?: LucideIcon;
  iconSize?: IconSize;
  flipIcon?: boolean;
  /** Stands after the label, such as an external-link arrow or a KeyCap. */
  after?: ReactNode;
  busy?: boolean;
  className?: string;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

const variants: Record<ButtonVariant, string> = {
  primary: ' btn-primary',
  plain: '',
  quiet: ' btn-quiet',
  danger: ' btn-danger',
  accent: ' btn-accent',
};

/** The button of the kit. */
export function Button({
  variant = 'plain',
  size = 'm',
  icon,
  iconSize = 16,
  flipIcon = false,
  after,
  busy = false,
  className = '',
  children,
  ...props
}: ButtonProps) {
  const shown = busy ? LoaderCircle : icon;
  return (
    <AriaButton
      {...props}
      {...busyProps(busy)}
      className={`btn${variants[variant]}${size === 'l' ? ' btn-lg' : ''}${className && ` ${className}`}`}
    >
      {shown && <Icon of={shown} size={iconSize} flip={flipIcon && !busy} spin={busy} />}
      {children}
      {after}
    </AriaButton>
  );
}
