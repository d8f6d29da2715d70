import { personalLibrary } from '#shared/contract/responses.ts';
import { detectLanguage } from '#shared/language/detect.ts';
import type { PlatformResponse } from '../genesys/platform.ts';
import { primaryTag, readName, same, tagsIn } from './names.ts';
import type { PersonalResponse } from './personal-source.ts';

/** What memory holds of a response: enough to find, list, rank and fold it. Its texts are read when it is shown. */
export interface Entry {
  responseId: string;
  name: string;
  version: number;
  kind: PlatformResponse['kind'];
  source: 'library' | 'personal';
  /** The libraries whose pages showed it. */
  libraries: readonly string[];
  /** BCP 47 primary tag; null where nothing tells it. */
  language: string | null;
  /** Those in its name, and a personal one's own. */
  tags: readonly string[];
  shortcut: string | null;
  /** Responses with the same group are one in several languages. */
  group: string;
}

/** Whether agents are offered it: a footer goes under others, and e-mail's forms are not for chats. */
export const offered = ({ kind }: Entry): boolean => kind === 'text' || kind === 'template';

/** Enough of a text to tell its language by. */
const detectUnits = 600;

/** What is stored of an entry, so that starting need not work it out again. `base` is its name without marks, folded. */
export type Head = Pick<Entry, 'responseId' | 'name' | 'version' | 'kind' | 'libraries' | 'language'> & {
  base: string;
};

/** The head of a response. Its language: what the platform names, else a marker in its name, else what its text reads as. */
export function headOf(response: PlatformResponse, libraries: readonly string[]): Head {
  const { responseId, name, version, kind, text } = response;
  const { base, language: marked } = readName(name);
  const language = primaryTag(response.language) ?? marked ?? detectLanguage(text.slice(0, detectUnits));
  return { responseId, name, version, kind, libraries, language, base };
}

/** The entry of a library's response. */
export function entryOf(head: Head): Entry {
  const { base, ...rest } = head;
  const group = groupOf(head.libraries, base);
  return { ...rest, source: 'library', tags: tagsIn(head.name), shortcut: null, group };
}

/** The head of an entry again, with other libraries. */
export const headAgain = (entry: Entry, libraries: readonly string[]): Head => ({
  responseId: entry.responseId,
  name: entry.name,
  version: entry.version,
  kind: entry.kind,
  libraries,
  language: entry.language,
  base: entry.group.slice(entry.group.indexOf('\n') + 1),
});

const groupOf = (libraries: readonly string[], base: string): string => `${libraries[0] ?? ''}\n${base}`;

const inPersonal: readonly string[] = [personalLibrary];

/** The entry of a personal response. */
export function personalEntry(response: PersonalResponse): Entry {
  const { base, ...head } = headOf(response, inPersonal);
  const tags = new Map([...tagsIn(response.name), ...response.tags].map((tag) => [same(tag), tag]));
  return {
    ...head,
    source: 'personal',
    tags: [...tags.values()],
    shortcut: response.shortcut,
    group: groupOf(inPersonal, base),
  };
}
