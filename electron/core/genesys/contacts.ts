import { z } from 'zod';
import { reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { id, read, text } from './lenient.ts';
import type { CallOptions, Platform, PlatformContact } from './platform.ts';

type Verbs = Pick<Platform, 'contact'>;

const Contact = z.looseObject({ id });
const Fields = z.record(z.string(), z.unknown());
/** Source: models, PhoneNumber; an external id is told by the name of its source. */
const Phone = z.object({ display: text, e164: text });
const ExternalIds = z.array(z.object({ externalSource: z.object({ name: z.string().min(1) }), value: z.string() }));

/** Fields that say something about the record and nothing about the person. */
const ofTheRecord = new Set(['id', 'selfUri', 'type', 'modifyDate', 'createDate']);
const phones = new Set(['workPhone', 'cellPhone', 'homePhone', 'otherPhone']);
const nested = ['address', 'customFields'] as const;

/** The verb on the customer as the external contacts know them. Source: SDK 262, Models.ExternalContact. */
export function contactVerbs(call: Call): Verbs {
  async function contact(contactId: string, options?: CallOptions): Promise<PlatformContact> {
    const body = await call(reading('contact', options), (apis) => apis.contacts.getExternalcontactsContact(contactId));
    const { id: found, ...rest } = read(Contact, body);
    return { contactId: found, fields: fieldsOf(rest) };
  }
  return { contact };
}

/** Texts by field name; parts of the address and custom fields as `address.city`, `customFields.tier`; what is empty is left out. */
function fieldsOf(entity: Record<string, unknown>): Record<string, string> {
  const fields = new Map<string, string>();
  const put = (name: string, value: unknown): void => {
    // A custom field may be a number or a truth; a person reads it all the same.
    const told = typeof value === 'number' || typeof value === 'boolean' ? `${value}` : value;
    if (typeof told === 'string' && told.trim() !== '') fields.set(name, told);
  };
  for (const [name, value] of Object.entries(entity)) {
    if (typeof value === 'string' && !ofTheRecord.has(name)) put(name, value);
    if (phones.has(name)) {
      const phone = Phone.safeParse(value).data;
      put(name, phone?.display ?? phone?.e164);
    }
  }
  for (const name of nested)
    for (const [inner, value] of Object.entries(Fields.safeParse(entity[name]).data ?? {}))
      put(`${name}.${inner}`, value);
  put('externalOrganization.name', Fields.safeParse(entity.externalOrganization).data?.name);
  for (const { externalSource, value } of ExternalIds.safeParse(entity.externalIds).data ?? [])
    put(`externalIds.${externalSource.name}`, value);
  // A field of the name `__proto__` stays a field.
  return Object.fromEntries(fields);
}
