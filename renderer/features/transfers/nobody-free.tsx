import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { composerStore } from '../conversation/composer-store.ts';
import { expectedWords } from './figures.ts';
import { type Handing, transferStore } from './transfer-store.ts';
import { useHandOver } from './use-hand-over.ts';

/** Nobody is free there: what would happen, and the three ways on. The safe one has the focus. */
export function NobodyFree({
  conversationId,
  asking,
}: {
  conversationId: string;
  asking: NonNullable<Handing['asking']>;
}) {
  const { t } = useTranslation('transfers');
  const handOver = useHandOver(conversationId);
  const { row } = asking.check;
  const stay = (): void => {
    transferStore.change(conversationId, { asking: null });
    composerStore.focus(conversationId);
  };
  const expected = expectedWords(row.queue?.expectedS ?? null, t);
  const waiting = row.queue?.waiting ?? null;
  const outlook =
    waiting !== null && expected !== null
      ? t('wouldWait', { waiting, expected })
      : waiting !== null
        ? t('wouldWaitCount', { waiting })
        : t('wouldWaitUnknown');
  return (
    <div
      className="strip strip-warning"
      role="alertdialog"
      aria-labelledby={`nobody-${conversationId}`}
      aria-describedby={`outlook-${conversationId}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        stay();
      }}
    >
      <Icon of={TriangleAlert} />
      <b id={`nobody-${conversationId}`}>
        {row.person ? t('nobodyFreePerson', { name: row.name }) : t('nobodyFree', { name: row.name })}
      </b>
      <span id={`outlook-${conversationId}`} className="muted grow">
        {outlook}
      </span>
      <span className="acts">
        <Button autoFocus onPress={stay}>
          {t('stayHere')}
        </Button>
        <Button onPress={() => transferStore.change(conversationId, { asking: null, open: 'queues' })}>
          {t('another')}
        </Button>
        <Button
          onPress={() => {
            handOver(asking.target, row.name, { anyway: true });
            composerStore.focus(conversationId);
          }}
        >
          {t('anyway')}
        </Button>
      </span>
    </div>
  );
}
