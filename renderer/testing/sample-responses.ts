import type { Filter, Library, ResponseRow, Span } from '#shared/contract/responses.ts';
import type { Personal } from '#shared/contract/writing.ts';
import { type Recipe, sampleLibraries, sampleRecipes } from './sample-recipes.ts';

/** For whom rows are made: what the channel takes. */
export interface SampleReader {
  textLimit: number;
  channel: string;
}

const anyone: SampleReader = { textLimit: 2000, channel: 'web' };

function rendered(
  text: string,
  values: Readonly<Record<string, string>>,
): Pick<ResponseRow, 'text' | 'spans' | 'blanks'> {
  const spans: Span[] = [];
  const blanks: ResponseRow['blanks'] = [];
  let whole = '';
  for (const part of text.split(/(\[[^\]]*\]|<\w+>|\{\{[^{}]*\}\})/)) {
    const hole = /^<(\w+)>$/.exec(part)?.[1] ?? /^\{\{(.*)\}\}$/.exec(part)?.[1];
    const script = hole === 'script';
    const filled = /^\[(.*)\]$/.exec(part)?.[1] ?? (hole === undefined ? undefined : values[hole] || undefined);
    const shown = script ? part : (filled ?? hole ?? part);
    if (!script && (hole !== undefined || filled !== undefined)) {
      const blank = filled === undefined;
      spans.push({ start: whole.length, end: whole.length + shown.length, id: hole ?? 'value', blank });
      if (blank && hole !== undefined) blanks.push({ id: hole, label: hole, last: null });
    }
    whole += shown;
  }
  return { text: whole, spans, blanks };
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The catalogue of the samples: nine pins, one of every kind, and libraries in which they repeat as often as counted. */
export function sampleCatalogue() {
  const recipes: Recipe[] = [...sampleRecipes];
  const pins = new Map(recipes.flatMap((recipe) => (recipe.pin ? [[recipe.id, recipe.pin] as const] : [])));
  const recent = ['r-postcode', 'r-lost'];
  const versions = new Map<string, number>();
  const libraries = (): Library[] =>
    sampleLibraries.map((one) =>
      one.source === 'personal' ? { ...one, count: recipes.filter((r) => r.library === 'personal').length } : one,
    );
  const libraryName = (id: string): string => sampleLibraries.find((one) => one.libraryId === id)?.name ?? id;
  const row = (
    recipe: Recipe,
    { textLimit, channel }: SampleReader = anyone,
    values: Readonly<Record<string, string>> = {},
    suffix = '',
  ): ResponseRow => {
    const made = rendered(recipe.text, values);
    return {
      responseId: recipe.id + suffix,
      libraryId: recipe.library,
      libraryName: libraryName(recipe.library),
      source: recipe.library === 'personal' ? 'personal' : 'library',
      kind: recipe.template ? 'template' : 'text',
      version: versions.get(recipe.id) ?? 3,
      name: suffix ? `${recipe.name} ${suffix.slice(1)}` : recipe.name,
      ...made,
      pin: pins.get(recipe.id + suffix) ?? null,
      tooLong: made.text.length > textLimit,
      misfit: recipe.template && channel !== 'whatsapp' ? 'channel' : null,
      html: recipe.html ?? false,
      assets: recipe.assets ?? [],
      template: recipe.template ?? null,
      language: recipe.language ?? 'en',
      variants: recipes
        .filter((one) => recipe.group !== undefined && one.group === recipe.group && one.id !== recipe.id)
        .map((one) => ({ responseId: one.id, language: one.language ?? 'en' })),
      tags: recipe.tags ?? [],
      shortcut: recipe.shortcut ?? null,
      editable: !recipe.template,
    };
  };
  const find = (id: string): Recipe | undefined => recipes.find((one) => one.id === id.replace(/-\d+$/, ''));
  const passes = (one: ResponseRow, filter: Filter, reader: SampleReader): boolean =>
    filter.tags.every((tag) => one.tags.some((own) => fold(own) === fold(tag))) &&
    (filter.language === null || one.language === filter.language) &&
    (!filter.fitting || (one.misfit === null && one.text.length <= reader.textLimit));
  const counted = (of: (recipe: Recipe) => readonly string[]): [string, number][] => {
    const counts = new Map<string, number>();
    for (const one of recipes.flatMap(of)) counts.set(one, (counts.get(one) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]);
  };

  return {
    libraries,
    find,
    row,
    recipes: (): readonly Recipe[] => recipes,
    total: (): number => libraries().reduce((sum, one) => sum + one.count, 0),
    tags: () => counted((one) => one.tags ?? []).map(([tag, count]) => ({ tag, count })),
    languages: () => counted((one) => [one.language ?? 'en']).map(([language, count]) => ({ language, count })),
    pins: (reader: SampleReader): ResponseRow[] =>
      recipes
        .filter((one) => pins.has(one.id))
        .map((one) => row(one, reader))
        .sort((a, b) => (a.pin ?? 0) - (b.pin ?? 0)),
    recents: (reader: SampleReader): ResponseRow[] =>
      recent.flatMap((id) => find(id) ?? []).map((one) => row(one, reader)),
    render: (id: string, reader: SampleReader, values: Readonly<Record<string, string>>): ResponseRow | undefined => {
      const recipe = find(id);
      return recipe && row(recipe, reader, values, /-\d+$/.exec(id)?.[0] ?? '');
    },
    list: (libraryId: string, filter: Filter, reader: SampleReader, offset: number, limit: number) => {
      const own = recipes.filter((one) => one.library === libraryId);
      const source = (own.length > 0 ? own : recipes).filter((one) => passes(row(one, reader), filter, reader));
      const counts = libraries().find((one) => one.libraryId === libraryId)?.count ?? 0;
      const narrowed = filter.tags.length > 0 || filter.language !== null || filter.fitting;
      const total = source.length === 0 ? 0 : narrowed ? source.length : counts;
      const rows = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, index) => {
        const at = offset + index;
        const recipe = source[at % source.length] as Recipe;
        return row(recipe, reader, {}, at < source.length ? '' : `-${at}`);
      });
      return { rows, total };
    },
    search: (text: string, filter: Filter, reader: SampleReader, limit: number) => {
      const words = fold(text).split(/\s+/).filter(Boolean);
      const tags = words.filter((word) => word.startsWith('#')).map((word) => word.slice(1));
      const sought = words.filter((word) => !word.startsWith('#'));
      const rows = recipes
        .map((one) => row(one, reader))
        .filter((one) => passes(one, { ...filter, tags: [...filter.tags, ...tags.filter(Boolean)] }, reader))
        .filter((one) => sought.every((word) => fold(`${one.name} ${one.text} ${one.shortcut ?? ''}`).includes(word)));
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
    /** Writes one down, new or over what is there. */
    put: (recipe: Recipe): void => {
      const at = recipes.findIndex((one) => one.id === recipe.id);
      versions.set(recipe.id, (versions.get(recipe.id) ?? 3) + 1);
      if (at < 0) recipes.push(recipe);
      else recipes[at] = { ...recipes[at], ...recipe };
    },
    version: (id: string): number => versions.get(id) ?? 3,
    remove: (id: string): void => {
      recipes.splice(0, recipes.length, ...recipes.filter((one) => one.id !== id));
      pins.delete(id);
    },
    /** A recipe as its author wrote it. */
    written: (recipe: Recipe): string =>
      recipe.text.replace(/\[[^\]]*\]/g, '{{CUSTOMER_NAME}}').replace(/<(\w+)>/g, (whole, name: string) => {
        return name === 'script' ? whole : `{{${name}}}`;
      }),
  };
}

/** The samples' catalogue, shared by the domains of one core. */
export type SampleCatalogue = ReturnType<typeof sampleCatalogue>;

/** A recipe out of a personal response. */
export const recipeOf = (personal: Personal, id: string): Recipe => ({
  id,
  name: personal.name,
  text: personal.text.replace(/\{\{CUSTOMER_NAME\}\}/g, '[Amara]'),
  library: 'personal',
  tags: personal.tags,
  ...(personal.shortcut === null ? {} : { shortcut: personal.shortcut }),
  ...(personal.language === null ? {} : { language: personal.language }),
});
