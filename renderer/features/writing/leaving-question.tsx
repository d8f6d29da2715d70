import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import { writingStore } from './writing-store.ts';

/** Asked in place before what was typed is let go; staying has the focus. */
export function LeavingQuestion({ next }: { next: boolean }) {
  const { t } = useTranslation('writing');
  const safe = useFirstFocus<HTMLButtonElement>();
  return (
    <div className="writing-ask">
      <Banner
        tone="warning"
        title={next ? t('leaveNext') : t('leaveAsk')}
        actions={
          <>
            <Button ref={safe} onPress={writingStore.stay}>
              {t('stay')}
            </Button>
            <Button variant="danger" onPress={writingStore.discard}>
              {t('discard')}
            </Button>
          </>
        }
      >
        {t('leaveWhy')}
      </Banner>
    </div>
  );
}
