import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageMarker } from './names.ts';

test.each([
  ['Greeting (DE)', 'de', 'Greeting'],
  ['Greeting (de)', 'de', 'Greeting'],
  ['Greeting [de-AT]', 'de', 'Greeting'],
  ['Greeting (pt_BR)', 'pt', 'Greeting'],
  ['Greeting (zh-Hans)', 'zh', 'Greeting'],
  ['[fr] Hello', 'fr', 'Hello'],
  ['(EN) 03.2 Refund', 'en', '03.2 Refund'],
  ['Hello – English', 'en', 'Hello'],
  ['Hello - EN', 'en', 'Hello'],
  ['Hello | Deutsch', 'de', 'Hello'],
  ['FR - Bonjour', 'fr', 'Bonjour'],
  ['Deutsch: Begrüßung', 'de', 'Begrüßung'],
  ['Refund - late - ES', 'es', 'Refund - late'],
  ['greet_en', 'en', 'greet'],
  ['greet_it', 'it', 'greet'],
  ['refund_late_pt_BR', 'pt', 'refund_late'],
  ['DE_Greeting', 'de', 'Greeting'],
  ['greeting-fr', 'fr', 'greeting'],
  ['Greeting-FR', 'fr', 'Greeting'],
  ['挨拶（日本語）', 'ja', '挨拶'],
  ['【中文】退款', 'zh', '退款'],
  ['Refund (한국어)', 'ko', 'Refund'],
  ['ترحيب (العربية)', 'ar', 'ترحيب'],
  ['Reset (IT)', 'it', 'Reset'],
  ['Refund (no-NO)', 'no', 'Refund'],
  ['Refund (Norwegian)', 'no', 'Refund'],
  ['Refund (VIP) (DE)', 'de', 'Refund (VIP)'],
])('%s is in %s', (name, language, base) => {
  expect(languageMarker(name)).toEqual({ language, base });
});

test.each([
  'IT support',
  'NO refund',
  'No refund – sorry',
  'Contact - IT',
  'Contact | HR',
  'Escalate - CS',
  'Proof of ID',
  'Photo - ID',
  'Refund possible (NO)',
  'Refund possible (no)',
  'Reset (it)',
  'opt-in',
  'log-in',
  'check-in',
  'Sign-in help',
  'de-escalation',
  'De-escalation',
  'en-route',
  'Parlez-en',
  'vis-à-vis',
  'example.de',
  'Opening hours: 9 AM',
  'Opening – AM',
  'Nails – polish',
  'Hello English',
  'Greeting DE',
  '(DE)',
  'DE',
  'greet_xx',
  'Greeting (DE/EN)',
  'Greeting (VIP)',
  'KYC 5-7',
  'TV-de',
  '03.2 Refund',
  '',
  '()',
  '_en',
])('%s marks no language', (name) => {
  expect(languageMarker(name)).toBeNull();
});

test('whatever the name, what is left is a part of it, and it ends at once', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'ab (de)[]-_ –:|') })),
      (name) => {
        const marker = languageMarker(name);
        if (marker) {
          expect(name).toContain(marker.base);
          expect(marker.base).not.toBe('');
          expect(marker.language).toMatch(/^[a-z]{2,3}$/);
        }
      },
    ),
  );
  // What takes more than linear time does not end within the runner's time-out, which is the limit here.
  for (const name of [
    '('.repeat(300),
    '- '.repeat(150),
    ' '.repeat(300),
    '_'.repeat(300),
    ': '.repeat(149),
    'x'.repeat(1e6),
  ])
    expect(() => languageMarker(name)).not.toThrow();
});
