import { useTranslation } from 'react-i18next';
import { personalLibrary } from '#shared/contract/responses.ts';
import type { Facts } from '#shared/substitution.ts';
import type { NameChip } from './name-chips.tsx';
import type { Writing } from './writing-store.ts';

/** As many attributes as can be looked over; the others are typed. */
const mostAttributes = 8;

/** What may stand between double braces: no brace, and short enough to be read. */
const isName = (key: string): boolean => /^[^{}]{1,60}$/u.test(key.trim()) && key.trim() !== '';

/** What can be put into the text: both names, what the library declares or the customer brought, a blank. */
export function useNameChips({ fields, declared }: Writing, facts: Facts): NameChip[] {
  const { t } = useTranslation('writing');
  const mine = fields.place === personalLibrary;
  const others = mine
    ? Object.keys(facts.attributes)
        .filter(isName)
        .slice(0, mostAttributes)
        .map((key) => ({ code: `{{${key}}}`, label: key }))
    : declared.map((one) => ({ code: `{{${one.id}}}`, label: one.description.trim() || one.id }));
  const blank = t('blankName');
  return [
    { code: '{{CUSTOMER_NAME}}', label: t('nameCustomer') },
    { code: '{{AGENT_NAME}}', label: t('nameAgent') },
    { code: '{{AGENT_ALIAS}}', label: t('nameAlias') },
    ...others,
    { code: `{{${blank}}}`, label: t('nameBlank'), select: { start: 2, end: 2 + blank.length } },
  ];
}
