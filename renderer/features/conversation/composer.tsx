import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow, Transcript } from '#shared/contract/conversations.ts';
import { textLength } from '#shared/text-limits.ts';
import { useShortcut } from '../../app/keyboard.ts';
import { useTell } from '../../bridge/api.ts';
import { ComposerBar } from './composer-bar.tsx';
import { ComposerMirror } from './composer-mirror.tsx';
import { composerStore, useComposing } from './composer-store.ts';
import { Picker } from './picker.tsx';
import { PickerStatus } from './picker-status.tsx';
import { nextHole, previousHole } from './text-edit.ts';
import { useDraft } from './use-draft.ts';
import { usePicker } from './use-picker.ts';
import { useSending } from './use-sending.ts';
import { useWhyNot } from './use-why-not.ts';

/** Not more often than this is the customer told that I am typing. */
const typingMs = 4000;
/** An Enter so soon after the one that put a response in is a bounce, not a wish to send it. */
const bounceMs = 250;

/** Where the agent writes. Nothing typed is ever lost: text leaves the field only once core has recorded it. */
export function Composer({ row, said }: { row: InboxRow; said: Transcript | undefined }) {
  const { conversationId, textLimit } = row;
  const { t } = useTranslation('conversation');
  const { typed, leaving, placed, selection } = useComposing(conversationId);
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(conversationId);
  const sending = useSending(conversationId);
  const picker = usePicker(conversationId);
  const { mutate: tellTyping } = useTell('conversations', 'typing');
  const toldAt = useRef(Number.NEGATIVE_INFINITY);
  const pickedAt = useRef(Number.NEGATIVE_INFINITY);
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const length = textLength(typed);
  const over = length > textLimit;
  const hole = nextHole(typed, 0);

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
    if (over || typed.trim() === '') return;
    // `/word` was meant for the library, not for the customer: it is asked about once.
    if (picker.asks !== null && askedFor !== typed) {
      setAskedFor(typed);
      return;
    }
    toldAt.current = Number.NEGATIVE_INFINITY;
    sending.typed();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // SECURITY: Enter that ends an input method's composition belongs to the input method, it never sends. 229 is Safari's sign.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, currentTarget: box } = event;
    if (picker.press(event)) {
      if (key === 'Enter') pickedAt.current = performance.now();
      return;
    }
    const bounced = key === 'Enter' && performance.now() - pickedAt.current < bounceMs;
    if (!bounced) pickedAt.current = Number.NEGATIVE_INFINITY;
    const take = (act: () => void): void => {
      event.preventDefault();
      act();
    };
    if (key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      if (composerStore.undo(conversationId)) event.preventDefault();
      return;
    }
    if (key === 'Tab') {
      const next = event.shiftKey ? previousHole(typed, box.selectionStart) : nextHole(typed, box.selectionEnd);
      if (next) take(() => box.setSelectionRange(next.start, next.end));
      return;
    }
    if (key !== 'Enter' || event.shiftKey || event.altKey) return;
    take(() => event.repeat || bounced || send());
  };

  const why = useWhyNot(row, typed, askedFor === typed ? picker.asks : null, draft.lost);
  const whyId = `why-${conversationId}`;
  return (
    <>
      {picker.open && <Picker picker={picker} row={row} />}
      <PickerStatus picker={picker} row={row} />
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
          <div className="composer-field">
            {(picker.word !== null || hole) && <ComposerMirror text={typed} slash={picker.word} field={field} />}
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
          </div>
          <ComposerBar
            conversationId={conversationId}
            typed={typed}
            length={length}
            limit={textLimit}
            why={why}
            whyId={whyId}
            leaving={leaving !== null}
            onResponses={picker.start}
          />
        </div>
      </form>
    </>
  );
}
