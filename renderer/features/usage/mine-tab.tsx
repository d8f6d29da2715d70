import { useQueries } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { everything, personalLibrary, type ResponseRow } from '#shared/contract/responses.ts';
import { ask } from '../../bridge/api.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Popover } from '../../components/popover.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { languageName } from '../conversation/languages.ts';
import { ResponseText } from '../conversation/response-text.tsx';
import { useWhen } from '../conversation/when.ts';
import { DeleteQuestion } from '../responses/delete-question.tsx';
import { writingStore } from '../writing/writing-store.ts';
import { TableRegion } from './table-region.tsx';

/** Rows read at once. */
const pageRows = 200;

/** My own responses, page by page, each with Edit and Delete. */
export function MineTab({ onNew }: { onNew(): void }) {
  const { t } = useTranslation('usage');
  const bridge = useBridge();
  const when = useWhen();
  const [pages, setPages] = useState(1);
  const answers = useQueries({
    queries: Array.from({ length: pages }, (_, page) =>
      ask(bridge, 'responses', 'list', {
        conversationId: null,
        libraryId: personalLibrary,
        filter: everything,
        offset: page * pageRows,
        limit: pageRows,
      }),
    ),
  });
  const failure = answers.find((answer) => answer.error)?.error?.failure;
  const rows = answers.flatMap((answer) => answer.data?.rows ?? []);
  const total = answers[0]?.data?.total;
  if (failure)
    return (
      <div className="empty">
        <FailureText failure={failure} tried="loaded" />
      </div>
    );
  if (total === undefined) return <Spinner label={t('loading')} />;
  if (total === 0)
    return (
      <EmptyState title={t('noneMine')} actions={<Button onPress={onNew}>{t('newResponse')}</Button>}>
        {t('noneMineWhy')}
      </EmptyState>
    );
  return (
    <>
      <TableRegion
        name={t('tabMine')}
        columns={[
          { id: 'name', name: t('colName'), className: 'col-name' },
          { id: 'text', name: t('colText') },
          { id: 'shortcut', name: t('colShortcut'), className: 'col-shortcut' },
          { id: 'tags', name: t('colTags'), className: 'col-tags' },
          { id: 'language', name: t('colLanguage'), className: 'col-language' },
          { id: 'acts', name: t('colActs'), unseen: true, className: 'col-acts' },
        ]}
      >
        {rows.map((row) => (
          <MineRow key={row.responseId} row={row} />
        ))}
      </TableRegion>
      {rows.length < total && (
        <p className="table-note">
          <span>{t('firstOf', { shown: when.figure(rows.length), total: when.figure(total) })}</span>
          <Button variant="quiet" onPress={() => setPages((count) => count + 1)}>
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
}

function MineRow({ row }: { row: ResponseRow }) {
  const { t } = useTranslation('usage');
  const { locale } = useLocale();
  const [asks, setAsks] = useState(false);
  const { responseId, name } = row;
  return (
    <tr>
      <td className="medium" title={name}>
        <span className="cut block" dir="auto">
          {name}
        </span>
      </td>
      <td className="muted" title={row.text}>
        <span className="cut block" dir="auto">
          <ResponseText row={row} />
        </span>
      </td>
      <td>
        <bdi>{row.shortcut}</bdi>
      </td>
      <td className="muted" title={row.tags.map((tag) => `#${tag}`).join(' ')}>
        {row.tags.map((tag) => (
          <bdi key={tag}>{`#${tag} `}</bdi>
        ))}
      </td>
      <td className="muted">{row.language !== null && languageName(row.language, locale)}</td>
      <td>
        <span className="cell cell-end">
          <IconButton
            icon={Pencil}
            name={t('editOne', { name })}
            onPress={() => writingStore.open({ responseId, source: 'personal', conversationId: null })}
          />
          <Popover
            name={t('deleteOne', { name })}
            isOpen={asks}
            onOpenChange={setAsks}
            trigger={<IconButton icon={Trash2} name={t('deleteOne', { name })} />}
          >
            {(close) => <DeleteQuestion row={row} onDone={close} />}
          </Popover>
        </span>
      </td>
    </tr>
  );
}
