import { descriptions } from './descriptions.ts';
import type { CatalogueLanguage, CatalogueResponse, CatalogueSubstitution, CatalogueTemplate } from './types.ts';

/** The placeholders that the platform fills itself and that a response therefore never declares. */
export const builtInSubstitutions: readonly string[] = ['AGENT_NAME', 'AGENT_ALIAS', 'CUSTOMER_NAME'];

/** What a response may have beside its words. `defaults` maps a placeholder's id to its default value. */
export interface AuthoredExtras {
  html?: boolean;
  defaults?: Record<string, string>;
  assets?: string[];
  template?: CatalogueTemplate;
  footer?: boolean;
}

/** Adds one response: a slug unique in its file, the name that agents see, and the words themselves. */
export type Say = (slug: string, name: string, text: string, extras?: AuthoredExtras) => CatalogueResponse;

/** The ids of all placeholders in a text, each once, in the order in which a reader meets them. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => match[1] ?? ''))];
}

function declare(
  id: string,
  language: CatalogueLanguage,
  key: string,
  defaults: Record<string, string>,
): CatalogueSubstitution {
  const description = descriptions[language][id];
  if (description === undefined) throw new Error(`${key}: {{${id}}} has no description in "${language}"`);
  const defaultValue = defaults[id];
  return defaultValue === undefined ? { id, description } : { id, description, defaultValue };
}

/**
 * A writer for one library in one language. Each response declares the placeholders that its text uses, described in
 * its own language; a placeholder that nobody described, or a default for one that the text lacks, throws.
 */
export function author(prefix: string, language: CatalogueLanguage): Say {
  return (slug, name, text, extras = {}) => {
    const key = `${prefix}-${language}-${slug}`;
    const defaults = extras.defaults ?? {};
    const { template } = extras;
    const around = [template?.header, ...(template?.buttons ?? []).map((button) => button.content)];
    const ids = placeholdersIn([text, ...around].join('\n')).filter((id) => !builtInSubstitutions.includes(id));
    for (const id of Object.keys(defaults)) {
      if (!ids.includes(id)) throw new Error(`${key}: a default for {{${id}}}, which the text does not use`);
    }
    const response: CatalogueResponse = { key, name, language, text };
    if (extras.html === true) response.html = true;
    if (ids.length > 0) response.substitutions = ids.map((id) => declare(id, language, key, defaults));
    if (extras.assets !== undefined) response.assets = extras.assets;
    if (template !== undefined) response.template = template;
    if (extras.footer === true) response.footer = true;
    return response;
  };
}
