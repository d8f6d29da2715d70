import type { Settings } from '#shared/settings.ts';
import type { PlatformConversation, PlatformParticipant } from '../genesys/platform.ts';
import type { SignedIn } from '../session/current.ts';

/** A conversation as far as handing it over needs it. */
export interface ConversationSeen {
  conversation: PlatformConversation;
  /** Where my part stands: only one that is `connected` or `parked` can be handed over. */
  phase: string;
  /** My participant. */
  participant: PlatformParticipant | undefined;
  customer: PlatformParticipant | undefined;
  /** The queue it is in. */
  queue: { id: string; name: string } | null;
}

/** What transfers need of the conversations domain. */
export interface TransferConversations {
  /** Undefined where nothing is known of it. */
  view(conversationId: string): ConversationSeen | undefined;
  /** The same where it is mine, else throws `conflict` `not-mine`. */
  mine(conversationId: string): ConversationSeen;
  /** Reads it again from the platform; one that cannot be found is mine no more. Rejects where it could not be read. */
  refresh(conversationId: string): Promise<void>;
  onChange(hear: (conversationId: string) => void): () => void;
}

/** What transfers need of the settings domain. */
export interface TransferSettings {
  current(): Settings;
  change(patch: Partial<Settings>): Promise<unknown>;
  onChange(hear: (settings: Settings) => void): () => void;
}

/** Whose a stored thing is: one person in one organisation. */
export const ownerOf = ({ me }: SignedIn): string => `${me.organisation}/${me.userId}`;
