import { expect, test } from 'vitest';
import { author, placeholdersIn } from './author.ts';

test('a response declares its placeholders once, in reading order, without the built-in ones', () => {
  const response = author('del', 'de')('x', 'X', '{{CUSTOMER_NAME}}: {{store}}, {{order_number}}, {{store}}', {
    defaults: { store: 'Leipzig' },
  });
  expect(response.key).toBe('del-de-x');
  expect(response.substitutions).toEqual([
    { id: 'store', description: 'Filiale (Kurzname)', defaultValue: 'Leipzig' },
    { id: 'order_number', description: 'Bestellnummer aus der Auftragsbestätigung' },
  ]);
});

test('a response without placeholders of its own declares nothing', () => {
  const response = author('cou', 'en')('x', 'X', 'Hello {{CUSTOMER_NAME}}');
  expect(response).toEqual({ key: 'cou-en-x', name: 'X', language: 'en', text: 'Hello {{CUSTOMER_NAME}}' });
});

test('a placeholder that nobody described and a default that nothing uses are refused', () => {
  expect(() => author('del', 'en')('x', 'X', 'On {{moon_phase}}')).toThrow('del-en-x: {{moon_phase}}');
  expect(() => author('del', 'en')('x', 'X', 'Hello', { defaults: { store: 'Bath' } })).toThrow('{{store}}');
});

test('an open bracket is no placeholder', () => {
  expect(placeholdersIn('{{a}} {{b {{c}}')).toEqual(['a', 'c']);
});
