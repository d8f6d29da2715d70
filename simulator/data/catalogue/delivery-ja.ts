import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('del', 'ja');

/** Japanese responses of "Delivery and tracking". */
export const deliveryJa: CatalogueResponse[] = [
  say(
    'neighbour',
    '置き配場所・ご近所の確認',
    'お手数ですが、玄関先や宅配ボックス、メーターボックスの中をご確認いただけますでしょうか。雨の日は、濡れない場所に置かれていることがございます。',
  ),
  say(
    'postcode',
    '郵便番号の確認',
    'お荷物を正しくお調べするため、お届け先の郵便番号を教えていただけますでしょうか。ハイフンはなくても結構です。',
  ),
  say(
    'order-number',
    '注文番号の確認',
    '恐れ入りますが、ご注文番号をお知らせください。注文確認メールの一番上に、ハイフンの入った8桁の数字で記載されております。',
  ),
  say(
    'trace-opened',
    '03.1 調査を開始',
    'ご注文 {{order_number}} につきまして、配送会社に至急の調査を依頼いたしました。1営業日以内に回答が届きますので、わかり次第すぐにご連絡いたします。',
  ),
  say(
    'trace-pending',
    '03.2 調査中',
    '配送会社からの回答がまだ届いておらず、ただいま改めて確認しております。進展の有無にかかわらず、{{reply_by}}に必ずご連絡いたします。',
  ),
  say(
    'trace-lost',
    '03.3 調査結果：紛失',
    '誠に申し訳ございません。配送会社より、お荷物を紛失したとの回答がございました。{{CUSTOMER_NAME}}様のご負担はございません。再送と返金のどちらをご希望でしょうか。',
  ),
  say(
    'tracking-link',
    '追跡ページのご案内',
    '<p>お荷物 <b>{{tracking_number}}</b> の状況は、こちらからご覧いただけます。<a href="https://www.haldenrow.example/ja/track">配送状況を確認する</a></p><p>お届け当日は、おおよその到着時刻も表示されます。</p>',
    { html: true },
  ),
  say(
    'not-moving',
    '追跡が更新されない',
    'ご心配をおかけしております。営業所の間を移動している間は、2日ほど更新されないことがございます。明日の夜になっても {{tracking_number}} に動きがない場合は、すぐに調査いたします。',
  ),
  say(
    'out',
    '本日お届け予定',
    'お荷物は本日の配達便に積み込まれております。18時ごろまでにお届けできる見込みですので、もうしばらくお待ちくださいませ。',
  ),
  say(
    'window',
    '02.1 家具の配送日時',
    '{{product}} は {{delivery_date}} の{{delivery_window}}にお届けいたします。到着の30分ほど前に、配送スタッフからお電話を差し上げます。',
    { defaults: { delivery_window: '午前中' } },
  ),
  say(
    'address',
    '住所変更が可能な場合',
    'ご注文 {{order_number}} はまだ梱包前ですので、お届け先の変更を承ります。新しいご住所を、建物名とお部屋番号までお知らせください。',
  ),
  say(
    'collect',
    '店舗受け取りの準備完了',
    'ご注文 {{order_number}} の商品は、{{store}}店でお受け取りいただけます。注文確認メールの画面と本人確認書類をお持ちください。14日間お預かりいたします。',
  ),
];
