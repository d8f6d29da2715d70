import { type Operations, ok } from '../http/call.ts';
import { contactShape } from '../wire/contact.ts';
import { refusals } from '../world/refusal.ts';

/** External contacts. */
export const contactOperations: Operations = {
  'GET /api/v2/externalcontacts/contacts/{contactId}': (call) => {
    const { organisation } = call.world;
    const contact = organisation.contacts.find((one) => one.id === call.param('contactId'));
    if (!contact) throw refusals.notFound();
    return ok(contactShape(organisation, contact));
  },
};
