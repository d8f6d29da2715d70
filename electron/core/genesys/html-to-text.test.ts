import { expect, test } from 'vitest';
import { htmlToText } from './html-to-text.ts';

test('keeps paragraphs, lists and link addresses, drops markup, scripts and pictures', () => {
  const html =
    '<p>Hello <b>{{CUSTOMER_NAME}}</b>,</p><ul><li>one</li><li>two &amp; three</li></ul>' +
    '<ol><li>first</li><li>second</li></ol>' +
    '<p>See <a href="https://help.example/returns">our page</a> or <a href="https://a.example">https://a.example</a>.<br>Bye</p>' +
    '<img src="https://t.example/p.gif"><script>alert(1)</script><style>p{}</style>';
  expect(htmlToText(html)).toBe(
    'Hello {{CUSTOMER_NAME}},\n\n• one\n• two & three\n\n1. first\n2. second\n\n' +
      'See our page (https://help.example/returns) or https://a.example.\nBye',
  );
});

test('does not wrap long lines and does not shout headings', () => {
  const long = 'word '.repeat(60).trim();
  expect(htmlToText(`<h1>Title</h1><p>${long}</p>`)).toBe(`Title\n\n${long}`);
});

test('spaces that do not break become ordinary ones; entities are decoded', () => {
  expect(htmlToText('5&nbsp;&euro; &lt;b&gt;')).toBe('5 € <b>');
});
