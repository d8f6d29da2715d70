import type { Blank, Span } from './contract/responses.ts';

/** A substitution that a response declares. Source: SDK 262, ResponseSubstitution. */
export interface Declared {
  id: string;
  description: string;
  defaultValue: string | null;
}

/** What the holes of a response are filled from. Every value is hostile text. `attributes` are the customer participant's. */
export interface Facts {
  agentName: string;
  agentAlias: string;
  customerName: string;
  attributes: Record<string, string>;
}

/** A substituted text: where each value and each remaining blank is (UTF-16 units, in order), and the blanks once each. */
export interface Substituted {
  text: string;
  spans: Span[];
  blanks: Blank[];
}

/** The id of the blank that stands for a `{{` in a template that nothing closes. */
export const strayBraces = '{{';

/** A hole: two braces, a name without braces, two braces; or a stray `{{`. */
const hole = /\{\{([^{}]*)\}\}|\{\{/g;

/** How ids are compared: without surrounding space, without regard to case. */
export const sameId = (id: string): string => id.trim().toLowerCase();

const fold = (record: Record<string, string>): Map<string, string> => {
  const folded = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) if (value.trim() !== '') folded.set(sameId(key), value);
  return folded;
};

/**
 * Fills a canned response: what the agent typed into a blank, then AGENT_NAME, AGENT_ALIAS, CUSTOMER_NAME, then declared ids from
 * the customer's attributes, else their default; anything else in double braces, and any stray `{{`, is a blank that stays as written.
 * One pass over the template only: a value is text, so braces or `$&` inside it mean nothing and are never looked at again.
 * An empty value counts as missing.
 */
export function substitute(
  template: string,
  declared: readonly Declared[],
  facts: Facts,
  typed: Record<string, string> = {},
): Substituted {
  const byId = new Map(declared.map((one) => [sameId(one.id), one]));
  const builtIn = fold({
    AGENT_NAME: facts.agentName,
    AGENT_ALIAS: facts.agentAlias,
    CUSTOMER_NAME: facts.customerName,
  });
  const attributes = fold(facts.attributes);
  const own = fold(typed);
  const lookUp = (id: string): string | undefined => {
    const value = own.get(id) ?? builtIn.get(id);
    if (value !== undefined) return value;
    const known = byId.get(id);
    return known && (attributes.get(id) ?? (known.defaultValue?.trim() ? known.defaultValue : undefined));
  };

  let text = '';
  let copied = 0;
  const spans: Span[] = [];
  const blanks = new Map<string, Blank>();
  for (const match of template.matchAll(hole)) {
    text += template.slice(copied, match.index);
    copied = match.index + match[0].length;
    const name = match[1]?.trim() || strayBraces;
    const id = sameId(name);
    const value = lookUp(id);
    const filled = value ?? match[0];
    spans.push({
      start: text.length,
      end: text.length + filled.length,
      id: byId.get(id)?.id ?? name,
      blank: value === undefined,
    });
    text += filled;
    if (value === undefined && !blanks.has(id))
      blanks.set(id, { id: byId.get(id)?.id ?? name, label: byId.get(id)?.description.trim() || name, last: null });
  }
  return { text: text + template.slice(copied), spans, blanks: [...blanks.values()] };
}

/**
 * Whether typed text still holds a blank: any `{{` that is not part of one of the values given, which the customer may have
 * written with braces and which then are just text.
 */
export function holdsBlank(text: string, values: Iterable<string>): boolean {
  if (!text.includes('{{')) return false;
  let rest = text;
  const braced = [...values].filter((value) => value.includes('{{')).sort((a, b) => b.length - a.length);
  // A separator of no brace, so that taking a value out cannot put two halves of a `{{` together.
  for (const value of braced) rest = rest.split(value).join('\n');
  return rest.includes('{{');
}
