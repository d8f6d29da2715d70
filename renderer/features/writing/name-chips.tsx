import { useTranslation } from 'react-i18next';

/** One thing that can be put into a text; `code` is what is written, `label` what it means. */
export interface NameChip {
  code: string;
  label: string;
  /** The stretch of `code` to type over: a blank's own name. */
  select?: { start: number; end: number };
}

/** What Riposte fills in, each a button that puts it where the caret is. */
export function NameChips({ chips, onInsert }: { chips: readonly NameChip[]; onInsert(chip: NameChip): void }) {
  const { t } = useTranslation('writing');
  return (
    <fieldset className="names" aria-label={t('names')}>
      {chips.map((chip) => (
        <button
          key={chip.code}
          type="button"
          className="name-chip"
          title={chip.code}
          aria-label={t('insertNameOf', { name: chip.label })}
          // The caret stays where it is: the text keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onInsert(chip)}
        >
          <bdi className="cut">{chip.label}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
