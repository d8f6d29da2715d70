import type { CustomerScript } from './customers.ts';

/** The customers who write in Japanese. */
export const customersJa: CustomerScript[] = [
  {
    key: 'misaki-todokanai',
    language: 'ja',
    name: '佐藤 美咲',
    queue: '日本語サポート',
    authenticated: true,
    attributes: {
      order_number: '4487-6640',
      product: 'テーブルランプ Alva',
      tracking_number: 'HRX 8822 3051 9',
      order_total: '9,800円',
      card_last4: '5127',
      loyalty_level: 'オーク',
    },
    opening: ['こんにちは。昨日届くはずのランプがまだ届いていません。', '追跡を見ても二日前から動いていないようです。'],
    replies: [
      '宅配ボックスも確認しましたが、入っていませんでした。',
      '土曜日に来客があるので、それまでに届くと助かります。',
      'わかりました。よろしくお願いします。',
    ],
    closing: 'ご丁寧にありがとうございました。連絡をお待ちしています。',
  },
  {
    key: 'yoko-kizu',
    language: 'ja',
    name: '山本 陽子',
    queue: '日本語サポート',
    authenticated: true,
    attributes: {
      order_number: '4479-2218',
      product: 'フロアランプ Fjell',
      case_number: 'W-20851',
      order_total: '18,500円',
      card_last4: '0763',
    },
    opening: ['届いたフロアランプの支柱に傷がありました。写真を送ります。'],
    replies: [
      '箱には傷はなく、中身だけに傷がついていました。',
      '使えないことはないのですが、できれば交換していただきたいです。',
      '返送は必要でしょうか。箱はもう捨ててしまいました。',
    ],
    closing: '安心しました。対応してくださってありがとうございます。',
  },
  {
    key: 'kenta-ryoshusho',
    language: 'ja',
    name: '中村 健太',
    queue: '日本語サポート',
    authenticated: false,
    attributes: {},
    opening: ['領収書の宛名を会社名に変えたいのですが'],
    replies: [
      '注文番号は 4491-3307 です',
      '株式会社みなと設計でお願いします',
      '今月中に必要なので、急ぎでお願いできますか',
    ],
    closing: '助かりました。ありがとうございます！',
  },
];
