import { FilePenLine, Send, TextCursorInput, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { BlanksBody } from './blanks-body.tsx';
import { composerStore } from './composer-store.ts';
import type { Composing } from './composings.ts';
import { whyNotInserted } from './response-fit.ts';
import { shortLabel } from './short-label.ts';
import { useBlanks } from './use-blanks.ts';
import { useWhen } from './when.ts';

/**
 * A response's blanks as fields inside its text, in the composer's place. Send opens only when all are filled; Esc gives
 * the composer back with its draft untouched, and what was typed into the blanks is there when they open again.
 */
export function BlanksStrip({ row, filling }: { row: InboxRow; filling: NonNullable<Composing['filling']> }) {
  const { conversationId, textLimit, customer } = row;
  const { t } = useTranslation(['conversation', 'common']);
  const { response } = filling;
  const { blanks } = response;
  const own = useBlanks(row, filling);
  const when = useWhen();
  const [at, setAt] = useState<string | null>(null);
  const figures = {
    channel: t(`common:channel.${row.channel}`),
    length: when.figure(own.length),
    limit: when.figure(textLimit),
  };
  const why = response.misfit
    ? t(`notFit.${response.misfit}`, figures)
    : own.empty
      ? t('blankStill', { label: shortLabel(own.empty.label) })
      : own.length > textLimit
        ? t('tooLong', figures)
        : null;
  const earlier = at !== null && own.isEarlier(at);
  const whyId = `blank-why-${conversationId}`;
  return (
    <form
      ref={own.form}
      className="blanks"
      aria-label={t('blanks')}
      onSubmit={(event) => {
        event.preventDefault();
        own.send();
      }}
      onKeyDown={own.press}
      onFocus={(event) => setAt(event.target instanceof HTMLInputElement ? event.target.name : null)}
    >
      <div className="blanks-head">
        <Icon of={TextCursorInput} />
        <b className="cut" dir="auto">
          {response.name}
        </b>
        <span className="muted cut">{t('blanksTo', { name: customer.name })}</span>
        <span className="end small muted" role="status">
          {t('blanksFilled', { filled: own.filled, total: blanks.length })}
        </span>
        <IconButton
          icon={X}
          name={t('cancel')}
          keys={[t('common:keys.escape')]}
          onPress={() => composerStore.stopFilling(conversationId)}
        />
      </div>
      <BlanksBody conversationId={conversationId} filling={filling} own={own} />
      <div className="blanks-foot">
        <span className="hint small subtle">
          {earlier ? (
            <span className="cut">{t('blankEarlier')}</span>
          ) : blanks.length > 1 ? (
            <>
              <KeyCap keys={['Tab']} />
              <span className="cut">{t('blankNext')}</span>
            </>
          ) : null}
        </span>
        <span id={whyId} className="small muted cut" title={why ?? undefined}>
          {why}
        </span>
        <span className={own.length > textLimit ? 'count count-over' : 'count'}>{t('counter', figures)}</span>
        {whyNotInserted(response) === null && (
          <Button size="l" onPress={own.insert}>
            {t('blanksInsert')}
          </Button>
        )}
        <Button
          type="submit"
          variant="primary"
          size="l"
          icon={Send}
          flipIcon
          busy={own.busy}
          isDisabled={why !== null}
          aria-describedby={whyId}
        >
          {t('send')}
        </Button>
      </div>
    </form>
  );
}

/** Under the blanks: that what was typed is still there. */
export function KeptDraft({ typed }: { typed: string }) {
  const { t } = useTranslation('conversation');
  if (typed.trim() === '') return null;
  return (
    <p className="kept">
      <Icon of={FilePenLine} size={14} />
      <span className="cut">{t('draftKept', { text: typed.trim() })}</span>
    </p>
  );
}
