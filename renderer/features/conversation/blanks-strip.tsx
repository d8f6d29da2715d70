import { FilePenLine, Send, TextCursorInput, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { textLength } from '#shared/text-limits.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { type Composing, composerStore } from './composer-store.ts';
import { responseParts } from './response-text.tsx';
import { shortLabel } from './short-label.ts';
import { useSending } from './use-sending.ts';
import { useWhen } from './when.ts';

/**
 * A response's blanks as fields inside its text, in the composer's place. Send opens only when all are filled; Esc gives
 * the composer back with its draft untouched.
 */
export function BlanksStrip({ row, filling }: { row: InboxRow; filling: NonNullable<Composing['filling']> }) {
  const { conversationId, textLimit, customer } = row;
  const { t } = useTranslation(['conversation', 'common']);
  const { response, values } = filling;
  const form = useRef<HTMLFormElement>(null);
  const sending = useSending(conversationId);
  const when = useWhen();
  const [busy, setBusy] = useState(false);
  const { blanks } = response;
  const parts = responseParts(response);
  const empty = blanks.find((blank) => !values[blank.id]?.trim());
  const filled = blanks.filter((blank) => values[blank.id]?.trim()).length;
  const text = parts.map((part) => (part.kind === 'blank' ? (values[part.id] ?? '') : part.text)).join('');
  const over = textLength(text) > textLimit;
  const why = empty
    ? t('blankStill', { label: shortLabel(empty.label) })
    : over
      ? t('tooLong', {
          channel: t(`common:channel.${row.channel}`),
          length: when.figure(textLength(text)),
          limit: when.figure(textLimit),
        })
      : null;

  const fields = (): HTMLInputElement[] => [...(form.current?.querySelectorAll<HTMLInputElement>('input.blank') ?? [])];
  const { responseId } = response;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first hole takes the focus when another response opens
  useEffect(() => {
    const all = fields();
    (all.find((field) => field.value.trim() === '') ?? all[0])?.focus();
  }, [responseId]);

  const send = (): void => {
    if (empty || over || busy) return;
    setBusy(true);
    void sending.filled(response, values).then((gone) => {
      setBusy(false);
      if (gone) composerStore.stopFilling(conversationId);
    });
  };
  const goOn = (): void => {
    const next = fields().find((field) => field.value.trim() === '');
    if (next) next.focus();
    else send();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      composerStore.stopFilling(conversationId);
    }
    // A form whose Send is disabled is not submitted by Enter, so Enter in a field is answered here.
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (!event.repeat) goOn();
    }
  };

  const first = new Set<string>();
  const whyId = `blank-why-${conversationId}`;
  return (
    <form
      ref={form}
      className="blanks"
      aria-label={t('blanks')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={press}
    >
      <div className="blanks-head">
        <Icon of={TextCursorInput} />
        <b className="cut" dir="auto">
          {response.name}
        </b>
        <span className="muted cut">{t('blanksTo', { name: customer.name })}</span>
        <span className="end small muted" role="status">
          {t('blanksFilled', { filled, total: blanks.length })}
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
              <bdi key={part.key} className={value ? 'value' : 'hole'}>
                {value || shortLabel(part.text)}
              </bdi>
            );
          first.add(part.id);
          const index = blanks.findIndex((blank) => blank.id === part.id) + 1;
          return (
            <input
              key={part.key}
              className={value.trim() ? 'blank blank-filled' : 'blank'}
              aria-label={t('blankField', { label: part.text, index, total: blanks.length })}
              placeholder={shortLabel(part.text)}
              title={part.text}
              value={value}
              maxLength={2000}
              size={Math.max(shortLabel(part.text).length, value.length, 6)}
              dir="auto"
              autoComplete="off"
              onChange={(event) => composerStore.setValue(conversationId, part.id, event.currentTarget.value)}
            />
          );
        })}
      </p>
      <div className="blanks-foot">
        {blanks.length > 1 && (
          <span className="hint small subtle">
            <KeyCap keys={['Tab']} />
            {t('blankNext')}
          </span>
        )}
        <span id={whyId} className="small muted cut" title={why ?? undefined}>
          {why}
        </span>
        <Button size="l" onPress={() => composerStore.insert(conversationId, text)} isDisabled={empty !== undefined}>
          {t('blanksInsert')}
        </Button>
        <Button
          type="submit"
          variant="primary"
          size="l"
          icon={Send}
          flipIcon
          busy={busy}
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
      <span className="cut">{t('draftKept', { text: typed })}</span>
    </p>
  );
}
