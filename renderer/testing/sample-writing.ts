import type { RiposteContract } from '#shared/contract/index.ts';
import type { Source } from '#shared/contract/writing.ts';
import type { DomainHandlers } from '#shared/rpc/contract.ts';
import { Failed, type Failure } from '#shared/rpc/failure.ts';
import { recipeOf, type SampleCatalogue } from './sample-responses.ts';

const wrong = (path: string, message: string, params?: Record<string, string>): Failed =>
  new Failed({ kind: 'invalid', issues: [{ path, message, ...(params ? { params } : {}) }] });
const absent: Failure = { kind: 'not-found', what: 'response' };

/** Writing in a sample core: names and shortcuts are held once, versions count up, a file with bad rows can be imported. */
export function sampleWriting(catalogue: SampleCatalogue): DomainHandlers<RiposteContract['writing']> {
  let made = 0;
  const source = (responseId: string): Source => {
    const recipe = catalogue.find(responseId);
    if (!recipe || recipe.library === 'personal') throw new Failed(absent);
    return {
      responseId,
      libraryIds: [recipe.library],
      name: recipe.name,
      version: catalogue.version(responseId),
      text: catalogue.written(recipe),
      contentType: recipe.html ? 'text/html' : 'text/plain',
      substitutions: recipe.text.includes('<date>')
        ? [{ id: 'date', description: 'Day of arrival', defaultValue: null }]
        : [],
    };
  };
  return {
    personal: async ({ responseId }) => {
      const recipe = catalogue.find(responseId);
      if (recipe?.library !== 'personal') throw new Failed(absent);
      return {
        responseId,
        name: recipe.name,
        text: catalogue.written(recipe),
        tags: recipe.tags ?? [],
        shortcut: recipe.shortcut ?? null,
        language: recipe.language ?? null,
      };
    },
    savePersonal: async (personal) => {
      const others = catalogue.recipes().filter((one) => one.id !== personal.responseId);
      if (others.some((one) => one.library === 'personal' && one.name === personal.name)) throw wrong('name', 'taken');
      const holder = others.find((one) => personal.shortcut !== null && one.shortcut === personal.shortcut);
      if (holder) throw wrong('shortcut', 'taken', { name: holder.name });
      made += 1;
      const responseId = personal.responseId ?? `p-new${made}`;
      catalogue.put(recipeOf(personal, responseId));
      return { responseId };
    },
    removePersonal: async ({ responseId }) => {
      catalogue.remove(responseId);
      return null;
    },
    exportPersonal: async () => ({ saved: true, count: 3 }),
    readImport: async () => ({
      importId: 'import-1',
      fileName: 'team-answers.csv',
      added: 14,
      replaced: 2,
      same: 5,
      bad: [
        { row: 4, name: '', field: 'name', why: 'missing' },
        { row: 9, name: 'Return label', field: 'text', why: 'missing' },
        { row: 17, name: 'Refund, the long way round', field: 'shortcut', why: 'taken' },
        { row: 22, name: 'Gutschein', field: 'language', why: 'unknown-language' },
        { row: 23, name: 'Two words in a tag', field: 'tags', why: 'bad-tag' },
      ],
      refused: null,
    }),
    takeImport: async () => ({ added: 14, replaced: 2 }),
    source: async ({ responseId }) => source(responseId),
    saveToLibrary: async ({ responseId, libraryId, name, text, version }) => {
      if (responseId !== null) {
        const theirs = source(responseId);
        if (version !== theirs.version) return { outcome: 'conflict', theirs };
      }
      made += 1;
      const id = responseId ?? `r-new${made}`;
      catalogue.put({ id, name, text, library: libraryId });
      return { outcome: 'saved', responseId: id, version: catalogue.version(id) };
    },
    removeFromLibrary: async ({ responseId }) => {
      if (!catalogue.find(responseId)) throw new Failed(absent);
      catalogue.remove(responseId);
      return null;
    },
  };
}
