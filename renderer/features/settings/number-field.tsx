import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../components/text-field.tsx';

/**
 * A whole number between two bounds, kept when the field is left or Enter is pressed. What is not such a number stays in
 * the field with its reason and changes nothing; an empty field gives null where that is allowed.
 */
export function NumberField({
  name,
  value,
  min,
  max,
  unit,
  placeholder,
  emptyAllowed = false,
  wrong,
  onKeep,
}: {
  name: string;
  value: number | null;
  min: number;
  max: number;
  unit?: string;
  placeholder?: string;
  emptyAllowed?: boolean;
  /** A further reason that a number within bounds is not right. */
  wrong?(value: number): string | null;
  onKeep(value: number | null): void;
}) {
  const { t } = useTranslation('settings');
  const [typed, setTyped] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const reasonFor = (text: string): string | null => {
    if (text === '' && emptyAllowed) return null;
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < min || number > max) return t('range', { min, max });
    return wrong?.(number) ?? null;
  };
  const keep = (): void => {
    if (typed === null) return;
    const text = typed.trim();
    const why = reasonFor(text);
    setReason(why);
    if (why) return;
    setTyped(null);
    const next = text === '' ? null : Number(text);
    if (next !== value) onKeep(next);
  };
  return (
    <TextField
      className="number-field"
      aria-label={name}
      inputMode="numeric"
      value={typed ?? (value === null ? '' : String(value))}
      placeholder={placeholder ?? ''}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') {
          setTyped(null);
          setReason(null);
        }
      }}
      wrong={reason}
      after={unit ? <span className="small muted unit">{unit}</span> : null}
    />
  );
}
