import { useTranslation } from 'react-i18next';
import type { ResponseRow } from '#shared/contract/responses.ts';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';

/** Asks in place before a response is deleted; says who else loses it. The safe answer has the focus. */
export function DeleteQuestion({
  row,
  onDone,
}: {
  row: Pick<ResponseRow, 'responseId' | 'name' | 'libraryName' | 'source'>;
  onDone(): void;
}) {
  const { t } = useTranslation('responses');
  const mine = useTell('writing', 'removePersonal');
  const theirs = useTell('writing', 'removeFromLibrary');
  const safe = useFirstFocus<HTMLButtonElement>();
  const remove = row.source === 'personal' ? mine : theirs;
  return (
    <div className="ask ask-flat">
      <b>{t('deleteAsk', { name: row.name })}</b>
      <p className="muted">
        {row.source === 'personal' ? t('deleteMine') : t('deleteShared', { library: row.libraryName })}
      </p>
      {remove.error && <FailureText failure={remove.error.failure} tried="changed" />}
      <div className="ask-acts">
        <Button ref={safe} onPress={onDone}>
          {t('keep')}
        </Button>
        <Button
          variant="danger"
          busy={remove.isPending}
          onPress={() => remove.mutate({ responseId: row.responseId }, { onSuccess: onDone })}
        >
          {t('deleteConfirm')}
        </Button>
      </div>
    </div>
  );
}
