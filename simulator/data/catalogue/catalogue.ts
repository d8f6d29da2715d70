import { billingAr } from './billing-ar.ts';
import { billingDe } from './billing-de.ts';
import { billingEn } from './billing-en.ts';
import { billingEs } from './billing-es.ts';
import { billingFr } from './billing-fr.ts';
import { billingJa } from './billing-ja.ts';
import { courtesyAr } from './courtesy-ar.ts';
import { courtesyDe } from './courtesy-de.ts';
import { courtesyEn } from './courtesy-en.ts';
import { courtesyEs } from './courtesy-es.ts';
import { courtesyFr } from './courtesy-fr.ts';
import { courtesyJa } from './courtesy-ja.ts';
import { deliveryAr } from './delivery-ar.ts';
import { deliveryDe } from './delivery-de.ts';
import { deliveryEn } from './delivery-en.ts';
import { deliveryEs } from './delivery-es.ts';
import { deliveryFr } from './delivery-fr.ts';
import { deliveryJa } from './delivery-ja.ts';
import { odd } from './odd.ts';
import { refundsAr } from './refunds-ar.ts';
import { refundsDe } from './refunds-de.ts';
import { refundsEn } from './refunds-en.ts';
import { refundsEs } from './refunds-es.ts';
import { refundsFr } from './refunds-fr.ts';
import { refundsJa } from './refunds-ja.ts';
import { replacementsAr } from './replacements-ar.ts';
import { replacementsDe } from './replacements-de.ts';
import { replacementsEn } from './replacements-en.ts';
import { replacementsEs } from './replacements-es.ts';
import { replacementsFr } from './replacements-fr.ts';
import { replacementsJa } from './replacements-ja.ts';
import { rowCircleAr } from './row-circle-ar.ts';
import { rowCircleDe } from './row-circle-de.ts';
import { rowCircleEn } from './row-circle-en.ts';
import { rowCircleEs } from './row-circle-es.ts';
import { rowCircleFr } from './row-circle-fr.ts';
import { rowCircleJa } from './row-circle-ja.ts';
import { templates } from './templates.ts';
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
      responses: [...deliveryEn, ...deliveryDe, ...deliveryEs, ...deliveryJa, ...deliveryAr, ...deliveryFr],
    },
    {
      key: 'replacements',
      name: 'Replacements and repairs',
      queues: ['Orders & delivery', 'Returns & refunds', 'Tech, 2nd line', 'Claims', 'Retouren DE', '日本語サポート'],
      responses: [
        ...replacementsEn,
        ...replacementsDe,
        ...replacementsEs,
        ...replacementsJa,
        ...replacementsAr,
        ...replacementsFr,
      ],
    },
    {
      key: 'refunds',
      name: 'Refunds',
      queues: ['Orders & delivery', 'Returns & refunds', 'Billing', 'Claims', 'Retouren DE', '日本語サポート'],
      responses: [...refundsEn, ...refundsDe, ...refundsEs, ...refundsJa, ...refundsAr, ...refundsFr],
    },
    {
      key: 'courtesy',
      name: 'Courtesy',
      queues: [],
      responses: [...courtesyEn, ...courtesyDe, ...courtesyEs, ...courtesyJa, ...courtesyAr, ...courtesyFr],
    },
    {
      key: 'billing',
      name: 'Billing and payments',
      queues: ['Billing', 'Claims', '日本語サポート'],
      responses: [...billingEn, ...billingDe, ...billingEs, ...billingJa, ...billingAr, ...billingFr],
    },
    {
      key: 'row-circle',
      name: 'Row Circle and offers',
      queues: ['Loyalty desk', 'Orders & delivery', '日本語サポート'],
      responses: [...rowCircleEn, ...rowCircleDe, ...rowCircleEs, ...rowCircleJa, ...rowCircleAr, ...rowCircleFr],
    },
    {
      key: 'templates',
      name: 'Templates and signatures',
      queues: ['Orders & delivery', 'Returns & refunds', 'Billing', 'Claims', 'Retouren DE'],
      responses: templates,
    },
    {
      key: 'odd',
      name: 'Drafts and imports',
      queues: ['Tech, 2nd line'],
      responses: odd,
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
