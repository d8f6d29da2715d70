import { useTranslation } from 'react-i18next';
import { shortLabel } from './short-label.ts';

/** One blank as a field inside the text. A value from earlier in the conversation is selected, so that typing replaces it. */
export function BlankField({
  id,
  label,
  index,
  total,
  value,
  isEarlier,
  onValue,
  onLeave,
}: {
  id: string;
  label: string;
  index: number;
  total: number;
  value: string;
  isEarlier: boolean;
  onValue(value: string): void;
  onLeave(): void;
}) {
  const { t } = useTranslation('conversation');
  const short = shortLabel(label);
  return (
    <input
      name={id}
      className={`blank${value.trim() ? ' blank-filled' : ''}${isEarlier ? ' blank-earlier' : ''}`}
      aria-label={t('blankField', { label, index, total })}
      aria-description={isEarlier ? t('blankEarlier') : undefined}
      placeholder={short}
      title={isEarlier ? `${label}. ${t('blankEarlier')}` : label}
      value={value}
      maxLength={2000}
      size={Math.max(short.length, value.length, 6)}
      dir="auto"
      autoComplete="off"
      onFocus={(event) => event.currentTarget.select()}
      onBlur={onLeave}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}
