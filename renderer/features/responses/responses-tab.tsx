import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { everything } from '#shared/contract/responses.ts';
import { useShortcut } from '../../app/keyboard.ts';
import { Spinner } from '../../components/spinner.tsx';
import { composerStore } from '../conversation/composer-store.ts';
import { useEngagement } from '../conversation/use-engagement.ts';
import { PanelFailed, PanelNothing } from './panel-empty.tsx';
import { isNarrow } from './panel-filter.ts';
import { FilterRow } from './panel-filters.tsx';
import { PanelFind, type Scope } from './panel-find.tsx';
import { PanelList } from './panel-list.tsx';
import { NoMatch } from './panel-no-match.tsx';
import { SyncLine } from './sync-line.tsx';
import { useChosenWords } from './use-chosen-words.ts';
import { usePanelChoice } from './use-panel-choice.ts';
import { usePanelFilter } from './use-panel-filter.ts';
import { usePanelRows } from './use-panel-rows.ts';
import { useRowActs } from './use-row-acts.ts';
import { useSteady } from './use-steady.ts';

/**
 * The responses of the conversation: suggested, pinned, recent, mine, by library, or found. From the search field the
 * keyboard does it all.
 */
export function ResponsesTab({ conversationId, row }: { conversationId: string | null; row: InboxRow | undefined }) {
  const { t } = useTranslation('responses');
  const [text, setText] = useState('');
  const [scope, setScope] = useState<Scope>('queue');
  const field = useRef<HTMLInputElement>(null);
  const saidId = useId();
  const { filter, narrow } = usePanelFilter(conversationId);
  const rows = usePanelRows(conversationId, text, scope, filter);
  const { overview, items, ready, sought } = rows;
  const responses = items.flatMap((item, index) => (item.kind === 'response' ? [{ ...item, index }] : []));
  // While something is typed the best match is chosen, so that Enter means it; else nothing is until an arrow says so.
  const choice = usePanelChoice(responses, text.trim() !== '', ready);
  const { chosen } = choice;
  const vary = useSteady(rows.vary);
  const acts = useRowActs(conversationId, row, overview, vary);
  const engage = useEngagement(conversationId);
  const said = useChosenWords(chosen?.row, acts, rows.total, sought !== '');
  useShortcut('responses.search', () => {
    // While a response is written in the panel's place the search is not there to go to.
    if (field.current?.closest('[hidden]')) return false;
    field.current?.focus();
    field.current?.select();
    return true;
  });

  const change = (next: string): void => {
    setText(next);
    choice.clear();
  };
  const look = (next: Scope): void => {
    setScope(next);
    choice.clear();
  };
  const toggle = useSteady((key: string): void => {
    const one = responses.find((other) => other.key === key);
    if (one?.suggestionId != null) engage(one.row.responseId, 'opened');
    choice.toggle(key);
  });
  const fold = useSteady(rows.fold);
  const more = useSteady(rows.more);
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choice.step(event.key === 'ArrowDown' ? 1 : -1);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.repeat || !ready || !chosen) return;
      const send = event.ctrlKey || event.metaKey;
      if (send ? said.maySend : said.mayInsert) (send ? acts.send : acts.insert)(chosen.row);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      if (text !== '' || chosen) change('');
      else if (conversationId !== null) composerStore.focus(conversationId);
    }
  };

  return (
    <div className="panel-body">
      <PanelFind
        field={field}
        text={text}
        onText={change}
        onKeyDown={press}
        scope={scope}
        onScope={look}
        describedBy={saidId}
        overview={overview}
        filter={filter}
        narrow={narrow}
        channel={row?.channel ?? null}
      />
      <FilterRow
        filter={filter}
        narrow={narrow}
        channel={row?.channel ?? null}
        onEmpty={() => field.current?.focus()}
      />
      <p id={saidId} className="hidden" role="status">
        {said.words}
      </p>
      {rows.failure ? (
        <PanelFailed failure={rows.failure} onAgain={rows.again} />
      ) : rows.waiting || !overview ? (
        <div className="panel-wait">
          <Spinner label={t('loading')} />
        </div>
      ) : sought !== '' && items.length === 0 ? (
        <NoMatch
          text={sought}
          scope={scope}
          narrow={isNarrow(filter)}
          conversationId={conversationId}
          onScope={look}
          onEverything={() => narrow(everything)}
          onClear={() => change('')}
        />
      ) : (
        <>
          {sought === '' && <PanelNothing overview={overview} scope={scope} onScope={look} />}
          {rows.forgiven && <p className="panel-note">{t('forgiven')}</p>}
          <PanelList
            name={t('list')}
            busy={!ready}
            items={items}
            chosen={chosen?.index ?? -1}
            meant={choice.meant}
            acts={acts}
            onChoose={toggle}
            onFold={fold}
            onMore={more}
          />
        </>
      )}
      {overview && <SyncLine overview={overview} />}
    </div>
  );
}
