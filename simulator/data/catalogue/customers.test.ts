import { expect, test } from 'vitest';
import { contactSheets } from '../contacts.ts';
import { catalogueQueues } from './catalogue.ts';
import { customerScripts } from './customers.ts';
import { attributeSubstitutions } from './descriptions.ts';

/** What the inbound flow reads for itself. */
const flowAttributes = ['channel', 'contact'];

test('28 customers: 12 English, 6 German, 3 Spanish, 3 Japanese, 2 Arabic, 2 French', () => {
  const counts = ['en', 'de', 'es', 'ja', 'ar', 'fr'].map(
    (tag) => customerScripts.filter(({ language }) => language === tag).length,
  );
  expect(counts).toEqual([12, 6, 3, 3, 2, 2]);
  expect(new Set(customerScripts.map(({ key }) => key)).size).toBe(28);
  expect(new Set(customerScripts.map(({ name }) => name)).size).toBe(28);
});

test('every queue has someone waiting and every script names a queue that exists', () => {
  expect([...new Set(customerScripts.map(({ queue }) => queue))].toSorted()).toEqual(catalogueQueues.toSorted());
});

test('customers speak in short messages and in turns that a rehearsal can play', () => {
  for (const script of customerScripts) {
    expect([1, 2, 3], script.key).toContain(script.opening.length);
    expect(script.replies.length, script.key).toBeGreaterThanOrEqual(2);
    expect(script.replies.length, script.key).toBeLessThanOrEqual(5);
    for (const message of [...script.opening, ...script.replies, script.closing]) {
      expect(message.trim(), script.key).toBe(message);
      expect(message.length, script.key).toBeGreaterThan(3);
      expect(message.length, script.key).toBeLessThanOrEqual(300);
      expect(message, script.key).not.toMatch(/\{\{|\}\}/);
    }
  }
});

test('attributes are those that responses ask for; some customers come without any', () => {
  for (const { key, attributes } of customerScripts) {
    for (const [id, value] of Object.entries(attributes)) {
      expect([...attributeSubstitutions, ...flowAttributes], `${key} ${id}`).toContain(id);
      expect(value.trim(), `${key} ${id}`).not.toBe('');
    }
  }
  const filled = new Set(customerScripts.flatMap(({ attributes }) => Object.keys(attributes)));
  expect([...filled].toSorted()).toEqual([...attributeSubstitutions, ...flowAttributes].toSorted());
  for (const { attributes } of customerScripts)
    if (attributes.contact) expect(contactSheets.map((sheet) => sheet.key)).toContain(attributes.contact);
  expect(customerScripts.some(({ attributes }) => Object.keys(attributes).length === 0)).toBe(true);
});

test('only authenticated customers carry payment details, loyalty and order numbers', () => {
  for (const { key, authenticated, attributes } of customerScripts) {
    if (authenticated) expect(attributes.order_number, key).toMatch(/^44\d\d-\d{4}$/);
    else
      for (const id of ['order_number', 'order_total', 'card_last4', 'loyalty_level'])
        expect(attributes, key).not.toHaveProperty(id);
    if (attributes.card_last4 !== undefined) expect(attributes.card_last4, key).toMatch(/^\d{4}$/);
  }
});

test('the loyalty level is named in the customer’s language', () => {
  const levels = {
    en: /^(Linen|Oak|Copper)$/,
    de: /^(Leinen|Eiche|Kupfer)$/,
    es: /^(Lino|Roble|Cobre)$/,
    ja: /^(リネン|オーク|コッパー)$/,
    ar: /^(كتان|بلوط|نحاس)$/,
    fr: /^(Lin|Chêne|Cuivre)$/,
  };
  for (const { key, language, attributes } of customerScripts) {
    if (attributes.loyalty_level !== undefined) expect(attributes.loyalty_level, key).toMatch(levels[language]);
  }
});
