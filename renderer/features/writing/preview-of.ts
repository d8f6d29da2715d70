import { personalLibrary } from '#shared/contract/responses.ts';
import { htmlToText } from '#shared/html/html-to-text.ts';
import { type Declared, type Facts, type Substituted, sameId, substitute } from '#shared/substitution.ts';
import type { Writing } from './writing-store.ts';

/** Every `{{NAME}}` of a text as a declared substitution: a response of my own takes any attribute of the customer. */
function namesIn(text: string): Declared[] {
  const found = new Map<string, Declared>();
  for (const [, inner = ''] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const id = inner.trim();
    if (id !== '' && !found.has(sameId(id))) found.set(sameId(id), { id, description: id, defaultValue: null });
  }
  return [...found.values()];
}

/**
 * The text as the customer would get it: what is written in HTML as words, then filled in, as core does it. A library's
 * response fills only what it declares beside the names of us two.
 */
export function previewOf(
  { fields, declared, contentType }: Pick<Writing, 'fields' | 'declared' | 'contentType'>,
  facts: Facts,
): Substituted {
  const text = contentType === 'text/html' ? htmlToText(fields.text) : fields.text;
  return substitute(text, fields.place === personalLibrary ? namesIn(text) : declared, facts);
}
