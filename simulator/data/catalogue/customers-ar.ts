import type { CustomerScript } from './customers.ts';

/** The customers who write in Arabic; the first one comes through WhatsApp and is an external contact. */
export const customersAr: CustomerScript[] = [
  {
    key: 'layla-tard',
    language: 'ar',
    name: 'ليلى حدّاد',
    queue: 'Orders & delivery',
    authenticated: true,
    attributes: {
      channel: 'whatsapp',
      contact: 'layla',
      order_number: '4466-7012',
      product: 'مصباح Alva',
      tracking_number: 'HRX 6610 2298 4',
      order_total: '‏129 €',
      card_last4: '3304',
      loyalty_level: 'نحاس',
    },
    opening: ['مرحبًا، طلبي لم يصل بعد.', 'رقم التتبع لم يتغير منذ يوم الأحد.'],
    replies: ['سألت حارس المبنى وليس عنده شيء.', 'أحتاج إليه قبل يوم الخميس إن أمكن.', 'حسنًا، سأنتظر ردكم.'],
    closing: 'شكرًا جزيلًا على المساعدة.',
  },
  {
    key: 'samir-irja',
    language: 'ar',
    name: 'سمير القاضي',
    queue: 'Returns & refunds',
    authenticated: false,
    attributes: { product: 'كرسي Lund' },
    opening: ['أريد إرجاع الكرسي لأن لونه مختلف عن الصورة.'],
    replies: ['اشتريته قبل عشرة أيام.', 'نعم، الصندوق ما زال عندي.', 'أفضّل استرداد المبلغ على القسيمة.'],
    closing: 'ممتاز، مع السلامة.',
  },
];
