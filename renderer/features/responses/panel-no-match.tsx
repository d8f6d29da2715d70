import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { writingStore } from '../writing/writing-store.ts';
import type { Scope } from './panel-find.tsx';

/** A search found nothing: where was searched, and how to find more, or to write what is missing. */
export function NoMatch({
  text,
  scope,
  narrow,
  conversationId,
  onScope,
  onEverything,
  onClear,
}: {
  text: string;
  scope: Scope;
  /** A filter holds something back. */
  narrow: boolean;
  conversationId: string | null;
  onScope(scope: Scope): void;
  onEverything(): void;
  onClear(): void;
}) {
  const { t } = useTranslation('responses');
  const name = text.replace(/#\S*/gu, '').trim();
  return (
    <EmptyState
      title={t('noMatch', { text: text.length > 80 ? `${text.slice(0, 80).toWellFormed()}…` : text })}
      actions={
        <>
          {narrow && <Button onPress={onEverything}>{t('narrowAll')}</Button>}
          {!narrow && scope === 'queue' && <Button onPress={() => onScope('all')}>{t('searchAll')}</Button>}
          {name !== '' && (
            <Button
              variant={narrow || scope === 'queue' ? 'quiet' : 'plain'}
              onPress={() => writingStore.open({ name: name.slice(0, 200).toWellFormed(), conversationId })}
            >
              {t('writeOne')}
            </Button>
          )}
          <Button variant="quiet" onPress={onClear}>
            {t('clearSearch')}
          </Button>
        </>
      }
    >
      {narrow ? t('noMatchNarrow') : scope === 'queue' ? t('noMatchQueue') : t('noMatchAll')}
    </EmptyState>
  );
}
