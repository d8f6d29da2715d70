import type { ReactNode } from 'react';
import { type SwitchProps as AriaProps, Switch as AriaSwitch } from 'react-aria-components/Switch';

/** On or off at once. Give a label as children, or `aria-label`. `queue` is the blue one: it means on queue and nothing else. */
export interface SwitchProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  queue?: boolean;
  children?: ReactNode;
}

/** The switch of the kit. */
export function Switch({ queue = false, children, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className="switch-field">
      {children}
      <span className={queue ? 'switch switch-queue' : 'switch'} aria-hidden="true" />
    </AriaSwitch>
  );
}
