import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('bil', 'ja');

/** Japanese responses of "Billing and payments". */
export const billingJa: CatalogueResponse[] = [
  say(
    'twice',
    '21.1 二重請求のご確認',
    '当店では、{{order_total}}のご請求を1件のみ確認しております。もう1件は一時的な利用枠の確保と思われ、通常は数日で取り消されます。',
  ),
  say(
    'declined',
    '22.1 カードが使えない',
    'カード会社の承認が下りなかったようです。理由は当店には通知されませんが、本人認証が完了していないことが多いため、カード会社のアプリをご確認いただけますでしょうか。',
  ),
  say(
    'link',
    '22.3 お支払いページ',
    '<p>ご注文 <b>{{order_number}}</b> のお支払いは、こちらからお願いいたします。<a href="https://www.haldenrow.example/ja/pay">お支払いに進む</a></p><p>有効期限は24時間です。暗証番号をお尋ねすることはございません。</p>',
    { html: true },
  ),
  say(
    'receipt',
    '領収書の発行',
    '<p>ご注文 <b>{{order_number}}</b> の領収書は、<a href="https://www.haldenrow.example/ja/account/orders">ご注文履歴</a>から発行いただけます。宛名の変更をご希望の場合は、正式な名称をお知らせください。</p>',
    { html: true },
  ),
  say(
    'gift',
    'ギフトカードの残高',
    '残高は、マイページの「ギフトカード」からいつでもご確認いただけます。番号は16桁の数字のみで、末尾の「$1」などの記号は入力不要です。',
  ),
  say(
    'phishing',
    '23.4 不審なメッセージ',
    'ご確認いただきありがとうございます。そのメッセージは当店からのものではございません。リンクは開かず、そのまま削除してください。',
  ),
];
