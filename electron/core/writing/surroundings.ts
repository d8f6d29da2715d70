import type { PlatformResponse } from '../genesys/platform.ts';
import type { PersonalSource } from '../responses/personal-source.ts';

/** What writing needs of the responses domain. */
export interface WrittenResponses {
  /** Takes the personal responses among its own: found, pinned and sent like those of the library. */
  usePersonal(source: PersonalSource): void;
  /** Who of the library's responses has this personal shortcut. */
  shortcutHolder(shortcut: string): { responseId: string; name: string } | undefined;
  /** The platform took it: windows see it at once. */
  learned(response: PlatformResponse): void;
  /** It is gone from the platform. */
  forgotten(responseId: string): void;
  /** Reads the libraries anew. */
  sync(): Promise<null>;
}
