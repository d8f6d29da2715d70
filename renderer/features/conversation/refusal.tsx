import { CircleAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { composerStore, useComposing } from './composer-store.ts';

/** Why the last press sent nothing, beside the composer; the focus stays where the press was. */
export function Refusal({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('conversation');
  const { refusal } = useComposing(conversationId);
  if (!refusal) return null;
  return (
    <div className="refusal">
      <Icon of={CircleAlert} />
      <span className="grow">
        {refusal.name !== null && (
          <span className="muted">
            <bdi>{refusal.name}</bdi>
            {' · '}
          </span>
        )}
        <FailureText failure={refusal.failure} tried="sent" />
      </span>
      <IconButton
        icon={X}
        name={t('dismiss')}
        onPress={() => {
          composerStore.settle(conversationId);
          composerStore.focus(conversationId);
        }}
      />
    </div>
  );
}
