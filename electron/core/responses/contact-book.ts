import { mayAny } from '#shared/permissions.ts';
import type { ConversationView } from '../conversations/view.ts';
import type { SignedIn } from '../session/current.ts';

/** Either is enough. Source: api-map, GET /externalcontacts/contacts/{contactId}. */
const permissions = ['externalContacts:contact:view', 'relate:contact:view'] as const;

const nothing: Record<string, string> = {};

/** What is known of customers outside their conversations: read once per contact and session; one that cannot be read is none. */
export class ContactBook {
  readonly #signedIn: () => SignedIn | undefined;
  readonly #changed: () => void;
  readonly #contacts = new Map<string, Record<string, string>>();

  constructor(signedIn: () => SignedIn | undefined, changed: () => void) {
    this.#signedIn = signedIn;
    this.#changed = changed;
  }

  /** The fields of the customer's contact; empty until they are there, and `changed` tells. */
  of(view: ConversationView | undefined): Record<string, string> {
    const contactId = view?.customer?.contactId;
    if (!contactId) return nothing;
    const known = this.#contacts.get(contactId);
    if (known) return known;
    this.#contacts.set(contactId, nothing);
    void this.#read(contactId);
    return nothing;
  }

  clear(): void {
    this.#contacts.clear();
  }

  async #read(contactId: string): Promise<void> {
    const signedIn = this.#signedIn();
    if (!signedIn || !mayAny(signedIn.me.permissions, ...permissions)) return;
    const contact = await signedIn.platform.contact(contactId, {}).catch(() => undefined);
    if (!contact || this.#signedIn() !== signedIn) return;
    this.#contacts.set(contactId, contact.fields);
    this.#changed();
  }
}
