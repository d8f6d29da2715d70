const keys = new Set(['language', 'lang', 'locale', 'customerlanguage', 'context.language']);

/**
 * The language that the customer's participant attributes name, as a BCP 47 tag (`de`, `pt-BR`); null where they name none, or
 * something that is no tag.
 */
export function languageOf(attributes: Readonly<Record<string, string>>): string | null {
  const found = Object.entries(attributes).find(([key]) => keys.has(key.toLowerCase()))?.[1];
  return found && /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(found) ? found.replaceAll('_', '-') : null;
}
