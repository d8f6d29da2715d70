import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('row', 'ja');

/** Japanese responses of "Row Circle and offers". */
export const rowCircleJa: CatalogueResponse[] = [
  say(
    'what',
    'Row Circle とは',
    'Row Circle は、年会費無料の会員プログラムです。100円のお買い上げごとに1ポイントがたまり、200ポイントで500円分のクーポンと交換いただけます。',
  ),
  say(
    'balance',
    'ポイント残高',
    '{{CUSTOMER_NAME}}様の現在の残高は {{points_balance}} ポイントでございます。ご希望でしたら、こちらでクーポンに交換することもできます。',
  ),
  say(
    'missing',
    'ポイントが付かない',
    'ご注文 {{order_number}} のポイントは、返品期間が過ぎたあとに加算されます。すでに記録されておりますので、どうぞご安心ください。',
  ),
  say(
    'added',
    'ポイントの追加',
    '反映されていなかったお買い物の分として、{{points}}ポイントを追加いたしました。一度ログインし直していただくと、残高に表示されます。',
  ),
  say(
    'level',
    '会員ランクのご案内',
    '{{CUSTOMER_NAME}}様の会員ランクは{{loyalty_level}}で、来年の年末まで有効です。日ごろよりご愛顧いただき、誠にありがとうございます。',
  ),
  say(
    'birthday',
    'お誕生月の特典',
    'お誕生月、おめでとうございます🎂 今月中のご注文1回に限り、10%の割引をご利用いただけます。お会計の際に自動で適用されます。',
  ),
];
