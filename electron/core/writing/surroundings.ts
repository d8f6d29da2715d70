import type { PlatformResponse } from '../genesys/platform.ts';
import type { PersonalStore } from './personal-store.ts';

/** What writing needs of the responses domain. */
export interface WrittenResponses {
  /** Takes the personal responses among its own: found, pinned and sent like those of the library. */
  usePersonal?(store: PersonalStore): void;
  /** Who of the library's responses has this personal shortcut. */
  shortcutHolder?(shortcut: string): { responseId: string; name: string } | undefined;
  /** The platform took it: windows see it at once. */
  learned?(response: PlatformResponse): void;
  /** It is gone from the platform. */
  forgotten?(responseId: string): void;
  /** Reads the libraries anew. */
  sync(): Promise<null>;
}
