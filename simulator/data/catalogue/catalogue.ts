import { billingDe } from './billing-de.ts';
import { billingEn } from './billing-en.ts';
import { billingEs } from './billing-es.ts';
import { billingJa } from './billing-ja.ts';
import { courtesyDe } from './courtesy-de.ts';
import { courtesyEn } from './courtesy-en.ts';
import { courtesyEs } from './courtesy-es.ts';
import { courtesyJa } from './courtesy-ja.ts';
import { deliveryDe } from './delivery-de.ts';
import { deliveryEn } from './delivery-en.ts';
import { deliveryEs } from './delivery-es.ts';
import { deliveryJa } from './delivery-ja.ts';
import { refundsDe } from './refunds-de.ts';
import { refundsEn } from './refunds-en.ts';
import { refundsEs } from './refunds-es.ts';
import { refundsJa } from './refunds-ja.ts';
import { replacementsDe } from './replacements-de.ts';
import { replacementsEn } from './replacements-en.ts';
import { replacementsEs } from './replacements-es.ts';
import { replacementsJa } from './replacements-ja.ts';
import { rowCircleDe } from './row-circle-de.ts';
import { rowCircleEn } from './row-circle-en.ts';
import { rowCircleEs } from './row-circle-es.ts';
import { rowCircleJa } from './row-circle-ja.ts';
import type { Catalogue } from './types.ts';

/** The names of the simulated organisation's queues, as the libraries are bound to them. */
export const catalogueQueues: readonly string[] = [
  'Orders & delivery',
  'Returns & refunds',
  'Billing',
  'Tech, 2nd line',
  'Claims',
  'Retouren DE',
  '日本語サポート',
  'Loyalty desk',
];

/** Everything that Halden & Row, the simulated home-goods retailer, keeps in its response management. */
export const catalogue: Catalogue = {
  libraries: [
    {
      key: 'delivery',
      name: 'Delivery and tracking',
      queues: ['Orders & delivery', 'Claims', '日本語サポート'],
      responses: [...deliveryEn, ...deliveryDe, ...deliveryEs, ...deliveryJa],
    },
    {
      key: 'replacements',
      name: 'Replacements and repairs',
      queues: ['Orders & delivery', 'Returns & refunds', 'Tech, 2nd line', 'Claims', 'Retouren DE', '日本語サポート'],
      responses: [...replacementsEn, ...replacementsDe, ...replacementsEs, ...replacementsJa],
    },
    {
      key: 'refunds',
      name: 'Refunds',
      queues: ['Orders & delivery', 'Returns & refunds', 'Billing', 'Claims', 'Retouren DE', '日本語サポート'],
      responses: [...refundsEn, ...refundsDe, ...refundsEs, ...refundsJa],
    },
    {
      key: 'courtesy',
      name: 'Courtesy',
      queues: [],
      responses: [...courtesyEn, ...courtesyDe, ...courtesyEs, ...courtesyJa],
    },
    {
      key: 'billing',
      name: 'Billing and payments',
      queues: ['Billing', 'Claims', '日本語サポート'],
      responses: [...billingEn, ...billingDe, ...billingEs, ...billingJa],
    },
    {
      key: 'row-circle',
      name: 'Row Circle and offers',
      queues: ['Loyalty desk', 'Orders & delivery', '日本語サポート'],
      responses: [...rowCircleEn, ...rowCircleDe, ...rowCircleEs, ...rowCircleJa],
    },
  ],
  assets: [
    { name: 'return-label-guide.pdf', contentType: 'application/pdf', sizeBytes: 184_320 },
    { name: 'warranty-terms.pdf', contentType: 'application/pdf', sizeBytes: 96_512 },
    { name: 'lamp-and-fabric-care.pdf', contentType: 'application/pdf', sizeBytes: 142_070 },
    { name: 'alta-shelf-assembly.pdf', contentType: 'application/pdf', sizeBytes: 611_904 },
    { name: 'reset-smart-lamp.png', contentType: 'image/png', sizeBytes: 58_214 },
    { name: 'store-map.png', contentType: 'image/png', sizeBytes: 203_776 },
    { name: 'gift-card-sample.jpg', contentType: 'image/jpeg', sizeBytes: 74_905 },
    { name: 'row-circle-benefits.pdf', contentType: 'application/pdf', sizeBytes: 128_448 },
  ],
};
