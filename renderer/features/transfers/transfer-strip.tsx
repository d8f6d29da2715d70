import { ArrowRightLeft, BellRing, Check, CircleAlert, LoaderCircle, type LucideIcon, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Transfer } from '#shared/contract/transfers.ts';
import { useTell } from '../../bridge/api.ts';
import { useNow } from '../../bridge/use-now.ts';
import { Button } from '../../components/button.tsx';
import { clock } from '../../components/clock.ts';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { composerStore } from '../conversation/composer-store.ts';
import { NobodyFree } from './nobody-free.tsx';
import { transferStore, useHanding } from './transfer-store.ts';
import { useHandOver } from './use-hand-over.ts';
import { useTransfer } from './use-transfer.ts';

/** Under the header: the transfer on its way, how it ended, the question when nobody is free, or why nothing started. */
export function TransferStrip({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('transfers');
  const { transfer, busy } = useTransfer(conversationId);
  const { asking, refusal, open } = useHanding(conversationId);
  if (busy && transfer) return <UnderWay transfer={transfer} />;
  if (asking) return <NobodyFree conversationId={conversationId} asking={asking} />;
  // While the popover is open it says itself why nothing started.
  if (refusal && open === null)
    return (
      <div className="strip strip-danger">
        <Icon of={CircleAlert} />
        <span className="grow">
          <FailureText failure={refusal.failure} tried="transferred" />
        </span>
        <span className="acts">
          <IconButton
            icon={X}
            name={t('dismiss')}
            onPress={() => {
              transferStore.change(conversationId, { refusal: null });
              composerStore.focus(conversationId);
            }}
          />
        </span>
      </div>
    );
  return transfer ? <Ended transfer={transfer} /> : null;
}

const moving: Partial<Record<Transfer['state'], LucideIcon>> = {
  ringing: BellRing,
  requested: LoaderCircle,
  unknown: LoaderCircle,
};

function UnderWay({ transfer }: { transfer: Transfer }) {
  const { conversationId, state, targetName: name, startedAtMs, leavesAtMs } = transfer;
  const { t } = useTranslation(['transfers', 'common']);
  const now = useNow();
  const cancel = useTell('transfers', 'cancel');
  // The clock that every part shares steps once a second: it must not promise more time than there ever was.
  const left = Math.min((leavesAtMs ?? now) - startedAtMs, (leavesAtMs ?? now) - now + 999);
  const words = {
    leaving: [t('leaving', { name, time: clock(left) }), t('leavingNote')],
    requested: [t('requested', { name }), t('requestedNote')],
    ringing: [t('ringing', { name, time: clock(now - startedAtMs) }), t('ringingNote')],
    unknown: [t('unknown', { name }), t('unknownNote')],
  }[state as 'leaving' | 'requested' | 'ringing' | 'unknown'];
  return (
    <section className={state === 'unknown' ? 'strip strip-warning' : 'strip'} aria-label={t('status')}>
      <Icon of={moving[state] ?? ArrowRightLeft} spin={state === 'requested' || state === 'unknown'} />
      {/* The seconds count for the eye; the ear hears the change of state once. */}
      <span className="hidden" role="status">
        {state === 'leaving' ? t('leavingSaid', { name }) : state === 'ringing' ? t('ringingSaid', { name }) : words[0]}
      </span>
      <b aria-hidden="true">{words[0]}</b>
      <span className="muted grow">{words[1]}</span>
      {cancel.error && <FailureText failure={cancel.error.failure} tried="cancelled" brief />}
      {/* Once it rings nothing documented takes it back, so nothing is offered that could not be kept. */}
      {state === 'leaving' && (
        <span className="acts">
          <Button
            busy={cancel.isPending}
            onPress={() => cancel.mutate({ conversationId }, { onSuccess: () => composerStore.focus(conversationId) })}
            after={<KeyCap keys={[t('common:keys.escape')]} />}
          >
            {t('cancel')}
          </Button>
        </span>
      )}
    </section>
  );
}

function Ended({ transfer }: { transfer: Transfer }) {
  const { conversationId, state, target, targetName: name, failure } = transfer;
  const { t } = useTranslation('transfers');
  const { t: all } = useTranslation('common');
  const dismiss = useTell('transfers', 'dismiss');
  const handOver = useHandOver(conversationId);
  const done = state === 'complete';
  const said = {
    complete: t('complete', { name }),
    declined: t('declined', { name }),
    'timed-out': t('timedOut', { name }),
    failed: t('failedTo', { name }),
    cancelled: t('cancelled', { name }),
    ended: t('endedMeanwhile'),
  }[state as 'complete' | 'declined' | 'timed-out' | 'failed' | 'cancelled' | 'ended'];
  const again = state === 'declined' || state === 'timed-out' || state === 'failed';
  const tone = done || state === 'cancelled' ? 'strip' : 'strip strip-danger';
  return (
    <div className={tone} role={again ? 'alert' : 'status'}>
      <Icon of={done ? Check : state === 'cancelled' ? ArrowRightLeft : CircleAlert} />
      <b>{said}</b>
      <span className="muted grow">
        {failure ? (
          <FailureText failure={failure} tried="transferred" brief />
        ) : (
          !done && state !== 'ended' && t('yoursAgain')
        )}
      </span>
      <span className="acts">
        {again && (
          <Button
            onPress={() => {
              dismiss.mutate({ conversationId });
              handOver(target, name);
              composerStore.focus(conversationId);
            }}
          >
            {t('again')}
          </Button>
        )}
        <IconButton
          icon={X}
          name={all('dismiss')}
          onPress={() => dismiss.mutate({ conversationId }, { onSuccess: () => composerStore.focus(conversationId) })}
        />
      </span>
    </div>
  );
}
