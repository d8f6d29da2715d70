import type { WrapupPrompt } from '../world/state.ts';

/** One queue as written down; `loyalty` deliberately has members but nobody joined, the second line uses every library. */
export interface QueueSheet {
  key: string;
  name: string;
  description: string;
  acw: WrapupPrompt;
  language: string;
  codes: string[];
  nobodyJoined?: boolean;
  allLibraries?: boolean;
}

/** The queues of Halden & Row with the wrap-up codes each of them offers. */
export const queueSheets: QueueSheet[] = [
  {
    key: 'orders',
    name: 'Orders & delivery',
    description: 'Where is my parcel, changes to an order, delivery slots',
    acw: 'OPTIONAL',
    language: 'en',
    codes: ['Delivery date given', 'Order changed', 'Parcel traced', 'Passed on', 'No answer needed'],
  },
  {
    key: 'returns',
    name: 'Returns & refunds',
    description: 'Return labels, refunds, exchanges',
    acw: 'MANDATORY',
    language: 'en',
    codes: ['Label sent', 'Refund started', 'Exchange arranged', 'Return refused', 'Passed on'],
  },
  {
    key: 'billing',
    name: 'Billing',
    description: 'Invoices, payments, instalments',
    acw: 'MANDATORY_TIMEOUT',
    language: 'en',
    codes: ['Invoice sent', 'Payment explained', 'Instalments agreed', 'Passed on'],
  },
  {
    key: 'tech',
    name: 'Tech, 2nd line',
    description:
      'Lamps, blinds and kitchen appliances that do not do what they should, and what the first line could not close',
    acw: 'OPTIONAL',
    language: 'en',
    codes: ['Solved in chat', 'Spare part ordered', 'Visit booked', 'Manufacturer involved', 'Passed on'],
    allLibraries: true,
  },
  {
    key: 'claims',
    name: 'Claims',
    description: 'Damage in transit and warranty claims',
    acw: 'MANDATORY',
    language: 'en',
    codes: ['Claim opened', 'Claim accepted', 'Claim refused', 'Photographs asked for'],
  },
  {
    key: 'retouren',
    name: 'Retouren DE',
    description: 'Rücksendungen und Erstattungen für Deutschland und Österreich',
    acw: 'OPTIONAL',
    language: 'de',
    codes: ['Etikett gesendet', 'Erstattung veranlasst', 'Umtausch vereinbart', 'Weitergeleitet'],
  },
  {
    key: 'japan',
    name: '日本語サポート',
    description: 'ご注文・配送・返品のお問い合わせ',
    acw: 'OPTIONAL',
    language: 'ja',
    codes: ['解決済み', '返品手続き', '転送済み'],
  },
  {
    key: 'loyalty',
    name: 'Loyalty desk',
    description: 'Points, vouchers and members’ evenings',
    acw: 'OPTIONAL',
    language: 'en',
    codes: ['Points added', 'Voucher sent'],
    nobodyJoined: true,
  },
];
