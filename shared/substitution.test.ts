import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Declared, type Facts, holdsBlank, sameId, substitute } from './substitution.ts';

const facts: Facts = { agentName: 'Mara Lind', agentAlias: 'Mara', customerName: 'Ana Ruiz', attributes: {} };
const declared = (id: string, defaultValue: string | null = null): Declared => ({ id, description: '', defaultValue });

test('fills the built-in ids and says where', () => {
  const filled = substitute('Hello {{CUSTOMER_NAME}}, I am {{ agent_alias }}.', [], facts);
  expect(filled.text).toBe('Hello Ana Ruiz, I am Mara.');
  expect(filled.blanks).toEqual([]);
  expect(filled.spans.map((span) => filled.text.slice(span.start, span.end))).toEqual(['Ana Ruiz', 'Mara']);
});

test('takes declared ids from the attributes, then the default, else leaves a blank', () => {
  const ids = [declared('order'), declared('days', '3'), { id: 'ref', description: 'Reference', defaultValue: '' }];
  const filled = substitute('{{Order}} in {{days}} days, {{ref}}, {{REF}}', ids, {
    ...facts,
    attributes: { ORDER: 'A-1', other: 'x' },
  });
  expect(filled.text).toBe('A-1 in 3 days, {{ref}}, {{REF}}');
  expect(filled.blanks).toEqual([{ id: 'ref', label: 'Reference', last: null }]);
  expect(filled.spans.filter((span) => span.blank)).toHaveLength(2);
});

test('an id that is not declared and a brace that nothing closes are blanks', () => {
  const filled = substitute('{{other}} and {{ open', [], { ...facts, attributes: { other: 'x' } });
  expect(filled.text).toBe('{{other}} and {{ open');
  expect(filled.blanks.map((blank) => blank.id)).toEqual(['other', '{{']);
});

test('a value that the agent typed wins and only text is inserted', () => {
  const filled = substitute('{{a}}{{a}}', [declared('a', 'x')], facts, { A: "$& $1 $' {{CUSTOMER_NAME}}" });
  expect(filled.text).toBe("$& $1 $' {{CUSTOMER_NAME}}".repeat(2));
  expect(filled.blanks).toEqual([]);
});

test('ids that are words of the language itself are ordinary ids', () => {
  const filled = substitute('{{constructor}} {{__proto__}}', [declared('constructor'), declared('__proto__')], facts);
  expect(filled.blanks.map((blank) => blank.id)).toEqual(['constructor', '__proto__']);
});

const nasty = fc.oneof(
  fc.constantFrom('$&', '$1', "$'", '$`', '{{', '}}', '{{CUSTOMER_NAME}}', '{{x}}', '\\', '{{{x}}}', ' '),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const literal = fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.replace(/[{}]/g, ''));
const identifier = fc.constantFrom('x', 'y', 'Order No', 'CUSTOMER_NAME');
const parts = fc.array(fc.oneof(fc.record({ literal }), fc.record({ id: identifier })), { maxLength: 12 });

test('whatever the values hold, the result is the template with its holes replaced, once', () => {
  fc.assert(
    fc.property(parts, fc.dictionary(identifier, nasty, { noNullPrototype: true }), (template, attributes) => {
      const text = template.map((part) => ('id' in part ? `{{${part.id}}}` : part.literal)).join('');
      const known = { ...facts, attributes };
      const filled = substitute(text, [declared('x'), declared('y'), declared('order no')], known);
      const expected = (id: string): string => {
        if (id === 'CUSTOMER_NAME') return facts.customerName;
        const value = attributes[id];
        return value?.trim() ? value : `{{${id}}}`;
      };
      expect(filled.text).toBe(template.map((part) => ('id' in part ? expected(part.id) : part.literal)).join(''));
      // Spans are in order, do not overlap, and everything outside them is the template's own text.
      let at = 0;
      let outside = '';
      for (const span of filled.spans) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        outside += filled.text.slice(at, span.start);
        at = span.end;
      }
      outside += filled.text.slice(at);
      expect(outside).toBe(template.map((part) => ('id' in part ? '' : part.literal)).join(''));
      const blank = new Set(filled.spans.filter((span) => span.blank).map((span) => sameId(span.id)));
      expect(filled.blanks).toHaveLength(blank.size);
    }),
  );
});

test('typed text with a brace is held back, a value of the customer with braces is not', () => {
  expect(holdsBlank('Hello {{name}}', ['Ana'])).toBe(true);
  expect(holdsBlank('Hello {{', [])).toBe(true);
  expect(holdsBlank('Hello {{Ana}}', ['{{Ana}}'])).toBe(false);
  expect(holdsBlank('{{{Ana}}{', ['{{Ana}}'])).toBe(false);
  expect(holdsBlank('Hello {{Ana}} {{order}}', ['{{Ana}}'])).toBe(true);
});
