import type { PlatformResponse } from '../genesys/platform.ts';

/** A response of my own in the platform's shape, with the tags and the shortcut that I gave it. `libraryIds` is not looked at. */
export type PersonalResponse = PlatformResponse & { tags: string[]; shortcut: string | null };

/** Where the personal responses are kept. `owner` is `ownerOf` of the conversations; one person never sees another's. */
export interface PersonalSource {
  all(owner: string): Iterable<PersonalResponse>;
  get(owner: string, responseId: string): PersonalResponse | undefined;
  /** Hears each change after it was stored: one response that was saved or removed, or many at once. */
  onChange(hear: (change: { responseId: string } | 'all') => void): () => void;
}
