import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('rep', 'ar');

/** Arabic responses of "Replacements and repairs". */
export const replacementsAr: CatalogueResponse[] = [
  say(
    'spare-part',
    'إرسال قطعة بديلة',
    'سأرسل لكم اليوم القطعة الناقصة من {{product}} مجانًا. تصل عادةً خلال ثلاثة أيام مع رقم للتتبع على هاتفكم.',
  ),
  say(
    'whole',
    'استبدال كامل',
    'سنستبدل المنتج في الطلب {{order_number}} بآخر جديد. رقم المعاملة هو {{case_number}}، ويُرجى إبقاء القطعة القديمة لديكم حتى تصل الجديدة.',
  ),
  say(
    'rma',
    'RMA – ملصق الإرجاع',
    'ستجدون ملصق RMA في الرسالة التي أرسلتها للتو. ألصقوه على الصندوق الأصلي وسلّموه إلى أقرب نقطة شحن واحتفظوا بالإيصال.',
  ),
  say(
    'collection',
    'استلام المنتج من المنزل',
    'سيمرّ مندوب الشحن لاستلام {{product}} يوم {{collection_date}}. لا حاجة إلى طباعة أي شيء، فهو يحضر الملصق ومواد التغليف معه.',
  ),
  say(
    'manual',
    'دليل التركيب مفقود',
    '<p>لا تقلقوا، جميع الأدلة متاحة <a href="https://www.haldenrow.example/manuals">على موقعنا</a>. اكتبوا اسم القطعة ثم افتحوا ملف <b>التركيب</b>.</p>',
    { html: true },
  ),
  say(
    'warranty',
    'الضمان – سنتان',
    'تشمل مصابيحنا ضمانًا لمدة سنتين من تاريخ التسليم. لا يغطي الضمان الاستهلاك العادي للقماش، أما العطل الكهربائي فيغطيه دائمًا.',
  ),
];
