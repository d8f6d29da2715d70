import { ChevronDown, Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '#shared/contract/common.ts';
import type { Filter, ResponsesOverview } from '#shared/contract/responses.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem } from '../../components/menu-item.tsx';
import { useWhen } from '../conversation/when.ts';
import { FilterMenu } from './panel-filters.tsx';

/** Where to search. */
export type Scope = 'queue' | 'all';

/** The search field with what narrows it and its scope inside. */
export function PanelFind({
  field,
  text,
  onText,
  onKeyDown,
  scope,
  onScope,
  describedBy,
  overview,
  filter,
  narrow,
  channel,
}: {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  onText(text: string): void;
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
  scope: Scope;
  onScope(scope: Scope): void;
  describedBy: string;
  overview: ResponsesOverview | undefined;
  filter: Filter;
  narrow(filter: Filter): void;
  channel: Channel | null;
}) {
  const { t } = useTranslation(['responses', 'common']);
  const when = useWhen();
  const total = overview?.total;
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
          maxLength={10_000}
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
        <FilterMenu filter={filter} narrow={narrow} channel={channel} overview={overview} />
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
