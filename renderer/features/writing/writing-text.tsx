import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { textLength } from '#shared/text-limits.ts';
import { Banner } from '../../components/banner.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { ResponseText } from '../conversation/response-text.tsx';
import { LengthLine } from './length-line.tsx';
import { type NameChip, NameChips } from './name-chips.tsx';
import { previewOf } from './preview-of.ts';
import { useFacts } from './use-facts.ts';
import { useNameChips } from './use-name-chips.ts';
import { type Writing, writingStore } from './writing-store.ts';

/** The text of a response with what can be put into it, its length for each channel, and how the customer gets it. */
export function WritingText({ writing, wrong }: { writing: Writing; wrong: string | undefined }) {
  const { t } = useTranslation('writing');
  const field = useRef<HTMLTextAreaElement>(null);
  const { facts, customer } = useFacts(writing.conversationId);
  const chips = useNameChips(writing, facts);
  const { text } = writing.fields;
  const html = writing.contentType === 'text/html';
  const preview = previewOf(writing, facts);

  const insert = (chip: NameChip): void => {
    const box = field.current;
    const start = box?.selectionStart ?? text.length;
    const end = box?.selectionEnd ?? text.length;
    writingStore.change({ text: text.slice(0, start) + chip.code + text.slice(end) });
    const from = start + (chip.select?.start ?? chip.code.length);
    const to = start + (chip.select?.end ?? chip.code.length);
    // The field has its new text after the next drawing only.
    requestAnimationFrame(() => {
      box?.focus();
      box?.setSelectionRange(from, to);
    });
  };

  return (
    <>
      <div>
        <TextArea
          label={t('text')}
          placeholder={t('textHint')}
          rows={6}
          className="text-field writing-text"
          inputRef={field}
          value={text}
          onChange={(next) => writingStore.change({ text: next })}
          wrong={wrong}
        />
        <NameChips chips={chips} onInsert={insert} />
        <LengthLine length={textLength(preview.text)} />
      </div>
      {html && <Banner boxed>{t('html')}</Banner>}
      <section aria-label={t('preview')}>
        <h3 className="label">
          {t('preview')} · {customer === null ? t('previewNobody') : t('previewFor', { name: customer })}
        </h3>
        <p className="preview" dir="auto">
          {preview.text.trim() === '' ? (
            <span className="subtle">{t('previewEmpty')}</span>
          ) : (
            <ResponseText row={preview} values boxed />
          )}
        </p>
      </section>
    </>
  );
}
