import { BookmarkPlus, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { writingStore } from '../writing/writing-store.ts';
import { LanguageButton } from './language-button.tsx';
import { useWhen } from './when.ts';

/** Below the text: responses, save as response, language, the reason why not, how long, Send. */
export function ComposerBar({
  conversationId,
  typed,
  length,
  limit,
  why,
  whyId,
  leaving,
  onResponses,
}: {
  conversationId: string;
  typed: string;
  length: number;
  limit: number;
  why: string | null;
  whyId: string;
  /** A press is being recorded. */
  leaving: boolean;
  onResponses(): void;
}) {
  const { t } = useTranslation('conversation');
  const when = useWhen();
  const empty = typed.trim() === '';
  const over = length > limit;
  return (
    <div className="composer-bar">
      <Button variant="quiet" aria-label={t('responses')} onPress={onResponses}>
        <KeyCap keys={['/']} />
        <span className="composer-word">{t('responses')}</span>
      </Button>
      <IconButton
        icon={BookmarkPlus}
        name={t('saveResponse')}
        isDisabled={empty}
        onPress={() => writingStore.open({ text: typed.trim(), conversationId })}
      />
      <LanguageButton conversationId={conversationId} />
      <span id={whyId} className="composer-why" role="status" title={why ?? undefined}>
        {why}
      </span>
      <span className={over ? 'count count-over' : 'count'}>
        {t('counter', { length: when.figure(length), limit: when.figure(limit) })}
      </span>
      <Button
        variant="primary"
        size="l"
        type="submit"
        icon={Send}
        flipIcon
        isDisabled={empty || over}
        busy={leaving && !empty}
      >
        {t('send')}
      </Button>
    </div>
  );
}
