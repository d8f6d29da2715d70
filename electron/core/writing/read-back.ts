import type { Platform, PlatformDraft, PlatformSource } from '../genesys/platform.ts';

/** How many pages of 500 are looked through for one that was made. */
const mostPages = 40;
/** How many of the same name are read. */
const mostAlike = 3;

/** Texts compared as a platform may hand them back: line ends and outer space aside. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Whether the library holds exactly what was to be written. */
export const holds = (source: PlatformSource, draft: PlatformDraft): boolean =>
  source.name.trim() === draft.name.trim() &&
  plain(source.text) === plain(draft.text) &&
  source.contentType === draft.contentType &&
  draft.libraryIds.every((id) => source.libraryIds.includes(id));

/** Looks for a response whose making got no answer: the one in its library that says exactly the same. Undefined where there is none. */
export async function madeIn(
  platform: Pick<Platform, 'responsesOf' | 'responseSource'>,
  draft: PlatformDraft,
): Promise<PlatformSource | undefined> {
  const [libraryId = ''] = draft.libraryIds;
  let left = mostAlike;
  for (let pageNumber = 1; pageNumber <= mostPages; pageNumber++) {
    const page = await platform.responsesOf(libraryId, pageNumber, { clicked: true });
    for (const { name, responseId } of page.entities) {
      if (name.trim() !== draft.name.trim() || left-- <= 0) continue;
      const source = await platform.responseSource(responseId, { clicked: true });
      if (holds(source, draft)) return source;
    }
    if (pageNumber >= page.pageCount) return undefined;
  }
  return undefined;
}
