/** The languages in which the simulated organisation answers its customers (BCP 47 primary tags). */
export type CatalogueLanguage = 'en' | 'de' | 'es' | 'ja' | 'ar' | 'fr';

/** One substitution that a response declares, as the platform's `ResponseSubstitution` (id, description, defaultValue). */
export interface CatalogueSubstitution {
  id: string;
  description: string;
  defaultValue?: string;
}

/** What of a WhatsApp template stands around its body, as the platform's `WhatsAppDefinition`. `language` as WhatsApp writes it. */
export interface CatalogueTemplate {
  language: string;
  header?: string;
  footer?: string;
  buttons?: { type: 'QuickReply' | 'PhoneNumber' | 'Url'; label: string; content?: string }[];
}

/**
 * One canned response as its author writes it. `text` is plain text unless `html` is true; placeholders are written
 * `{{ID}}` and are either built in (AGENT_NAME, AGENT_ALIAS, CUSTOMER_NAME) or listed in `substitutions`.
 */
export interface CatalogueResponse {
  /** Stable short key, unique in the whole catalogue; the simulator derives the uuid from it and the seed. */
  key: string;
  name: string;
  language: CatalogueLanguage;
  text: string;
  html?: boolean;
  substitutions?: CatalogueSubstitution[];
  /** Names of assets (see `Catalogue.assets`) attached to the response. */
  assets?: string[];
  /** The subject line that e-mails of this response have. */
  subject?: string;
  /** The same in html, where `text` is the plain form. */
  htmlForm?: string;
  /** A messaging template; it is sent by its id. */
  template?: CatalogueTemplate;
  /** A signature to put under other responses. */
  footer?: boolean;
}

/** One library with the queues (by name) that are bound to it; an empty list means every queue may use it. */
export interface CatalogueLibrary {
  key: string;
  name: string;
  queues: string[];
  responses: CatalogueResponse[];
}

/** A file that responses can carry: small, plausible, made from text by the simulator. */
export interface CatalogueAsset {
  name: string;
  contentType: 'image/png' | 'application/pdf' | 'image/jpeg';
  sizeBytes: number;
}

/** Everything an organisation's response management holds. */
export interface Catalogue {
  libraries: CatalogueLibrary[];
  assets: CatalogueAsset[];
}
