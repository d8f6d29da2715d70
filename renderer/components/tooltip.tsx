import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { KeyCap } from './key-cap.tsx';

/** Shows a short text, and the key, beside its one focusable child after the pointer rests or the keyboard arrives. */
export function Tooltip({
  text,
  keys,
  placement = 'bottom',
  children,
}: {
  text: string;
  keys?: readonly string[] | undefined;
  placement?: 'top' | 'bottom' | 'start' | 'end';
  children: ReactElement;
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className="tip" offset={6} placement={placement}>
        <span>{text}</span>
        {keys && <KeyCap keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
