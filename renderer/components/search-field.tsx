import { Search, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { type SearchFieldProps as AriaProps, SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

/** A field to search in; Esc empties it. `name` is what it is called, shown as the hint unless `placeholder` says more. */
export interface SearchFieldProps extends Omit<AriaProps, 'className' | 'style' | 'children' | 'aria-label'> {
  name: string;
  placeholder?: string;
  /** Stands inside at the end, such as the scope. */
  after?: ReactNode;
  className?: string;
  inputRef?: Ref<HTMLInputElement>;
  onInputKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** The search field of the kit. */
export function SearchField({
  name,
  placeholder,
  after,
  className = '',
  inputRef,
  onInputKeyDown,
  ...props
}: SearchFieldProps) {
  const { t } = useTranslation('common');
  return (
    <AriaSearchField {...props} aria-label={name} className={`search-field${className && ` ${className}`}`}>
      {({ isEmpty }) => (
        <div className="field">
          <Icon of={Search} />
          <Input
            ref={inputRef ?? null}
            placeholder={placeholder ?? name}
            {...(onInputKeyDown ? { onKeyDown: onInputKeyDown } : {})}
          />
          {!isEmpty && (
            <AriaButton className="icon-btn icon-btn-in" aria-label={t('clear')}>
              <Icon of={X} size={14} />
            </AriaButton>
          )}
          {after}
        </div>
      )}
    </AriaSearchField>
  );
}
