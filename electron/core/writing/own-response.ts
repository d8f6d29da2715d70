import { personalLibrary } from '#shared/contract/responses.ts';
import type { Personal } from '#shared/contract/writing.ts';
import { sameId } from '#shared/substitution.ts';
import type { PlatformSubstitution } from '../genesys/platform.ts';
import type { PersonalResponse } from '../responses/personal-source.ts';

/** What a person writes of a response of his own. */
export type PersonalFields = Omit<Personal, 'responseId'>;

/** A personal response as it is kept. `version` counts its changes, from 1. */
export interface OwnResponse extends PersonalFields {
  responseId: string;
  version: number;
}

/** The most responses that one person may keep. */
export const mostPersonal = 5000;

const ownId = /^own-[0-9a-f]{32}$/;

/** Whether an id is one of a personal response; the platform's are plain UUIDs. */
export const isOwnId = (responseId: string): boolean => ownId.test(responseId);

/** How names and shortcuts are compared: width, case and outer or repeated space aside. Accents tell words apart, so they count. */
export const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');

/** Whether both say exactly the same. */
export const sameFields = (a: PersonalFields, b: PersonalFields): boolean =>
  a.name === b.name &&
  a.text === b.text &&
  a.shortcut === b.shortcut &&
  a.language === b.language &&
  a.tags.length === b.tags.length &&
  a.tags.every((tag, at) => tag === b.tags[at]);

/** The substitutions of a personal response: every `{{NAME}}` that its text holds, so that attributes of the customer fill them. */
export function substitutionsOf(text: string): PlatformSubstitution[] {
  const found = new Map<string, PlatformSubstitution>();
  for (const [, inner = ''] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const id = inner.trim();
    if (id !== '' && !found.has(sameId(id))) found.set(sameId(id), { id, description: id, defaultValue: null });
  }
  return [...found.values()];
}

/** A personal response in the shape of those of the platform, so that everything treats both alike. */
export function inPlatformShape(own: OwnResponse): PersonalResponse {
  return {
    responseId: own.responseId,
    libraryIds: [personalLibrary],
    name: own.name,
    version: own.version,
    text: own.text,
    html: false,
    language: own.language,
    substitutions: substitutionsOf(own.text),
    kind: 'text',
    template: null,
    assets: [],
    tags: own.tags,
    shortcut: own.shortcut,
  };
}
