import { useTranslation } from 'react-i18next';
import { useAsk, useTell } from '../../bridge/api.ts';
import { Select } from '../../components/select.tsx';

/** A select has no empty key. */
const none = '-';

/** The signature under my responses: one that the organisation offers, or none. Nothing where it offers none. */
export function SignatureSelect() {
  const { t } = useTranslation('usage');
  const overview = useAsk('responses', 'overview', { conversationId: null }).data;
  const choose = useTell('responses', 'chooseFooter');
  const footers = overview?.footers ?? [];
  if (footers.length === 0) return null;
  const chosen = choose.isPending
    ? (choose.variables.responseId ?? none)
    : (footers.find((footer) => footer.chosen)?.responseId ?? none);
  return (
    <div className="row signature">
      <span className="muted" aria-hidden="true">
        {t('signature')}
      </span>
      <Select
        name={t('signature')}
        options={[
          { id: none, label: t('signatureNone') },
          ...footers.map((footer) => ({ id: footer.responseId, label: footer.name, detail: footer.text })),
        ]}
        value={chosen}
        onChange={(id) => choose.mutate({ responseId: id === none ? null : id })}
      />
    </div>
  );
}
