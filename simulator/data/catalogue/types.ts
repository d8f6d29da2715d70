/** The languages in which the simulated organisation answers its customers (BCP 47 primary tags). */
export type CatalogueLanguage = 'en' | 'de' | 'es' | 'ja';

/** One substitution that a response declares, as the platform's `ResponseSubstitution` (id, description, defaultValue). */
export interface CatalogueSubstitution {
  id: string;
  description: string;
  defaultValue?: string;
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
