import type { Blank, Span } from './contract/responses.ts';

/** A substitution that a response declares. Source: SDK 262, ResponseSubstitution. */
export interface Declared {
  id: string;
  description: string;
  defaultValue: string | null;
}

/**
 * What the holes of a response are filled from. Every value is hostile text. `attributes` are the customer participant's,
 * `contact` the fields of the external contact where one is known.
 */
export interface Facts {
  agentName: string;
  agentAlias: string;
  customerName: string;
  attributes: Record<string, string>;
  contact?: Record<string, string>;
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

/** How fields of a contact are compared: `First Name`, `first_name` and `firstName` are one. */
const sameField = (id: string): string => id.toLowerCase().replace(/[_\-.\s]/g, '');

const fold = (record: Record<string, string>, same = sameId): Map<string, string> => {
  const folded = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) if (value.trim() !== '') folded.set(same(key), value);
  return folded;
};

/** The field of a contact that an id names, with or without `contact.` before it. */
function fieldOf(contact: ReadonlyMap<string, string>, id: string): string | undefined {
  const named = contact.get(sameField(id));
  const prefixed = /^contact[_\-.\s]+(.+)$/s.exec(id)?.[1];
  return named ?? (prefixed === undefined ? undefined : contact.get(sameField(prefixed)));
}

/**
 * Fills a canned response: what the agent typed into a blank, then AGENT_NAME, AGENT_ALIAS, CUSTOMER_NAME, then declared ids from
 * the customer's attributes, the external contact, and their default; anything else in double braces, and any stray `{{`, is a
 * blank that stays as written. An id that is not declared is a blank even where an attribute has its name: attributes also hold
 * what is not meant for the customer (scores, notes, routing), and only its author says what a response may give away.
 *
 * One pass over the template only: a value or a default is text, so braces or `$&` inside it mean nothing and are never looked
 * at again. An empty value counts as missing. `last` are the values given in this conversation before, by id, for the blanks.
 */
export function substitute(
  template: string,
  declared: readonly Declared[],
  facts: Facts,
  typed: Record<string, string> = {},
  last: Record<string, string> = {},
): Substituted {
  const byId = new Map(declared.map((one) => [sameId(one.id), one]));
  const builtIn = fold({
    AGENT_NAME: facts.agentName,
    AGENT_ALIAS: facts.agentAlias,
    CUSTOMER_NAME: facts.customerName,
  });
  const attributes = fold(facts.attributes);
  const contact = fold(facts.contact ?? {}, sameField);
  const own = fold(typed);
  const before = fold(last);
  const lookUp = (id: string): string | undefined => {
    const value = own.get(id) ?? builtIn.get(id);
    if (value !== undefined) return value;
    const known = byId.get(id);
    if (!known) return undefined;
    return attributes.get(id) ?? fieldOf(contact, id) ?? (known.defaultValue?.trim() ? known.defaultValue : undefined);
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
    const known = byId.get(id);
    const value = lookUp(id);
    const filled = value ?? match[0];
    const span = { start: text.length, end: text.length + filled.length, id: known?.id ?? name };
    spans.push({ ...span, blank: value === undefined });
    text += filled;
    if (value === undefined && !blanks.has(id))
      blanks.set(id, { id: span.id, label: known?.description.trim() || name, last: before.get(id) ?? null });
  }
  return { text: text + template.slice(copied), spans, blanks: [...blanks.values()] };
}

/** For each place of a text, how far a value reaches that begins there or before; 0 where none does. */
function reachesOf(text: string, values: Iterable<string>): number[] {
  const reaches = new Array<number>(text.length + 1).fill(0);
  for (const value of values) {
    if (!value.includes('{{')) continue;
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
      reaches[at] = Math.max(reaches[at] ?? 0, at + value.length);
  }
  for (let at = 1; at <= text.length; at++) reaches[at] = Math.max(reaches[at] ?? 0, reaches[at - 1] ?? 0);
  return reaches;
}

/**
 * Whether typed text still holds a blank. The values given are text that the customer may have written with braces: a `{{` that
 * belongs to one is no blank, and neither is a `{{id}}` that lies within one as a whole; a customer who is called `{{` explains
 * no other hole.
 */
export function holdsBlank(text: string, values: Iterable<string>): boolean {
  if (!text.includes('{{')) return false;
  const reaches = reachesOf(text, values);
  for (const { 0: whole, index } of text.matchAll(/\{\{[^{}]*\}\}/g))
    if ((reaches[index] ?? 0) < index + whole.length) return true;
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at + 1))
    if ((reaches[at + 1] ?? 0) <= at) return true;
  return false;
}
