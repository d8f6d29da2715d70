import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuTrigger } from 'react-aria-components/Menu';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

/** A menu on a button; arrows move, typing jumps, Esc closes. Children are MenuItem and MenuLine. */
export function Menu({
  name,
  trigger,
  onAction,
  placement = 'bottom end',
  header,
  children,
}: {
  name: string;
  trigger: ReactElement;
  onAction?(id: string): void;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'end bottom';
  /** Stands above the items and cannot be chosen. */
  header?: ReactNode;
  children: ReactNode;
}) {
  return (
    <MenuTrigger>
      {trigger}
      <AriaPopover className="pop" placement={placement} offset={4}>
        {header}
        <AriaMenu
          aria-label={name}
          className="menu-list"
          {...(onAction ? { onAction: (key) => onAction(String(key)) } : {})}
        >
          {children}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}
