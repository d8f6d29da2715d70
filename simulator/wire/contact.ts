import type { Organisation } from '../data/organisation.ts';
import { iso } from './time.ts';

type Contact = Organisation['contacts'][number];

const phoneShape = (phone: string) => ({
  display: phone,
  userInput: phone,
  e164: phone.replaceAll(' ', ''),
  acceptsSMS: true,
});

/** `ExternalContact`. */
export const contactShape = (organisation: Organisation, contact: Contact) => {
  const { city, postalCode, countryCode } = contact;
  const address = { city, postalCode, countryCode };
  return {
    id: contact.id,
    division: { id: organisation.divisionId, name: organisation.divisionName },
    type: 'Curated',
    firstName: contact.firstName,
    lastName: contact.lastName,
    salutation: contact.salutation,
    title: contact.title,
    workEmail: contact.email,
    ...(contact.phone ? { cellPhone: phoneShape(contact.phone) } : {}),
    ...(Object.values(address).some(Boolean) ? { address } : {}),
    ...(contact.externalId
      ? { externalIds: [{ externalSource: { id: organisation.id, name: 'shop' }, value: contact.externalId }] }
      : {}),
    ...(contact.company ? { externalOrganization: { name: contact.company } } : {}),
    customFields: contact.custom ?? {},
    surveyOptOut: false,
    createDate: iso(Date.UTC(2024, 4, 2, 9)),
    modifyDate: iso(Date.UTC(2026, 1, 11, 15)),
    selfUri: `/api/v2/externalcontacts/contacts/${contact.id}`,
  };
};
