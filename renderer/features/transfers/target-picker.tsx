import { Search, StickyNote, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../bridge/api.ts';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { TargetList } from './target-list.tsx';
import { TargetTabs } from './target-tabs.tsx';
import { type TargetTab, transferStore, useHanding } from './transfer-store.ts';
import { useHandOver } from './use-hand-over.ts';
import { useTargets } from './use-targets.ts';

/** Search, tabs, targets with their figures, and the note. The keyboard stays in the search field. */
export function TargetPicker({ conversationId, start }: { conversationId: string; start: TargetTab }) {
  const { t } = useTranslation(['transfers', 'common']);
  const [tab, setTab] = useState<TargetTab>(start);
  const [text, setText] = useState('');
  const [choice, setChoice] = useState({ of: '', index: 0 });
  const { note, refusal, checking } = useHanding(conversationId);
  const handOver = useHandOver(conversationId);
  const listId = useId();
  const find = useRef<HTMLInputElement>(null);
  const { rows, total, pending, stale, error } = useTargets(conversationId, tab, text);
  const cancelS = useAsk('settings', 'get', {}).data?.settings.transferCancelS ?? 3;
  const of = `${tab} ${text}`;
  const firstOpen = Math.max(
    0,
    rows.findIndex((row) => row.blocked === null),
  );
  const chosen = choice.of === of ? Math.min(choice.index, Math.max(0, rows.length - 1)) : firstOpen;
  const choose = (index: number): void => setChoice({ of, index });
  const take = (index: number): void => {
    const row = rows[index];
    if (row && row.blocked === null) handOver(row.target, row.name);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const last = rows.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      PageDown: chosen + 8,
      PageUp: chosen - 8,
    };
    const to = moves[event.key];
    if (to !== undefined && rows.length > 0) {
      event.preventDefault();
      choose(Math.max(0, Math.min(last, to)));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      // Rows of the letters before must not be taken for what was meant.
      if (!event.repeat && !stale) take(chosen);
    }
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      event.stopPropagation();
      setText('');
    }
  };
  const move = (next: TargetTab): void => {
    setTab(next);
    find.current?.focus();
  };
  return (
    <div className="transfer">
      <div className="transfer-find">
        <Icon of={Search} />
        <input
          ref={find}
          type="search"
          // biome-ignore lint/a11y/noAutofocus: the popover was opened to type here
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={rows.length > 0 ? `${listId}-${chosen}` : undefined}
          aria-autocomplete="list"
          aria-label={t('find')}
          placeholder={t('find')}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={press}
        />
        <KeyCap keys={[t('common:keys.escape')]} />
      </div>
      <TargetTabs tab={tab} onTab={move} count={stale ? null : total} searching={text !== ''} />
      {error && rows.length === 0 ? (
        <p className="targets-none">
          <FailureText failure={error.failure} tried="loaded" />
        </p>
      ) : pending ? (
        <p className="targets-none">
          <Spinner label={t('loading')} size={14} />
        </p>
      ) : (
        <TargetList
          id={listId}
          name={t(`list.${tab}`)}
          rows={rows}
          chosen={chosen}
          checking={checking}
          onChoose={choose}
          onTake={take}
        />
      )}
      {!pending && !stale && !error && rows.length === 0 && (
        <p className="targets-none">
          {text !== '' ? t('noMatch', { text }) : tab === 'recent' ? t('noRecent') : t('noTargets')}
        </p>
      )}
      {error && rows.length > 0 && (
        <div className="transfer-ask" role="status">
          <Icon of={TriangleAlert} />
          <span className="grow">{t('notRefreshed')}</span>
        </div>
      )}
      {rows.length > 0 && rows.length < total && (
        <p className="targets-none small">{t('moreThere', { shown: rows.length, total })}</p>
      )}
      {refusal && (
        <div className="transfer-fault">
          <FailureText failure={refusal.failure} tried="transferred" />
        </div>
      )}
      <label className="transfer-note">
        <Icon of={StickyNote} />
        <input
          aria-label={t('note')}
          placeholder={t('noteHint')}
          maxLength={500}
          autoComplete="off"
          value={note}
          onChange={(event) => transferStore.change(conversationId, { note: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (!event.repeat) take(chosen);
          }}
        />
      </label>
      <p className="transfer-foot">
        <span className="hint">
          <KeyCap keys={['↵']} />
          {t('footTransfer')}
        </span>
        <span>{cancelS > 0 ? t('foot', { seconds: cancelS }) : t('footNow')}</span>
      </p>
    </div>
  );
}
