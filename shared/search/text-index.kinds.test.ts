import { describe, expect, test } from 'vitest';
import { TextIndex } from './text-index.ts';

/** A catalogue as it comes: many languages, codes, qualified variants. Every document's id is its name. */
const catalogue = new TextIndex();
const rows: [name: string, text?: string, tags?: string[], shortcut?: string][] = [
  ['Refund', 'The money is with you within five days.', ['Billing']],
  ['Refund – EU'],
  ['To be or not to be'],
  ['Refund (North 2)'],
  ['12.1 Refund partial'],
  ['Delivery delayed', 'Sorry. Your voucher is worth ten euros.', ['Shipping'], '/late'],
  ['03.2 Courier trace', 'We ask the carrier.'],
  ['Courier trace – EU', 'We ask the carrier.'],
  ['Postcode missing'],
  ['Tracking number'],
  ['E-mail address change'],
  ['KYC documents', 'T&C apply, see § 312.'],
  ['T&C update'],
  ['5-7 working days'],
  ['57 varieties'],
  ['Texts with 5 and 7'],
  ['24h delivery'],
  ['10% discount'],
  ['B2B contract v2'],
  ['Customer’s complaint'],
  ['Don’t worry'],
  ['Rücksendung anmelden', 'Bitte senden Sie das Paket zurück.'],
  ['Größe umtauschen'],
  ['L’adresse de livraison'],
  ['Cœur de gamme'],
  ['Dirección de entrega'],
  ['Łączenie kont'],
  ['Şifre sıfırlama'],
  ['Smørrebrød'],
  ['Возврат денег'],
  ['Επιστροφή χρημάτων'],
  ['返金のご案内', '商品は三十日以内に返送してください。'],
  ['SIMカードの変更'],
  ['コーヒーメーカー'],
  ['退款说明'],
  ['환불 안내', '접수번호를 보관해 주세요.'],
  ['영수증 사본'],
  ['إلغاء الطلب'],
  ['تأخير الشحنة'],
  ['החזר כספי'],
  ['धनवापसी'],
  ['เปลี่ยนที่อยู่จัดส่ง'],
];
for (const [name, text = '', tags, shortcut] of rows)
  catalogue.put({ id: name, name, text, ...(tags && { tags }), ...(shortcut && { shortcut }) });

const first = (query: string): string | undefined => catalogue.find(query, { limit: 3 }).hits[0]?.id;

describe.each([
  [
    'word starts',
    [
      ['cou tra', '03.2 Courier trace'],
      ['num tr', 'Tracking number'],
      ['del de', 'Delivery delayed'],
    ],
  ],
  [
    'words of the body, tags and shortcuts',
    [
      ['voucher', 'Delivery delayed'],
      ['carrier', '03.2 Courier trace'],
      ['billing', 'Refund'],
      ['late', 'Delivery delayed'],
      ['/la', 'Delivery delayed'],
    ],
  ],
  [
    'typos',
    [
      ['refnud', 'Refund'],
      ['efund', 'Refund'],
      ['trakcing nubmer', 'Tracking number'],
      ['comlpiant', 'Customer’s complaint'],
      ['pistcode', 'Postcode missing'],
      ['зозврат', 'Возврат денег'],
      ['rueksendung', 'Rücksendung anmelden'],
    ],
  ],
  [
    'accents both ways',
    [
      ['rucksendung', 'Rücksendung anmelden'],
      ['ruecksendung anm', 'Rücksendung anmelden'],
      ['groesse', 'Größe umtauschen'],
      ['grosse', 'Größe umtauschen'],
      ['coeur', 'Cœur de gamme'],
      ['direccion', 'Dirección de entrega'],
      ['laczenie', 'Łączenie kont'],
      ['sifre sifirlama', 'Şifre sıfırlama'],
      ['smorrebrod', 'Smørrebrød'],
      ['smoerrebroed', 'Smørrebrød'],
      ['επιστροφη', 'Επιστροφή χρημάτων'],
    ],
  ],
  [
    'apostrophes and hyphens',
    [
      ['ladresse', 'L’adresse de livraison'],
      ["l'adresse", 'L’adresse de livraison'],
      ['adresse', 'L’adresse de livraison'],
      ['customers', 'Customer’s complaint'],
      ['dont worry', 'Don’t worry'],
      ['don´t', 'Don’t worry'],
    ],
  ],
  [
    'Japanese and Chinese',
    [
      ['返', '返金のご案内'],
      ['返金', '返金のご案内'],
      ['三十日', '返金のご案内'],
      ['ご案内 返金', '返金のご案内'],
      ['こーひー', 'コーヒーメーカー'],
      ['ｺｰﾋｰ', 'コーヒーメーカー'],
      ['simカード', 'SIMカードの変更'],
      ['退款', '退款说明'],
    ],
  ],
  [
    'Korean',
    [
      ['환불', '환불 안내'],
      ['환부', '환불 안내'],
      ['환불이', '환불 안내'],
      ['영수증을', '영수증 사본'],
      ['접수번호', '환불 안내'],
    ],
  ],
  [
    'Thai and Hindi',
    [
      ['ที่อยู่', 'เปลี่ยนที่อยู่จัดส่ง'],
      ['จัดส่ง', 'เปลี่ยนที่อยู่จัดส่ง'],
      ['เปล', 'เปลี่ยนที่อยู่จัดส่ง'],
      ['धनवाप', 'धनवापसी'],
    ],
  ],
  [
    'Arabic and Hebrew',
    [
      ['طلب', 'إلغاء الطلب'],
      ['الطلب', 'إلغاء الطلب'],
      ['والطلب', 'إلغاء الطلب'],
      ['الغاء', 'إلغاء الطلب'],
      ['شحنه', 'تأخير الشحنة'],
      ['للشحنة', 'تأخير الشحنة'],
      ['ההחזר', 'החזר כספי'],
      ['בהחזר', 'החזר כספי'],
    ],
  ],
  [
    'inflection',
    [
      ['refunds', 'Refund'],
      ['refunded', 'Refund'],
      ['rucksendungen', 'Rücksendung anmelden'],
      ['complaints', 'Customer’s complaint'],
    ],
  ],
  [
    'joined and split words',
    [
      ['post code', 'Postcode missing'],
      ['trackingnumber', 'Tracking number'],
      ['email', 'E-mail address change'],
      ['e mail', 'E-mail address change'],
      ['e-mail', 'E-mail address change'],
      ['sendung', 'Rücksendung anmelden'],
    ],
  ],
  [
    'a spare word and fillers',
    [
      ['refund zebra', 'Refund'],
      ['the refund please', 'Refund'],
      ['bitte die größe', 'Größe umtauschen'],
      ['tracking number kangaroo', 'Tracking number'],
    ],
  ],
  [
    'codes',
    [
      ['03.2', '03.2 Courier trace'],
      ['3.2', '03.2 Courier trace'],
      ['03', '03.2 Courier trace'],
      ['032', '03.2 Courier trace'],
      ['5-7', '5-7 working days'],
      ['5 7', '5-7 working days'],
      ['57', '57 varieties'],
      ['kyc', 'KYC documents'],
      ['t&c', 'T&C update'],
      ['tc', 'T&C update'],
      ['b2b', 'B2B contract v2'],
      ['v2', 'B2B contract v2'],
      ['24h', '24h delivery'],
      ['24 h', '24h delivery'],
      ['10%', '10% discount'],
      ['10 %', '10% discount'],
      ['§ 312', 'KYC documents'],
      ['312', 'KYC documents'],
    ],
  ],
  [
    'plain before qualified',
    [
      ['ref', 'Refund'],
      ['refund', 'Refund'],
      ['refund eu', 'Refund – EU'],
      ['north refund', 'Refund (North 2)'],
      ['courier trace', '03.2 Courier trace'],
      ['courier trace eu', 'Courier trace – EU'],
      ['refund part', '12.1 Refund partial'],
    ],
  ],
] as [string, [string, string][]][])('%s', (_, queries) => {
  test.each(queries)('%s', (query, name) => {
    expect(first(query)).toBe(name);
  });
});

test('says when it had to forgive', () => {
  expect(catalogue.find('refund', { limit: 3 }).forgiven).toBe(false);
  for (const query of ['refnud', 'trackingnumber', 'refund zebra'])
    expect(catalogue.find(query, { limit: 3 }).forgiven).toBe(true);
});

test('fillers are found when they are all there is', () => {
  expect(first('to be')).toBe('To be or not to be');
});

test('tags narrow: all of them, the last one by its beginning', () => {
  const ids = (query: string, tags: string[]): string[] =>
    catalogue.find(query, { limit: 9, tags }).hits.map(({ id }) => id);
  expect(ids('', ['BILLING'])).toEqual(['Refund']);
  expect(ids('', ['ship'])).toEqual(['Delivery delayed']);
  expect(ids('', ['ship', 'billing'])).toEqual([]);
  expect(ids('late', ['billing'])).toEqual([]);
  expect(ids('refund', ['bill'])).toEqual(['Refund']);
});

test('weights decide among equals and leave out', () => {
  const hits = (weigh: (id: string) => number): string[] =>
    catalogue.find('carrier', { limit: 9, weigh }).hits.map(({ id }) => id);
  expect(hits((id) => (id.endsWith('EU') ? 3 : 1))[0]).toBe('Courier trace – EU');
  expect(hits((id) => (id.endsWith('EU') ? 0 : 1))).toEqual(['03.2 Courier trace']);
});
