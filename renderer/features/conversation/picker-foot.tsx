import { useTranslation } from 'react-i18next';
import { isMac } from '../../app/keyboard.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import type { PickerState } from './use-picker.ts';

/** The keys that do something with the chosen row; what does not fit wraps out of sight whole. */
export function PickerFoot({ picker }: { picker: PickerState }) {
  const { t } = useTranslation(['conversation', 'common']);
  const mod = isMac() ? '⌘' : t('common:keys.ctrl');
  const { row } = picker.variant;
  const response = picker.entries[picker.chosen]?.kind === 'response';
  const hints: [keys: string[], does: string][] = response
    ? [
        ...(row?.kind === 'template' ? [] : [[['↵'], t('pickerInsert')] as [string[], string]]),
        [[`${mod} ↵`], row && row.blanks.length > 0 ? t('pickerFill') : t('pickerSend')],
        ...(row?.kind === 'template' ? [] : [[[`${t('common:keys.shift')} ↵`], t('pickerStay')] as [string[], string]]),
        [['1–9'], t('pickerPick')],
        [['#'], t('pickerTag')],
        [['/lang'], ''],
        [[t('common:keys.escape')], t('pickerClose')],
      ]
    : [
        ...(picker.entries.length > 0 ? [[['↵'], t('pickerChoose')] as [string[], string]] : []),
        [[t('common:keys.escape')], t('pickerClose')],
      ];
  return (
    <p className="picker-foot">
      {hints.map(([keys, does]) => (
        <span key={keys.join()} className="hint">
          <KeyCap keys={keys} />
          {does}
        </span>
      ))}
    </p>
  );
}
