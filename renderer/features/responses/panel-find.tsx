import { ChevronDown, Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem } from '../../components/menu-item.tsx';
import { useWhen } from '../conversation/when.ts';

/** Where to search. */
export type Scope = 'queue' | 'all';

/** The search field with its scope inside. */
export function PanelFind({
  field,
  text,
  onText,
  onKeyDown,
  total,
  scope,
  onScope,
  describedBy,
}: {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  onText(text: string): void;
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
  total: number | undefined;
  scope: Scope;
  onScope(scope: Scope): void;
  describedBy: string;
}) {
  const { t } = useTranslation(['responses', 'common']);
  const when = useWhen();
  const shown = scope === 'queue' ? t('scopeQueue') : t('scopeAll');
  return (
    <div className="panel-find">
      <div className="field">
        <Icon of={Search} />
        <input
          ref={field}
          type="search"
          aria-label={t('search')}
          aria-describedby={describedBy}
          placeholder={
            total === undefined ? t('search') : t('searchHint', { count: total, figure: when.figure(total) })
          }
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <IconButton
            icon={X}
            size={14}
            name={t('common:clear')}
            className="icon-btn-in"
            onPress={() => {
              onText('');
              field.current?.focus();
            }}
          />
        )}
        <Menu
          name={t('scope')}
          trigger={
            <Button variant="quiet" className="btn-in" aria-label={`${t('scope')}: ${shown}`}>
              {shown}
              <Icon of={ChevronDown} size={14} />
            </Button>
          }
          onAction={(id) => onScope(id as Scope)}
        >
          <MenuItem id="queue" label={t('scopeQueue')} chosen={scope === 'queue'} />
          <MenuItem id="all" label={t('scopeAll')} chosen={scope === 'all'} />
        </Menu>
      </div>
    </div>
  );
}
