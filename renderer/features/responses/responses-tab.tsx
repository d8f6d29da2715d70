import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { everything, type ResponseRow } from '#shared/contract/responses.ts';
import { useShortcut } from '../../app/keyboard.ts';
import { useAsk } from '../../bridge/api.ts';
import { Spinner } from '../../components/spinner.tsx';
import { composerStore } from '../conversation/composer-store.ts';
import { useSending } from '../conversation/use-sending.ts';
import { NoMatch, PanelFailed, PanelNothing } from './panel-empty.tsx';
import { PanelFind, type Scope } from './panel-find.tsx';
import { foundItems, overviewItems } from './panel-items.ts';
import { PanelList } from './panel-list.tsx';
import type { RowActs } from './response-row.tsx';
import { SyncLine } from './sync-line.tsx';
import { useOpenedLibraries } from './use-opened-libraries.ts';
import { isAnswerable } from './use-pin-keys.ts';

const most = 50;

/** The responses of the conversation: found, pinned, recent, by library. From the search field the keyboard does it all. */
export function ResponsesTab({ conversationId, row }: { conversationId: string | null; row: InboxRow | undefined }) {
  const { t } = useTranslation('responses');
  const [text, setText] = useState('');
  const [scope, setScope] = useState<Scope>('queue');
  const [choice, setChoice] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const saidId = useId();
  const sought = useDeferredValue(text.trim());
  const overview = useAsk('responses', 'overview', { conversationId }, { keepPrevious: true });
  const found = useAsk(
    'responses',
    'search',
    { conversationId, text: sought, scope, filter: everything, limit: most },
    { enabled: sought !== '', keepPrevious: true },
  );
  const opened = useOpenedLibraries(conversationId);
  const sending = useSending(conversationId);
  useShortcut('responses.search', () => {
    field.current?.focus();
    field.current?.select();
  });

  const searching = sought !== '';
  const items = useMemo(() => {
    if (searching) return found.data ? foundItems(found.data.rows) : [];
    return overview.data ? overviewItems(overview.data, scope, opened) : [];
  }, [searching, found.data, overview.data, scope, opened]);
  const responses = items.flatMap((item, index) => (item.kind === 'response' ? [{ index, row: item.row }] : []));
  // While searching the best match is chosen, so that Enter means it; else nothing is until an arrow says so.
  const at = choice === null ? (searching ? 0 : -1) : Math.min(choice, responses.length - 1);
  // What is shown may still belong to the letters before: it must not be taken for what was meant.
  const ready = searching ? sought === text.trim() && !found.isPlaceholderData : text.trim() === '';
  const chosen = responses[at];

  const canSend = isAnswerable(row);
  const pins = overview.data?.pins;
  const acts = useMemo<RowActs>(
    () => ({
      insert(one: ResponseRow) {
        if (conversationId !== null)
          composerStore.insert(
            conversationId,
            one.text,
            one.spans.find((span) => span.blank),
          );
      },
      send: sending.response,
      can: { insert: canSend, send: canSend },
      pins: pins ?? [],
      conversationId,
    }),
    [conversationId, sending, canSend, pins],
  );

  const change = (next: string): void => {
    setText(next);
    setChoice(null);
  };
  const look = (next: Scope): void => {
    setScope(next);
    setChoice(null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const last = ready ? responses.length - 1 : most;
      setChoice((now) => Math.max(0, Math.min(last, (now ?? (text.trim() === '' ? -1 : 0)) + step)));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.repeat || !ready || !chosen || !canSend) return;
      if (event.ctrlKey || event.metaKey) acts.send(chosen.row);
      else acts.insert(chosen.row);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      if (text !== '' || at >= 0) change('');
      else if (conversationId !== null) composerStore.focus(conversationId);
    }
  };

  const said = chosen
    ? `${chosen.row.name}. ${chosen.row.blanks.length > 0 ? `${t('blanks', { count: chosen.row.blanks.length })}. ` : ''}${chosen.row.text}`
    : searching && found.data
      ? found.data.total === 0
        ? t('foundNone')
        : t('found', { count: found.data.total })
      : '';
  const failure = searching ? found.error?.failure : overview.error?.failure;
  return (
    <div className="panel-body">
      <PanelFind
        field={field}
        text={text}
        onText={change}
        onKeyDown={press}
        total={overview.data?.total}
        scope={scope}
        onScope={look}
        describedBy={saidId}
      />
      <p id={saidId} className="hidden" role="status">
        {said}
      </p>
      {failure ? (
        <PanelFailed failure={failure} onAgain={() => void (searching ? found.refetch() : overview.refetch())} />
      ) : !overview.data || (searching && !found.data) ? (
        <div className="panel-wait">
          <Spinner label={t('loading')} />
        </div>
      ) : searching && items.length === 0 ? (
        <NoMatch text={sought} scope={scope} onScope={look} onClear={() => change('')} />
      ) : (
        <>
          {!searching && <PanelNothing overview={overview.data} scope={scope} onScope={look} />}
          <PanelList
            name={t('list')}
            busy={!ready}
            items={items}
            chosen={chosen?.index ?? -1}
            acts={acts}
            onFold={opened.fold}
            onMore={opened.more}
          />
        </>
      )}
      {overview.data && <SyncLine sync={overview.data.sync} />}
    </div>
  );
}
