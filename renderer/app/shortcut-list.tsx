import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../components/key-cap.tsx';
import { keyCaps, type ShortcutGroup, type ShortcutId, shortcuts } from './keyboard.ts';

type Dashed<K extends string> = K extends `${infer Area}.${infer Act}` ? `${Area}-${Act}` : never;
const dashed = <K extends ShortcutId>(id: K): Dashed<K> => id.replace('.', '-') as Dashed<K>;

const groups: readonly ShortcutGroup[] = ['answer', 'list', 'move', 'conversation', 'everywhere'];

/** Every action with its keys, by group. */
export function ShortcutList() {
  const { t } = useTranslation('common');
  const words = t('keys', { returnObjects: true });
  return groups.map((group) => (
    <Fragment key={group}>
      <h3 className="label">{t(`shortcut.${group}`)}</h3>
      <dl className="keys">
        {shortcuts
          .filter((one) => one.group === group)
          .map((one) => (
            <Fragment key={one.id}>
              <dt>{t(`shortcut.${dashed(one.id)}`)}</dt>
              <dd>
                <KeyCap keys={keyCaps(one.id, words)} />
              </dd>
            </Fragment>
          ))}
      </dl>
    </Fragment>
  ));
}
