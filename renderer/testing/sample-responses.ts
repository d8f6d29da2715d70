import type { Library, ResponseRow, Span } from '#shared/contract/responses.ts';

interface Recipe {
  id: string;
  name: string;
  /** `[Amara]` is a filled value, `<date>` a blank. */
  text: string;
  library: string;
  pin?: number;
}

const libraries: readonly (readonly [id: string, name: string, count: number, forQueue: boolean])[] = [
  ['lib-delivery', 'Delivery and tracking', 42, true],
  ['lib-replace', 'Replacements and repairs', 18, true],
  ['lib-refunds', 'Refunds', 27, true],
  ['lib-courtesy', 'Courtesy', 15, true],
  ['lib-mine', 'Mine', 6, true],
  ['lib-billing', 'Billing', 230, false],
  ['lib-retouren', 'Retouren DE', 311, false],
  ['lib-japan', '日本語サポート', 204, false],
  ['lib-tech', 'Tech, 2nd line', 431, false],
];

const recipes: readonly Recipe[] = [
  {
    id: 'r-wait',
    pin: 1,
    library: 'lib-courtesy',
    name: 'Sorry for the wait',
    text: 'I am sorry you had to wait, [Amara]. I am back with you now.',
  },
  {
    id: 'r-trace',
    pin: 2,
    library: 'lib-delivery',
    name: 'Courier trace opened',
    text: 'I have opened an urgent trace with the courier for order [4471-2093]. They answer within one working day.',
  },
  {
    id: 'r-replace',
    pin: 3,
    library: 'lib-replace',
    name: 'Send a replacement',
    text: 'I can send a replacement today at no cost. It will reach you on <date>.',
  },
  {
    id: 'r-refund',
    pin: 4,
    library: 'lib-refunds',
    name: 'Refund in full',
    text: 'If you would rather have your money back, I can return [£64.00] to the card ending in [0421] today.',
  },
  {
    id: 'r-photo',
    pin: 5,
    library: 'lib-delivery',
    name: 'Photo from the courier',
    text: 'The courier took a photo at <time>. It shows <what>. Is that your door?',
  },
  {
    id: 'r-neighbour',
    pin: 6,
    library: 'lib-delivery',
    name: 'Neighbour or safe place',
    text: 'Could you look in the porch or the shed? Couriers often leave parcels there.',
  },
  {
    id: 'r-voucher',
    pin: 7,
    library: 'lib-refunds',
    name: 'Voucher for the trouble',
    text: 'As an apology I have added a [£10] voucher to your account, [Amara].',
  },
  {
    id: 'r-else',
    pin: 8,
    library: 'lib-courtesy',
    name: 'Anything else?',
    text: 'Is there anything else that I can do for you today?',
  },
  {
    id: 'r-bye',
    pin: 9,
    library: 'lib-courtesy',
    name: 'Goodbye',
    text: 'Thank you for writing to Halden & Row, [Amara]. Have a good afternoon.',
  },
  {
    id: 'r-postcode',
    library: 'lib-delivery',
    name: 'Ask for the postcode',
    text: 'Could you give me the postcode of the delivery address, please?',
  },
  {
    id: 'r-lost',
    library: 'lib-delivery',
    name: 'Trace result: lost',
    text: 'The courier has confirmed that the parcel is lost. I am sorry about that, [Amara].',
  },
  {
    id: 'r-lamp',
    library: 'lib-replace',
    name: 'New lamp before the party',
    text: 'I can send a new lamp today by express, [Amara], so that you have it on Saturday, in time for the party.',
  },
  {
    id: 'r-depot',
    library: 'lib-delivery',
    name: 'Held at the depot',
    text: 'Your parcel [4471-2093] is held at the depot. You can collect it until <date> with your ID.',
  },
];

function rendered(
  recipe: Recipe,
  values: Readonly<Record<string, string>>,
): Pick<ResponseRow, 'text' | 'spans' | 'blanks'> {
  const spans: Span[] = [];
  const blanks: ResponseRow['blanks'] = [];
  let text = '';
  for (const part of recipe.text.split(/(\[[^\]]*\]|<[^>]*>)/)) {
    const hole = /^<(.*)>$/.exec(part)?.[1];
    const filled = /^\[(.*)\]$/.exec(part)?.[1] ?? (hole === undefined ? undefined : values[hole] || undefined);
    const shown = filled ?? hole ?? part;
    if (hole !== undefined || filled !== undefined) {
      const blank = filled === undefined;
      spans.push({ start: text.length, end: text.length + shown.length, id: hole ?? 'value', blank });
      if (blank && hole !== undefined) blanks.push({ id: hole, label: hole, last: null });
    }
    text += shown;
  }
  return { text, spans, blanks };
}

/** The catalogue of the samples: nine pins, a few more, and libraries in which they repeat as often as counted. */
export function sampleCatalogue() {
  const pins = new Map(recipes.flatMap((recipe) => (recipe.pin ? [[recipe.id, recipe.pin] as const] : [])));
  const recent = ['r-postcode', 'r-lost'];
  const libraryName = (id: string): string => libraries.find(([one]) => one === id)?.[1] ?? id;
  const row = (recipe: Recipe, values: Readonly<Record<string, string>> = {}, suffix = ''): ResponseRow => ({
    responseId: recipe.id + suffix,
    libraryId: recipe.library,
    libraryName: libraryName(recipe.library),
    version: 3,
    name: suffix ? `${recipe.name} ${suffix.slice(1)}` : recipe.name,
    ...rendered(recipe, values),
    pin: pins.get(recipe.id + suffix) ?? null,
    tooLong: false,
    html: false,
    source: 'library',
    kind: 'text',
    misfit: null,
    assets: [],
    template: null,
    language: 'en',
    variants: [],
    tags: [],
    shortcut: null,
    editable: false,
  });
  const find = (id: string): Recipe | undefined => recipes.find((one) => one.id === id.replace(/-\d+$/, ''));
  return {
    libraries: libraries.map(
      ([libraryId, name, count, forQueue]): Library => ({
        libraryId,
        name,
        source: 'library',
        count,
        forQueue,
        failure: null,
      }),
    ),
    total: libraries.reduce((sum, [, , count]) => sum + count, 0),
    pins: (): ResponseRow[] =>
      recipes
        .filter((one) => pins.has(one.id))
        .map((one) => row(one))
        .sort((a, b) => (a.pin ?? 0) - (b.pin ?? 0)),
    recents: (): ResponseRow[] => recent.flatMap((id) => find(id) ?? []).map((one) => row(one)),
    render: (id: string, values: Readonly<Record<string, string>>): ResponseRow | undefined => {
      const recipe = find(id);
      return recipe && row(recipe, values, /-\d+$/.exec(id)?.[0] ?? '');
    },
    list: (libraryId: string, offset: number, limit: number): { rows: ResponseRow[]; total: number } => {
      const total = libraries.find(([id]) => id === libraryId)?.[2] ?? 0;
      const own = recipes.filter((one) => one.library === libraryId);
      const source = own.length > 0 ? own : recipes;
      const rows = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, index) => {
        const at = offset + index;
        const recipe = source[at % source.length] as Recipe;
        return row(recipe, {}, at < source.length ? '' : `-${at}`);
      });
      return { rows, total };
    },
    search: (text: string, limit: number): { rows: ResponseRow[]; total: number; forgiven: boolean } => {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      const rows = recipes
        .filter((one) => words.every((word) => `${one.name} ${one.text}`.toLowerCase().includes(word)))
        .map((one) => row(one));
      return { rows: rows.slice(0, limit), total: rows.length, forgiven: false };
    },
    pin: (id: string, digit: number): void => {
      for (const [other, at] of pins) if (at === digit) pins.delete(other);
      pins.set(id, digit);
    },
    unpin: (id: string): void => void pins.delete(id),
    used: (id: string): void => {
      recent.splice(0, recent.length, id, ...recent.filter((one) => one !== id).slice(0, 4));
    },
  };
}
