import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { Icon } from './icon.tsx';

/** One thing that can be chosen; `detail` is a second, quieter line. */
export interface SelectOption<T extends string> {
  id: T;
  label: string;
  detail?: string;
}

/** Chooses one of a few; typing jumps to an option. Give `label` (shown) or `name` (for assistive technology only). */
export interface SelectProps<T extends string> {
  options: readonly SelectOption<T>[];
  value: T;
  onChange(value: T): void;
  label?: string;
  name?: string;
  why?: ReactNode;
  isDisabled?: boolean;
  className?: string;
}

/** The select of the kit. */
export function Select<T extends string>({
  options,
  value,
  onChange,
  label,
  name,
  why,
  isDisabled = false,
  className = '',
}: SelectProps<T>) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(key as T)}
      isDisabled={isDisabled}
      className={className || 'select-field'}
      {...(name ? { 'aria-label': name } : {})}
    >
      {label && <Label className="label">{label}</Label>}
      <AriaButton className="field select">
        <SelectValue className="cut">
          {({ defaultChildren, selectedText }) => selectedText ?? defaultChildren}
        </SelectValue>
        <Icon of={ChevronDown} size={14} />
      </AriaButton>
      {why && (
        <Text slot="description" className="field-why" elementType="p">
          {why}
        </Text>
      )}
      <AriaPopover className="pop pop-list" offset={4}>
        <ListBox items={options} className="list-box scroll">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option option-tall">
              {({ isSelected }) => (
                <>
                  <span className="grow">
                    <span className="cut block">{option.label}</span>
                    {option.detail && <span className="cut block small subtle">{option.detail}</span>}
                  </span>
                  {isSelected && <Icon of={Check} size={14} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </AriaPopover>
    </AriaSelect>
  );
}
