import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { FailureText } from '../../components/failure-text.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { composerStore } from './composer-store.ts';
import { PickerChips } from './picker-chips.tsx';
import { PickerFoot } from './picker-foot.tsx';
import { PickerOption } from './picker-option.tsx';
import { PickerPreview } from './picker-preview.tsx';
import type { PickerState } from './use-picker.ts';

/** The responses for what was typed after `/`, in flow above the composer; the keyboard stays in the composer. */
export function Picker({ picker, row }: { picker: PickerState; row: InboxRow }) {
  const { t } = useTranslation(['conversation', 'common']);
  const { entries, query } = picker;
  const responses = entries.some((entry) => entry.kind === 'response');
  const shown = query.trim();
  const list = useRef<HTMLDivElement>(null);
  // Where the window is low the list scrolls: the chosen row stays in sight, and nothing but the list moves.
  useLayoutEffect(() => {
    const box = list.current;
    const row = box?.children[picker.chosen];
    if (!box || !(row instanceof HTMLElement)) return;
    const top = row.offsetTop - box.offsetTop;
    if (top < box.scrollTop) box.scrollTop = top - 6;
    else if (top + row.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top + row.offsetHeight - box.clientHeight + 6;
  }, [picker.chosen]);
  const name =
    entries[0]?.kind === 'language' ? t('pickerLanguages') : shown ? t('picker', { text: shown }) : t('pickerAll');
  return (
    <div className={responses || picker.waiting ? 'picker' : 'picker picker-plain'}>
      <div className="picker-side">
        <PickerChips picker={picker} onLanguage={() => composerStore.speak(row.conversationId, null)} />
        {picker.failure ? (
          <div className="picker-says">
            <FailureText failure={picker.failure} tried="loaded" brief />
          </div>
        ) : picker.waiting ? (
          <div className="picker-says">
            <Spinner label={t('common:loading')} size={14} />
          </div>
        ) : (
          !responses &&
          entries[0]?.kind !== 'language' && (
            <p className="picker-says muted">{shown ? t('pickerNone', { text: shown }) : t('pickerNothing')}</p>
          )
        )}
        <div
          ref={list}
          className="picker-list"
          role="listbox"
          id={picker.listId}
          aria-label={name}
          aria-busy={picker.stale}
          tabIndex={0}
          onMouseDown={(event) => event.preventDefault()}
        >
          {entries.map((entry, index) => (
            <PickerOption
              key={entry.key}
              entry={entry}
              number={index + 1}
              id={picker.optionId(index)}
              query={picker.text}
              isChosen={index === picker.chosen}
              onPoint={() => picker.choose(index)}
              onTake={() => picker.take(index)}
            />
          ))}
        </div>
      </div>
      {responses && <PickerPreview picker={picker} row={row} />}
      <PickerFoot picker={picker} />
    </div>
  );
}
