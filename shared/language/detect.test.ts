import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage } from './detect.ts';
import { customerTexts } from './testing/customer-texts.ts';

test('tells what customers write in, and hardly ever wrongly', () => {
  const answers = Object.entries(customerTexts).flatMap(([language, texts]) =>
    texts.map((text) => ({ language, text, answer: detectLanguage(text) })),
  );
  const wrong = answers.filter(({ language, answer }) => answer !== null && answer !== language);
  const right = answers.filter(({ language, answer }) => answer === language);
  expect(wrong.map(({ text, answer }) => `${text} → ${answer}`)).toEqual([]);
  expect(right.length / answers.length).toBeGreaterThan(0.94);
});

test.each([
  '',
  ' ',
  'ok',
  'OK thx',
  'no',
  'si',
  'ja',
  'hmm',
  '12345',
  'A-1001',
  '#4711 12.03.2026',
  '😀👍',
  '???',
  'https://example.com/de/rückgabe',
  'mara@example.org',
  'Ana Ruiz',
  'PayPal',
  'iPhone 15 Pro Max',
  '東京',
  '{{CUSTOMER_NAME}}',
  'Hello, ich habe eine Frage about my order',
  'Thank you. Danke schön.',
  'سلام، بسته من کجاست؟',
  '\u{d800}\u0000',
])('says nothing of %j', (text) => {
  expect(detectLanguage(text)).toBeNull();
});

test.each([
  ['Bonjour', 'fr'],
  ['Guten Tag', 'de'],
  ['Hello', 'en'],
  ['merci', 'fr'],
  ['iPhoneの画面が割れました', 'ja'],
  ['我的 iPhone 15 Pro Max 坏了', 'zh'],
  ['Wo ist mein iPhone 15 Pro Max case?', 'de'],
  ['Доброго дня, де моя посилка? Її досі немає', 'uk'],
  ['Dobrý den, kde je můj balík?', 'cs'],
  ['Xin chào, kiện hàng của tôi ở đâu?', 'vi'],
  ['BONJOUR, OÙ EST MON COLIS ?', 'fr'],
  ['Wo ist meine Bestellung A-1001? https://example.com/where-is-my-order', 'de'],
])('%s is in %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test('any text ends at once with a tag or null', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const language = detectLanguage(text);
      if (language !== null) expect(language).toMatch(/^[a-z]{2,3}$/);
    }),
  );
  // What takes more than linear time does not end within the runner's time-out, which is the limit here.
  for (const unit of ['a', 'ab ', '-', '1', 'http://', '{{', '日', '@', 'a@', '\u0301'])
    expect(() => detectLanguage(unit.repeat(100_000))).not.toThrow();
});
