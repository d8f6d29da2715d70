import { customersAr } from './customers-ar.ts';
import { customersDe } from './customers-de.ts';
import { customersEn } from './customers-en.ts';
import { customersEs } from './customers-es.ts';
import { customersFr } from './customers-fr.ts';
import { customersJa } from './customers-ja.ts';
import type { CatalogueLanguage } from './types.ts';

/** One customer with a reason to write: what the agent sees of them and what they say, in order. */
export interface CustomerScript {
  /** Stable short key, unique among all scripts. */
  key: string;
  language: CatalogueLanguage;
  name: string;
  /** The queue, by its name in the simulated organisation, to which the conversation is routed. */
  queue: string;
  authenticated: boolean;
  /**
   * Participant attributes; their names are those of the substitutions that attributes usually fill. `channel` and `contact` are
   * read by the inbound flow: the customer comes through WhatsApp, or is an external contact.
   */
  attributes: Record<string, string>;
  /** What the customer writes before anyone answers, one chat message each. */
  opening: string[];
  /** What the customer writes after the agent's first, second, … answer. */
  replies: string[];
  /** The customer's last message, after the replies have run out. */
  closing: string;
}

/** Every scripted customer of the practice organisation and the demo. */
export const customerScripts: CustomerScript[] = [
  ...customersEn,
  ...customersDe,
  ...customersEs,
  ...customersJa,
  ...customersAr,
  ...customersFr,
];
