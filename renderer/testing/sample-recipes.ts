import type { Asset, Library, Template } from '#shared/contract/responses.ts';
import type { Failure } from '#shared/rpc/failure.ts';

/** How one sample response is made. */
export interface Recipe {
  id: string;
  name: string;
  /** `[Amara]` is a filled value, `<date>` a blank. */
  text: string;
  library: string;
  pin?: number;
  tags?: string[];
  language?: string;
  /** Recipes of one group are the same response in other languages. */
  group?: string;
  html?: boolean;
  assets?: Asset[];
  template?: Template;
  shortcut?: string;
}

const gone: Failure = { kind: 'forbidden', permission: 'responses:library:view', contextId: '7d1c-40be' };

const library = (libraryId: string, name: string, count: number, forQueue: boolean, failure: Failure | null = null) =>
  ({ libraryId, name, source: 'library', count, forQueue, failure }) satisfies Library;

/** The libraries of the samples, mine first; one may not be read. */
export const sampleLibraries: readonly Library[] = [
  { libraryId: 'personal', name: '', source: 'personal', count: 3, forQueue: true, failure: null },
  library('lib-delivery', 'Delivery and tracking', 42, true),
  library('lib-replace', 'Replacements and repairs', 18, true),
  library('lib-refunds', 'Refunds', 27, true),
  library('lib-courtesy', 'Courtesy', 15, true),
  library('lib-billing', 'Billing', 230, false),
  library('lib-retouren', 'Retouren DE', 311, false),
  library('lib-japan', '日本語サポート', 204, false),
  library('lib-tech', 'Tech, 2nd line', 431, false),
  library('lib-legal', 'Complaints and legal', 0, false, gone),
];

const pinned: readonly (readonly [id: string, library: string, name: string, text: string, more?: Partial<Recipe>])[] =
  [
    [
      'r-wait',
      'lib-courtesy',
      'Sorry for the wait',
      'I am sorry you had to wait, [Amara]. I am back with you now.',
      { group: 'wait' },
    ],
    [
      'r-trace',
      'lib-delivery',
      'Courier trace opened',
      'I have opened an urgent trace with the courier for order [4471-2093]. They answer within one working day.',
      { tags: ['courier', 'parcel'] },
    ],
    [
      'r-replace',
      'lib-replace',
      'Send a replacement',
      'I can send a replacement today at no cost. It will reach you on <date>.',
      { tags: ['damage'] },
    ],
    [
      'r-refund',
      'lib-refunds',
      'Refund in full',
      'If you would rather have your money back, I can return [£64.00] to the card ending in [0421] today.',
      { tags: ['money'] },
    ],
    [
      'r-photo',
      'lib-delivery',
      'Photo from the courier',
      'The courier took a photo at <time>. It shows <what>. Is that your door?',
      { tags: ['courier'] },
    ],
    [
      'r-neighbour',
      'lib-delivery',
      'Neighbour or safe place',
      'Could you look in the porch or the shed? Couriers often leave parcels there.',
    ],
    [
      'r-voucher',
      'lib-refunds',
      'Voucher for the trouble',
      'As an apology I have added a [£10] voucher to your account, [Amara].',
      { tags: ['money'] },
    ],
    ['r-else', 'lib-courtesy', 'Anything else?', 'Is there anything else that I can do for you today?'],
    [
      'r-bye',
      'lib-courtesy',
      'Goodbye',
      'Thank you for writing to Halden & Row, [Amara]. Have a good afternoon.',
      { shortcut: 'bye' },
    ],
  ];

const policy = [
  'You may return anything within 30 days of the day on which it reached you.',
  'Unused goods come back in their packaging; a lamp that has been lit once still counts as unused.',
  'The collection is free where we sent the wrong thing or where it broke on the way, and costs £4.90 otherwise.',
  'The money goes back the way it came, three working days after the parcel is with us.',
].join(' ');

/** The sample responses: nine pins and a few of every kind that the panel knows. */
export const sampleRecipes: readonly Recipe[] = [
  ...pinned.map(([id, library, name, text, more], index) => ({ id, library, name, text, pin: index + 1, ...more })),
  {
    id: 'r-postcode',
    library: 'lib-delivery',
    name: 'Ask for the postcode',
    text: 'Could you give me the postcode of the delivery address, please?',
    tags: ['parcel'],
  },
  {
    id: 'r-lost',
    library: 'lib-delivery',
    name: 'Trace result: lost',
    text: 'The courier has confirmed that the parcel is lost. I am sorry about that, [Amara].',
    tags: ['courier', 'parcel'],
  },
  {
    id: 'r-lamp',
    library: 'lib-replace',
    name: 'New lamp before the party',
    text: 'I can send a new lamp today by express, [Amara], so that you have it on Saturday, in time for the party.',
    tags: ['damage', 'express'],
  },
  {
    id: 'r-depot',
    library: 'lib-delivery',
    name: 'Held at the depot',
    text: 'Your parcel [4471-2093] is held at the depot. You can collect it until <date> with your ID.',
    tags: ['parcel'],
  },
  {
    id: 'r-care',
    library: 'lib-replace',
    name: 'Care of the Ely lamp',
    text: 'Wipe the shade with a dry cloth, [Amara]. The leaflet has the rest.',
    assets: [
      { assetId: 'a-1', name: 'ely-shade.jpg', contentType: 'image/jpeg', bytes: 184_000, fits: true },
      { assetId: 'a-2', name: 'ely-leaflet.pdf', contentType: 'application/pdf', bytes: 912_000, fits: false },
    ],
  },
  {
    id: 'r-update',
    library: 'lib-delivery',
    name: 'Parcel on its way',
    text: 'Hello [Amara], your parcel [4471-2093] left our warehouse and arrives on <day>.',
    template: {
      header: 'Halden & Row',
      footer: 'Answer STOP to hear no more of this parcel.',
      buttons: ['Follow the parcel', 'Change the day'],
    },
  },
  {
    id: 'r-policy',
    library: 'lib-refunds',
    name: 'Returns, the whole policy',
    text: `${policy}\n\n${policy}\n\n${policy}\n\n${policy}\n\n${policy}`,
    html: true,
    tags: ['money', 'policy'],
  },
  {
    id: 'r-warten',
    library: 'lib-retouren',
    name: 'Entschuldigung für die Wartezeit',
    text: 'Es tut mir leid, dass Sie warten mussten, [Amara]. Ich bin jetzt wieder für Sie da.',
    language: 'de',
    group: 'wait',
  },
  {
    id: 'r-jp',
    library: 'lib-japan',
    name: 'お待たせしました',
    text: 'お待たせして申し訳ございません。ただいま確認しております。',
    language: 'ja',
    group: 'wait',
  },
  {
    id: 'p-shed',
    library: 'personal',
    name: 'Left in the shed',
    text: 'Our driver writes that your parcel stands in the shed, [Amara]. Is it there?',
    tags: ['parcel'],
    shortcut: 'shed',
  },
  {
    id: 'p-sunday',
    library: 'personal',
    name: 'Sunday is not possible',
    text: 'We do not deliver on Sundays. The earliest day is <day>.',
  },
  {
    id: 'p-hostile',
    library: 'personal',
    name: '<img src=x onerror=alert(1)>',
    text: '<script>alert(1)</script> stays what it is: words.',
  },
];
