import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('ref', 'ja');

/** Japanese responses of "Refunds". */
export const refundsJa: CatalogueResponse[] = [
  say(
    'full',
    '全額返金',
    'ご返金をご希望でしたら、本日、下4桁 {{card_last4}} のカードへ {{order_total}} をお戻しいたします。このままお手続きしてもよろしいでしょうか。',
  ),
  say(
    'full-gift',
    '全額返金（ギフトカード）',
    'ギフトカードでお支払いいただいた分は、同じカードの残高へお戻しいたします。カードがお手元にない場合は、新しいものをメールでお送りいたします。',
  ),
  say(
    'part',
    '一部返金',
    '{{product}} をそのままお使いいただける場合は、{{amount}}をご返金いたします。ご返品のうえ全額返金とすることもできますので、お選びください。',
  ),
  say(
    'days',
    '返金まで5～7営業日',
    '返金のお手続きは完了しております。カード会社での処理に5～7営業日ほどかかりますので、次回以降のご利用明細でご確認ください。',
  ),
  say(
    'how',
    '返品の方法',
    '<p>返品用の伝票を、ご登録のメールアドレスへお送りいたしました。</p><ul><li>商品と返品票を箱に入れる</li><li>お近くの<a href="https://www.haldenrow.example/ja/returns">取扱店</a>に持ち込む</li></ul><p>送料はかかりません。</p>',
    { html: true },
  ),
  say(
    'received',
    '08.1 返品の到着',
    'ご注文 {{order_number}} の返品が倉庫に届きました。丁寧に梱包していただき、ありがとうございます。2営業日以内に確認し、返金のお手続きに進みます。',
  ),
  say(
    'collect',
    '大型家具の集荷',
    '{{product}} は、{{collection_date}}にスタッフがご自宅まで引き取りに伺います。解体や梱包の必要はございませんので、そのままの状態でお待ちください。',
  ),
  say(
    'cancel',
    '注文キャンセル完了',
    'ご注文 {{order_number}} のキャンセルを承りました。商品は発送されません。カードのご利用枠は、数日で自動的に元に戻ります。',
  ),
];
