import { Check } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { useAsk, useTell } from '../../bridge/api.ts';
import { useNow } from '../../bridge/use-now.ts';
import { Button } from '../../components/button.tsx';
import { clock } from '../../components/clock.ts';
import { FailureText } from '../../components/failure-text.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useWrapUpChoice, wrapUpStore } from './wrap-up-store.ts';

/**
 * Code and notes of an ended conversation. Where the queue requires a code, Finish says so instead of asking core in vain;
 * core checks again.
 */
export function WrapUpForm({
  row,
  name,
  onReady,
}: {
  row: InboxRow;
  name: string;
  /** Called when the codes stand there, or there are none to come. */
  onReady?(): void;
}) {
  const { conversationId, wrapUp } = row;
  const { t } = useTranslation('conversation');
  const codes = useAsk('conversations', 'wrapUpCodes', { conversationId });
  const finish = useTell('conversations', 'wrapUp');
  const waiting = codes.isPending;
  useEffect(() => {
    if (!waiting) onReady?.();
  }, [waiting, onReady]);
  const { codeId, notes } = useWrapUpChoice(conversationId);
  const [missing, setMissing] = useState(false);
  const group = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const required = wrapUp?.required ?? false;
  const refusedCode =
    finish.error?.failure.kind === 'invalid' && finish.error.failure.issues.some((issue) => issue.path === 'codeId');
  const wrong = (missing && codeId == null) || refusedCode;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (required && codeId == null) {
      setMissing(true);
      list.current?.querySelector('input')?.focus();
      return;
    }
    finish.mutate(
      { conversationId, codeId: codeId ?? null, notes },
      { onSuccess: () => wrapUpStore.forget(conversationId) },
    );
  };
  const options = [...(required ? [] : [{ codeId: null, name: t('wrapNoCode') }]), ...(codes.data ?? [])];
  return (
    <form className="wrap" aria-label={name} onSubmit={submit}>
      {codes.isPending && <Spinner label={t('wrapCodesLoading')} size={14} />}
      {codes.error && <FailureText failure={codes.error.failure} tried="loaded" />}
      {codes.data?.length === 0 && !required && <p className="muted">{t('wrapNoCodes')}</p>}
      {codes.data && codes.data.length > 0 && (
        <fieldset ref={list} className="wrap-set" aria-describedby={wrong ? `${group}-why` : undefined}>
          <legend className="label">{t('wrapCode')}</legend>
          <div className="wrap-codes">
            {options.map((code) => (
              <label key={code.codeId ?? 'none'} className="wrap-code">
                <input
                  type="radio"
                  name={group}
                  checked={codeId === undefined ? false : codeId === code.codeId}
                  aria-invalid={wrong || undefined}
                  onChange={() => {
                    setMissing(false);
                    finish.reset();
                    wrapUpStore.change(conversationId, { codeId: code.codeId });
                  }}
                />
                <span dir="auto">{code.name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <TextArea
        label={t('wrapNotes')}
        placeholder={t('wrapNotesHint')}
        rows={2}
        maxLength={4000}
        value={notes}
        onChange={(value) => wrapUpStore.change(conversationId, { notes: value })}
      />
      <div className="wrap-foot">
        <span id={`${group}-why`} role={wrong ? 'alert' : undefined} className={wrong ? 'field-fault' : 'small muted'}>
          {wrong ? t('wrapChoose') : required ? t('wrapRequired') : null}
        </span>
        {finish.error && !refusedCode && <FailureText failure={finish.error.failure} tried="wrapped" />}
        <span className="acts row">
          {wrapUp?.untilMs != null && <TimeLeft untilMs={wrapUp.untilMs} />}
          <Button type="submit" variant="accent" size="l" icon={Check} busy={finish.isPending}>
            {t('wrapDone')}
          </Button>
        </span>
      </div>
    </form>
  );
}

function TimeLeft({ untilMs }: { untilMs: number }) {
  const { t } = useTranslation('conversation');
  const now = useNow();
  return <time className="small muted countdown">{t('wrapLeft', { time: clock(untilMs - now) })}</time>;
}
