import { X } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { personalLibrary } from '#shared/contract/responses.ts';
import { useAsk } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { LeavingQuestion } from './leaving-question.tsx';
import { useReading } from './use-reading.ts';
import { useSaving } from './use-saving.ts';
import { useWritingFocus } from './use-writing-focus.ts';
import { WritingForm } from './writing-form.tsx';
import { useWriting, type Writing, writingStore } from './writing-store.ts';

// Hardly ever needed, and it brings the word diff along.
const VersionConflict = lazy(() => import('./version-conflict.tsx').then((m) => ({ default: m.VersionConflict })));

/** Where a response is written, beside the chat, which stays in sight. Nothing while nothing is written. */
export function WritingPane() {
  const writing = useWriting();
  return writing && <Pane key={writing.turn} writing={writing} />;
}

function Pane({ writing }: { writing: Writing }) {
  const { t } = useTranslation('writing');
  const reading = useReading(writing);
  const saving = useSaving(writing);
  const pane = useRef<HTMLFormElement>(null);
  const { fields, began, theirs, leaving, conversationId } = writing;
  const read = began !== null;
  const libraries = useAsk('responses', 'overview', { conversationId }).data?.libraries;
  const library = libraries?.find((one) => one.libraryId === fields.place);

  const remembered = useWritingFocus(pane, writing);
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (leaving) writingStore.stay();
      else if (theirs) writingStore.compare(writing.turn, null);
      else writingStore.leave();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat && !theirs) {
      event.preventDefault();
      saving.save();
    }
  };
  const title = writing.responseId === null ? t('newTitle') : t('editTitle');
  return (
    <form
      ref={pane}
      className={theirs ? 'writing writing-wide' : 'writing'}
      aria-label={title}
      noValidate
      onFocus={remembered}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        saving.save();
      }}
    >
      <header className="bar">
        <h2 className="cut">{title}</h2>
        <span className="end" />
        <IconButton icon={X} name={t('close')} onPress={writingStore.leave} />
      </header>
      {theirs ? (
        <Suspense fallback={<Spinner label={t('reading')} />}>
          <VersionConflict writing={writing} theirs={theirs} saving={saving} />
        </Suspense>
      ) : (
        <>
          <div className="writing-body scroll">
            {read ? (
              <WritingForm writing={writing} wrong={saving.wrong} />
            ) : reading.failure ? (
              <div className="empty">
                <FailureText failure={reading.failure} tried="loaded" />
                <Button onPress={reading.again}>{t('readAgain')}</Button>
              </div>
            ) : (
              <Spinner label={t('reading')} />
            )}
          </div>
          {leaving ? (
            <LeavingQuestion next={leaving.next !== null} />
          ) : (
            <footer className="writing-foot">
              {saving.partly && <p role="status">{t('savedPartly')}</p>}
              {saving.failure && <FailureText failure={saving.failure} tried="saved" />}
              <div className="row">
                <Button type="submit" variant="accent" size="l" busy={saving.busy} isDisabled={!read}>
                  {fields.place === personalLibrary
                    ? t('saveMine')
                    : library
                      ? t('saveTo', { library: library.name })
                      : t('save')}
                </Button>
                <Button variant="quiet" size="l" onPress={writingStore.leave}>
                  {t('cancel')}
                </Button>
              </div>
            </footer>
          )}
        </>
      )}
    </form>
  );
}
