import type { CatalogueResponse } from './types.ts';

const sentence = 'Line %: our terms of delivery are long, and this response holds every one of them. ';
const longest = 20_000;

/** 20,000 characters, numbered so that a reader sees where he is. */
function atLength(): string {
  let text = '';
  for (let line = 1; text.length < longest; line++) text += sentence.replace('%', String(line));
  return text.slice(0, longest);
}

/** What imports and careless authors leave in a library: nothing that a person would send as it is. */
export const odd: CatalogueResponse[] = [
  { key: 'odd-long', name: 'Z1 All terms of delivery', language: 'en', text: atLength() },
  { key: 'odd-empty', name: 'Z2 Untitled draft', language: 'en', text: '' },
  {
    key: 'odd-broken-html',
    name: 'Z3 Imported from the old wiki',
    language: 'en',
    html: true,
    text: '<p>Dear customer,<ul><li>your lamp <b>is <i>here</b></i><li>your voucher is <a href="https://www.haldenrow.example/gift>there</a><p>&copy; Halden &amp Row &#x1F4A1 <',
  },
  {
    key: 'odd-script',
    name: 'Z4 Pasted from a web page',
    language: 'en',
    html: true,
    text: '<p onclick="alert(1)">Good day,</p><script>window.stolen = document.cookie</script><img src="x" onerror="alert(2)"><a href="javascript:alert(3)">your order</a><svg onload="alert(4)"></svg><iframe srcdoc="<script>alert(5)</script>"></iframe><p>is ready.</p>',
  },
  {
    key: 'odd-nested',
    name: 'Z5 Nested placeholders',
    language: 'en',
    text: 'Dear {{a {{b}} c}}, {{}} your {{ order_number }} and {{{product}}} are {{unknown',
    substitutions: [{ id: 'b', description: 'Something within something' }],
  },
  {
    key: 'odd-circular',
    name: 'Z6 Placeholder that means itself',
    language: 'en',
    text: 'The value is {{X}}, and again {{X}}; one refers to the other: {{Y}}.',
    substitutions: [
      { id: 'X', description: 'Itself', defaultValue: '{{X}}' },
      { id: 'Y', description: 'The other one', defaultValue: '{{X}} and {{Y}}' },
    ],
  },
  {
    key: 'odd-both-forms',
    name: 'Z7 E-mail with subject and two forms',
    language: 'en',
    subject: 'Your order {{order_number}}',
    text: 'Your order {{order_number}} is ready. This is the plain form.',
    htmlForm: '<p>Your order <b>{{order_number}}</b> is ready. This is the html form.</p>',
    substitutions: [{ id: 'order_number', description: 'Order number, as printed on the confirmation (4471-2093)' }],
  },
  {
    key: 'odd-picture',
    name: 'Z8 Map within the text',
    language: 'en',
    html: true,
    text: '<p>This is how you find us:</p><p><img src="store-map.png" alt="Map of our store"></p>',
    assets: ['store-map.png'],
  },
];
