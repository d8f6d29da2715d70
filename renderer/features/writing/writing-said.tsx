import { useTranslation } from 'react-i18next';
import { useLastSaved } from './writing-store.ts';

/** Says that a response was saved: the form that saved it is gone by then. */
export function WritingSaid() {
  const { t } = useTranslation('writing');
  const name = useLastSaved();
  return (
    <p className="hidden" role="status">
      {name !== '' && t('saved', { name })}
    </p>
  );
}
