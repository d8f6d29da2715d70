import type { ReactElement, ReactNode, RefObject } from 'react';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

type Placement = 'top start' | 'top end' | 'bottom start' | 'bottom end' | 'bottom' | 'top' | 'end top' | 'end bottom';

/** What floats beside the button that opened it; a press outside or Esc closes it, and the focus goes back. */
export interface PopoverProps {
  name: string;
  /** The button that opens it; leave out and give `isOpen`, `onOpenChange` and `anchor` to open it from elsewhere. */
  trigger?: ReactElement;
  isOpen?: boolean;
  onOpenChange?(open: boolean): void;
  anchor?: RefObject<Element | null>;
  placement?: Placement;
  className?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** The popover of the kit. */
export function Popover({
  name,
  trigger,
  isOpen,
  onOpenChange,
  anchor,
  placement = 'bottom end',
  className = '',
  children,
}: PopoverProps) {
  const controlled = isOpen === undefined ? {} : { isOpen };
  const heard = onOpenChange ? { onOpenChange } : {};
  const content = (
    <AriaPopover
      className={`pop${className && ` ${className}`}`}
      placement={placement}
      offset={4}
      {...(trigger ? {} : { ...controlled, ...heard, ...(anchor ? { triggerRef: anchor } : {}) })}
    >
      <AriaDialog aria-label={name} className="pop-body">
        {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
      </AriaDialog>
    </AriaPopover>
  );
  if (!trigger) return content;
  return (
    <DialogTrigger {...controlled} {...heard}>
      {trigger}
      {content}
    </DialogTrigger>
  );
}
