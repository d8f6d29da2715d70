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
  // A customer who is called like half a hole opens no door for the holes of a response.
  expect(holdsBlank('Hello {{, {{order}}', ['{{'])).toBe(true);
  expect(holdsBlank('Hello {{', ['{{'])).toBe(false);
});

test('declared ids are looked for in the attributes, then in the contact, however its fields are spelt', () => {
  const ids = ['first name', 'CONTACT.workPhone', 'contact_city', 'order', 'none', 'contact'].map((id) => declared(id));
  const contact = {
    firstName: 'Ana',
    work_phone: '+49 30',
    City: 'Köln',
    order: 'from contact',
    nONE: ' ',
    contact: 'c',
  };
  const text = '{{First Name}}|{{contact.WorkPhone}}|{{contact_city}}|{{order}}|{{none}}|{{contact}}|{{city}}';
  expect(substitute(text, ids, { ...facts, contact, attributes: { order: 'A-1' } }).text).toBe(
    'Ana|+49 30|Köln|A-1|{{none}}|c|{{city}}',
  );
  expect(substitute('{{order}}', [declared('order', 'default')], { ...facts, contact }).text).toBe('from contact');
  expect(substitute('{{order}}', [declared('order')], { ...facts, contact }, { order: 'typed' }).text).toBe('typed');
});

test('an attribute that the response does not declare is not given away', () => {
  expect(substitute('{{score}}', [], { ...facts, attributes: { score: '0.2' }, contact: { score: '1' } }).text).toBe(
    '{{score}}',
  );
});

test('a default is text too', () => {
  const filled = substitute('{{a}}', [declared('a', '{{CUSTOMER_NAME}} $& {{b}}'), declared('b', 'x')], facts);
  expect(filled).toMatchObject({ text: '{{CUSTOMER_NAME}} $& {{b}}', blanks: [] });
});

test('blanks know what was put into one of their name before', () => {
  const filled = substitute('{{ Order }} {{ref}}', [declared('ref')], facts, {}, { ORDER: 'A-1', ref: ' ' });
  expect(filled.blanks).toEqual([
    { id: 'Order', label: 'Order', last: 'A-1' },
    { id: 'ref', label: 'ref', last: null },
  ]);
});

test.each([
  ['{{a {{b}} c}}', '{{a B c}}', ['{{']],
  ['{{{b}}}', '{{{b}}}', ['{{']],
  ['{{{{', '{{{{', ['{{']],
  ['}} {{b}} {{}}', '}} B {{}}', ['{{']],
  ['{ {b} } {{ b }}', '{ {b} } B', []],
  ['{{b\n}}{{\tB}}', 'BB', []],
  ['\u0000{{b}}\ud800', '\u0000B\ud800', []],
  ['<b onclick=x>{{b}}</b> $& $1', '<b onclick=x>B</b> $& $1', []],
])('%j comes out as %j', (template, text, blanks) => {
  const filled = substitute(template, [declared('b')], { ...facts, attributes: { b: 'B' } });
  expect(filled.text).toBe(text);
  expect(filled.blanks.map((blank) => blank.id)).toEqual(blanks);
});

test('values from right to left, halves of characters and NUL come out as they are', () => {
  for (const value of ['عمر ‏(12)‎', '\u202eabc\u202c', '\ud83d', '\udc00x', 'a\u0000b', '😀'.repeat(50)])
    expect(substitute('«{{b}}»', [declared('b')], { ...facts, attributes: { b: value } }).text).toBe(`«${value}»`);
});

test('twenty thousand characters with thousands of holes take no longer than they must', () => {
  // What takes more than linear time does not end within the runner's time-out, which is the limit here.
  for (const unit of ['{{b}} ', '{{', '{', '{{x ', '}}', '{{b', '{ {b}}']) {
    const template = unit.repeat(20_000 / unit.length);
    const filled = substitute(template, [declared('b')], { ...facts, attributes: { b: '{{'.repeat(50) } });
    expect(filled.blanks.length).toBeLessThanOrEqual(2);
    holdsBlank(filled.text.slice(0, 32_000), ['{{b}}', '{{'.repeat(50)]);
  }
});

/** What the rules say, said the long way round. */
function naive(template: string, known: Map<string, string>): { text: string; blank: boolean[] } {
  const blank: boolean[] = [];
  let text = '';
  for (let at = 0; at < template.length; ) {
    if (!template.startsWith('{{', at)) {
      text += template[at++];
      continue;
    }
    const end = template.slice(at + 2).search(/[{}]/) + at + 2;
    const closed = end >= at + 2 && template.startsWith('}}', end);
    const whole = closed ? template.slice(at, end + 2) : '{{';
    const value = closed
      ? known.get(
          template
            .slice(at + 2, end)
            .trim()
            .toLowerCase(),
        )
      : undefined;
    blank.push(value === undefined);
    text += value ?? whole;
    at += whole.length;
  }
  return { text, blank };
}

const braces = fc.string({
  unit: fc.constantFrom('{', '}', '{{', '}}', '{{b}}', '{{ C }}', 'b', ' ', 'c', '\n'),
  maxLength: 30,
});

test('any heap of braces comes out as the rules say, its spans in order and apart', () => {
  fc.assert(
    fc.property(braces, nasty, (template, value) => {
      const attributes = { b: value, c: 'C' };
      const known = new Map(Object.entries(attributes).filter(([, one]) => one.trim() !== ''));
      const filled = substitute(template, [declared('b'), declared('c')], { ...facts, attributes });
      const expected = naive(template, known);
      expect(filled.text).toBe(expected.text);
      expect(filled.spans.map((span) => span.blank)).toEqual(expected.blank);
      let at = 0;
      for (const span of filled.spans) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        at = span.end;
      }
      expect(at).toBeLessThanOrEqual(filled.text.length);
      // Without a blank nothing is open but what the values brought along.
      if (filled.blanks.length === 0 && !value.includes('{') && !/[{}]$|^[{}]/.test(value))
        expect(holdsBlank(filled.text, [])).toBe(false);
      if (filled.blanks.length > 0) expect(holdsBlank(filled.text, [])).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('what was filled is data: as a value it goes through once more unchanged', () => {
  fc.assert(
    fc.property(braces, nasty, (template, value) => {
      const filled = substitute(template, [declared('b')], { ...facts, attributes: { b: value } });
      const again = substitute('{{all}}', [declared('all')], { ...facts, attributes: { all: filled.text } });
      if (filled.text.trim() !== '') expect(again.text).toBe(filled.text);
    }),
  );
});

test('a hole outside the values is always found, one within them never', () => {
  const value = fc.string({ unit: fc.constantFrom('{', '}', '{{', '}}', 'x'), minLength: 1, maxLength: 8 });
  const plain = fc.string({ unit: fc.constantFrom('a', ' ', 'b'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(plain, value), { maxLength: 5 }), plain, (pairs, end) => {
      const values = pairs.map(([, one]) => one);
      const text = pairs.map(([before, one]) => before + one).join('') + end;
      // A value may end in a hole's half that the next one closes: only what lies in one value as a whole is explained.
      const across = [...text.matchAll(/\{\{[^{}]*\}\}/g)].some((match) => /[ab ]/.test(match[0]));
      if (!across) expect(holdsBlank(text, values)).toBe(false);
      expect(holdsBlank(`${text}{{order}}`, values)).toBe(true);
      expect(
        holdsBlank(
          `${text} {{`,
          values.filter((one) => !one.includes('{{')),
        ),
      ).toBe(true);
    }),
  );
});
