import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { substitute } from '../substitution.ts';
import { htmlToText } from './html-to-text.ts';
import { attacks } from './testing/attacks.ts';

const web = 'https://help.example/returns';

describe('reads as a person does', () => {
  test.each([
    // Paragraphs and lines
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<p>a<p>b', 'a\n\nb'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['<div><div><div>a</div></div></div>b', 'a\nb'],
    ['a<br>b<br/><br>c', 'a\nb\n\nc'],
    ['<div>a</div><br><div>b</div>', 'a\n\nb'],
    ['<p>a<br></p><p><br></p><p>b</p>', 'a\n\nb'],
    ['<p>&nbsp;</p><p>a</p><p>\u200b</p>', 'a'],
    ['<p>  a\n\n  b\t <b> c</b> </p>', 'a b c'],
    ['one<span> two</span> <i>three</i>', 'one two three'],
    ['un<b>believ</b>able', 'unbelievable'],
    ['<h1>Title</h1>text', 'Title\n\ntext'],
    ['<pre>a\n  b  c</pre>d', 'a\n  b  c\n\nd'],
    ['a<hr>b', 'a\n---\nb'],
    ['<blockquote>q<br>r</blockquote>a', '> q\n> r\n\na'],
    ['<dl><dt>T</dt><dd>D</dd></dl>', 'T\n  D'],
    ['5&nbsp;&euro;', '5 €'],
    ['<q>so</q>', '“so”'],
    ['10<sup>2</sup> m<sup>2</sup>', '10^2 m2'],
    ['<ruby>漢字<rt>かんじ</rt></ruby>', '漢字(かんじ)'],
    // Lists
    ['<ul><li>a</li><li>b</li></ul>c', '• a\n• b\n\nc'],
    ['x<ul><li>a<ul><li>b<li>c</ul></li><li>d</ul>', 'x\n\n• a\n  • b\n  • c\n• d'],
    ['<ol start=9><li>a</li><li>b<br>c</li></ol>', '9. a\n10. b\n    c'],
    ['<ol type=a><li>x</li><li value=4>y</li></ol>', 'a. x\nd. y'],
    ['<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>', '• a\n• b\n  c'],
    ['<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>', '1. a\n   1. b\n2. c'],
    ['<ul><ul><li>a</li></ul></ul>', '  • a'.trim()],
    ['<li>a<li>b', '• a\n• b'],
    ['<ul><li></li><li>a</li></ul>', '• a'],
    // Links
    [`<a href="${web}">our page</a>!`, `our page (${web})!`],
    [`<a href="${web}">our page </a>now`, `our page (${web}) now`],
    [`<a href="${web}">${web}</a>`, web],
    [`<a href="${web}/">help.example/returns</a>`, 'help.example/returns'],
    ['<a href="https://a.example/?x=1&amp;y=2">go</a>', 'go (https://a.example/?x=1&y=2)'],
    ['<a href="HTTPS://A.example/a b">go</a>', 'go (HTTPS://A.example/a%20b)'],
    ['<a href="//a.example/x">go</a>', 'go (https://a.example/x)'],
    ['<a href="mailto:help@a.example?subject=x">write</a>', 'write (help@a.example)'],
    ['<a href="mailto:help@a.example">help@a.example</a>', 'help@a.example'],
    ['<a href="tel:+4930123">+49 30 123</a>', '+49 30 123'],
    ['<a href="tel:+4930123">call us</a>', 'call us (+4930123)'],
    ['<a href="/returns">returns</a> <a href="#top">top</a> <a>none</a>', 'returns top none'],
    [`<a href="${web}"><img src=x alt="Returns"></a>`, `Returns (${web})`],
    [`<a href="${web}"><img src=x></a>`, web],
    [`a<a href="${web}"></a>b`, 'ab'],
    [`<a href="${web}">one<a href="https://b.example">two`, `one (${web})two (https://b.example)`],
    ['<a href="https://a.example/{{order no}} x">go</a>', 'go (https://a.example/{{order no}}%20x)'],
    ['<a href="https://www.a.example">a.example</a>', 'a.example (https://www.a.example)'],
    ['<a href="https://evil.example">https://bank.example</a>', 'https://bank.example (https://evil.example)'],
    ['<a href="https://a.example/{{order}}">your order</a>', 'your order (https://a.example/{{order}})'],
    // Tables
    ['<table><tr><th>Name</th><th>Price</th></tr><tr><td>Pen</td><td>2</td></tr></table>', 'Name | Price\nPen | 2'],
    ['<table><thead><tr><th><th>Mon<th>Tue<tbody><tr><td>Open<td>9-5</table>', '| Mon | Tue\nOpen | 9-5'],
    ['a<table><tr><td><p>x</p><p>y</p></td><td>z</td></tr></table>b', 'a\n\nx\n\ny\nz\n\nb'],
    ['<table><tr><td></td><td>only</td><td></td></tr></table>', 'only'],
    ['<table><tr><td><table><tr><td>n</td><td>m</td></tr></table></td></tr></table>', 'n | m'],
    [`<table><tr><td><a href="${web}">x</td><td>y`, `x (${web}) | y`],
    // Pictures
    ['<img src=x alt="A map">', 'A map'],
    ['a<img src="https://t.example/p.gif" width=1 height=1>', 'a'],
    // Entities
    ['&amp;amp; &lt;b&gt; &#8364;&#x20ac; &hearts;', '&amp; <b> €€ ♥'],
    ['&bogus; & &#; &#x; &lt &copy', '&bogus; & &#; &#x; < ©'],
    ['&#0;&#xD800;&#99999999;', '\ufffd\ufffd\ufffd'],
    // Broken and odd
    ['', ''],
    [' \n ', ''],
    ['no html at all', 'no html at all'],
    ['a < b > c <3', 'a < b > c <3'],
    ['<b>un<i>closed', 'unclosed'],
    ['</div></p>a</li></table>b', 'a\n\nb'],
    ['<p>مرحبا <b>{{CUSTOMER_NAME}}</b></p>', 'مرحبا {{CUSTOMER_NAME}}'],
    ['<o:p></o:p><custom-tag>a</custom-tag>', 'a'],
    ['<svg><path d="M0"/></svg>a<svg/>b', 'ab'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

test('what is in double braces stays one name, however its letters are dressed', () => {
  const filled = (html: string): string =>
    substitute(htmlToText(html), [], { agentName: '', agentAlias: '', customerName: 'Ana', attributes: {} }).text;
  for (const html of [
    '{{CUSTOMER_NAME}}',
    '{{<b>CUSTOMER_NAME</b>}}',
    '{<i>{CUSTOMER</i>_NAME}}',
    '<b>{{</b>CUSTOMER_NAME<b>}}</b>',
    '{{<span style="color:red">CUSTOMER</span>_<span>NAME</span>}<wbr>}',
    '{{&nbsp;CUSTOMER_NAME }}',
    '{{CUSTOMER_\u200bNAME&shy;}}',
    '&#123;&#123;CUSTOMER_NAME&#125;&#125;',
    '{{<a href="https://a.example">CUSTOMER_NAME</a>}}',
    '{{<br>CUSTOMER_NAME}}',
  ])
    expect(filled(html)).toBe('Ana');
});

test('nothing that runs, loads or hides leaves a trace, and what is seen stays', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(40);
  for (const attack of attacks) {
    const text = htmlToText(attack);
    expect(text, attack).toContain('seen');
    expect(text, attack).not.toMatch(/pwned|javascript|<|on\w+=/i);
  }
});

test('a tag in pieces is no tag, as in a browser', () => {
  expect(htmlToText('<scr<script>ipt>alert(1)</script>')).toBe('ipt>alert(1)');
  expect(htmlToText('<<b>a')).not.toContain('<b');
  expect(htmlToText('&lt;script&gt;x()&lt;/script&gt;')).toBe('<script>x()</script>');
});

const piece = fc.oneof(
  fc.constantFrom(...attacks),
  fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '"',
    "'",
    '=',
    '{{',
    '}}',
    '<p',
    '<td>',
    '</table>',
    '<li>',
    ' ',
  ),
  fc
    .constantFrom(
      'script',
      'style',
      'p',
      'a href=https://a.example',
      'ul',
      'li',
      'table',
      'tr',
      'td',
      'svg',
      'pre',
      'sup',
    )
    .chain((name) => fc.constantFrom(`<${name}>`, `</${name.split(' ')[0]}>`)),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('any html ends with text, the same each time, without space at its ends', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const html = pieces.join('');
      const text = htmlToText(html);
      expect(htmlToText(html)).toBe(text);
      expect(text).not.toMatch(/<script|<img|<svg/i);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/[ \t]\n/);
    }),
    { numRuns: 500 },
  );
});

test('plain words come out as they went in, whatever stands around them', () => {
  const words = fc.array(fc.stringMatching(/^[a-z0-9äß日ع]{1,8}$/u), { minLength: 1, maxLength: 8 });
  const wrap = fc.constantFrom('p', 'div', 'b', 'li', 'ul', 'td', 'table', 'blockquote', 'pre', 'h2', 'span', 'dd');
  fc.assert(
    fc.property(words, fc.array(wrap, { maxLength: 30 }), (list, around) => {
      const html = around.reduce((inner, name) => `<${name}>${inner}</${name}>`, list.join(' '));
      const text = htmlToText(html).replace(/^[>•\s]+/, '');
      expect(text.replace(/\s+/g, ' ')).toBe(list.join(' '));
    }),
  );
});

test('what is huge or nested without end takes no longer than its length', () => {
  const length = 200_000;
  for (const unit of [
    ...[
      '<div>',
      '<b>',
      '<ul><li>',
      '<table><tr><td>',
      '<blockquote>',
      '<svg>',
      '<p hidden>',
      '<template>',
      '<dd>',
      '<q>',
    ],
    ...[
      '<',
      '&',
      '&amp;',
      '&lt;',
      '<!--',
      '<a href=',
      '<a b="',
      '</p>',
      '<br>',
      '<li>x',
      '<p>x',
      ' \n',
      '&nbsp;',
      '{{',
      '<td>x',
    ],
    ...[
      '<a href="https://a.example">y',
      '<a href="https://a.example/                    x">y',
      '<pre>\n',
      '<sup>1',
      '<x y ',
    ],
    ...['<div></b>', '<ul><li></p></p>', '<table><td>x</tr>', '<div style="display:  ">', '\u0000', '<img alt="a b">'],
  ]) {
    // What takes more than linear time does not end within the runner's time-out, which is the limit here.
    const text = htmlToText(unit.repeat(length / unit.length));
    expect(text.length, unit).toBeLessThan(6 * length);
  }
  expect(htmlToText(`${'<div>'.repeat(50_000)}deep`)).toBe('deep');
});
