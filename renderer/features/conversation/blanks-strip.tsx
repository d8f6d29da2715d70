import { FilePenLine, Send, TextCursorInput, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { BlankField } from './blank-field.tsx';
import { type Composing, composerStore } from './composer-store.ts';
import { whyNotInserted } from './response-fit.ts';
import { responseParts } from './response-text.tsx';
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
  const { response, values } = filling;
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
  const parts = responseParts(response);
  // A template's header and links have blanks too, which do not stand in its text.
  const apart = blanks.filter((blank) => !parts.some((part) => part.kind === 'blank' && part.id === blank.id));
  const field = ({ id, label }: { id: string; label: string }) => (
    <BlankField
      key={id}
      id={id}
      label={label}
      index={blanks.findIndex((blank) => blank.id === id) + 1}
      total={blanks.length}
      value={values[id] ?? ''}
      isEarlier={own.isEarlier(id)}
      onValue={(typed) => composerStore.setValue(conversationId, id, typed)}
      onLeave={() => own.visited(id)}
    />
  );
  const first = new Set<string>();
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
      <p className="blanks-body" dir="auto">
        {parts.map((part) => {
          if (part.kind === 'words') return <span key={part.key}>{part.text}</span>;
          if (part.kind === 'value')
            return (
              <bdi key={part.key} className="value">
                {part.text}
              </bdi>
            );
          const value = values[part.id] ?? '';
          if (first.has(part.id))
            return (
              <bdi key={part.key} className={value.trim() ? 'value' : 'hole'}>
                {value.trim() ? value : shortLabel(part.text)}
              </bdi>
            );
          first.add(part.id);
          return field({ id: part.id, label: part.text });
        })}
      </p>
      {apart.length > 0 && (
        <p className="blanks-apart">
          {apart.map((blank) => (
            <span key={blank.id}>
              <span className="small muted" dir="auto">
                {shortLabel(blank.label)}
              </span>
              {field(blank)}
            </span>
          ))}
        </p>
      )}
      <div className="blanks-foot">
        <span className="hint small subtle">
          {earlier ? (
            t('blankEarlier')
          ) : blanks.length > 1 ? (
            <>
              <KeyCap keys={['Tab']} />
              {t('blankNext')}
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
