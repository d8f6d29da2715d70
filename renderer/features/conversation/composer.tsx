import { Send } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow, Transcript } from '#shared/contract/conversations.ts';
import { textLength } from '#shared/text-limits.ts';
import { useShortcut } from '../../app/keyboard.ts';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { composerStore, nextHole, useComposing } from './composer-store.ts';
import { Picker } from './picker.tsx';
import { useDraft } from './use-draft.ts';
import { usePicker } from './use-picker.ts';
import { useSending } from './use-sending.ts';
import { useWhen } from './when.ts';

/** Not more often than this is the customer told that I am typing. */
const typingMs = 4000;

/** Where the agent writes. Nothing typed is ever lost: text leaves the field only once core has recorded it. */
export function Composer({ row, said }: { row: InboxRow; said: Transcript | undefined }) {
  const { conversationId, textLimit } = row;
  const { t } = useTranslation(['conversation', 'common']);
  const composing = useComposing(conversationId);
  const { typed, leaving, placed, selection } = composing;
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(conversationId);
  const sending = useSending(conversationId);
  const when = useWhen();
  const picker = usePicker(conversationId);
  const { mutate: tellTyping } = useTell('conversations', 'typing');
  const toldAt = useRef(Number.NEGATIVE_INFINITY);
  const length = textLength(typed);
  const over = length > textLimit;
  const empty = typed.trim() === '';

  useShortcut('composer.focus', () => field.current?.focus());

  // Focus and caret go where the panel, the picker or the blanks put text; never while only the customer writes.
  useLayoutEffect(() => {
    if (!placed) return;
    field.current?.focus();
    field.current?.setSelectionRange(selection.start, selection.end);
    composerStore.settled(conversationId);
  }, [placed, selection, conversationId]);

  const recorded = leaving !== null && said?.lines.some((line) => line.attemptId === leaving.attemptId);
  useEffect(() => {
    if (recorded && leaving) composerStore.left(conversationId, leaving.attemptId);
  }, [recorded, leaving, conversationId]);

  const grow = (): void => {
    const box = field.current;
    if (!box || CSS.supports('field-sizing', 'content')) return;
    box.style.blockSize = 'auto';
    box.style.blockSize = `${box.scrollHeight}px`;
  };
  const change = (text: string): void => {
    const caret = field.current?.selectionEnd ?? text.length;
    composerStore.type(conversationId, text, caret);
    grow();
    if (text.trim() === '' || performance.now() - toldAt.current < typingMs) return;
    toldAt.current = performance.now();
    tellTyping({ conversationId });
  };

  const send = (): void => {
    if (over || empty) return;
    toldAt.current = Number.NEGATIVE_INFINITY;
    sending.typed();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // SECURITY: Enter that ends an input method's composition belongs to the input method, it never sends. 229 is Safari's sign.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (picker.press(event)) return;
    if (event.key === 'Tab' && !event.shiftKey) {
      const hole = nextHole(typed, event.currentTarget.selectionEnd);
      if (!hole) return;
      event.preventDefault();
      event.currentTarget.setSelectionRange(hole.start, hole.end);
      return;
    }
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!event.repeat) send();
  };

  const why = over
    ? t('tooLong', {
        channel: t(`common:channel.${row.channel}`),
        length: when.figure(length),
        limit: when.figure(textLimit),
      })
    : draft.lost
      ? t('draftNotKept')
      : null;
  const whyId = `why-${conversationId}`;
  return (
    <>
      {picker.open && <Picker picker={picker} textLimit={textLimit} />}
      <form
        className="composer"
        aria-label={t('composer')}
        onSubmit={(event) => {
          event.preventDefault();
          send();
          // The button has nothing left to send, and must not take the focus with it.
          composerStore.focus(conversationId);
        }}
      >
        <div className="composer-box">
          <textarea
            ref={field}
            className="composer-text"
            dir="auto"
            rows={2}
            value={typed}
            aria-label={t('messageTo', { name: row.customer.name })}
            placeholder={t('placeholder', { name: row.customer.name })}
            aria-describedby={why ? whyId : undefined}
            aria-invalid={over || undefined}
            {...picker.field}
            onChange={(event) => change(event.currentTarget.value)}
            onKeyDown={press}
            onSelect={(event) => {
              const { selectionStart, selectionEnd } = event.currentTarget;
              composerStore.select(conversationId, selectionStart, selectionEnd);
            }}
            onBlur={draft.flush}
          />
          <div className="composer-bar">
            <Button variant="quiet" aria-label={t('responses')} onPress={picker.start}>
              <KeyCap keys={['/']} />
              <span>{t('responses')}</span>
            </Button>
            <span id={whyId} className="composer-why" role="status">
              {why}
            </span>
            <span className={over ? 'count count-over' : 'count'}>
              {t('counter', { length: when.figure(length), limit: when.figure(textLimit) })}
            </span>
            <Button
              variant="primary"
              size="l"
              type="submit"
              icon={Send}
              flipIcon
              isDisabled={empty || over}
              busy={leaving !== null && !empty}
            >
              {t('send')}
            </Button>
          </div>
        </div>
      </form>
    </>
  );
}
