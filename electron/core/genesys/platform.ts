import type { Channel } from '#shared/contract/common.ts';
import type { PresenceDefinition, RoutingStatus } from '#shared/contract/presence.ts';

/** Where a platform is: origins without a trailing slash. Source: api-map, hosts and regions. */
export interface Endpoints {
  api: string;
  login: string;
}

/** Who I am and what I may. Permissions are `domain:entity:action`, a part may be `*`. */
export interface PlatformMe {
  userId: string;
  name: string;
  alias: string;
  email: string;
  organisation: string;
  permissions: string[];
  presence: { definitionId: string; system: string; sinceMs: number | null } | null;
  routing: { status: RoutingStatus; sinceMs: number | null };
}

/** One message's place in a conversation; bodies are fetched by id. */
export interface MessageRef {
  messageId: string;
  atMs: number;
  status: string;
}

export interface PlatformCommunication {
  communicationId: string;
  state: 'alerting' | 'connected' | 'parked' | 'disconnected' | 'other';
  channel: Channel;
  held: boolean;
  startedAtMs: number | null;
  alertingAtMs: number | null;
  connectedAtMs: number | null;
  endedAtMs: number | null;
  disconnectType: string | null;
  messages: MessageRef[];
}

/** A participant in the generic shape. `purpose` is the platform's word: customer, external, acd, agent, user, bot, workflow … */
export interface PlatformParticipant {
  participantId: string;
  purpose: string;
  userId: string | null;
  queueId: string | null;
  queueName: string | null;
  name: string;
  attributes: Record<string, string>;
  /** The external contact that this participant is, where the platform knows it. */
  contactId: string | null;
  authenticated: boolean;
  startedAtMs: number | null;
  endedAtMs: number | null;
  wrapUpRequired: boolean;
  wrapUpPrompt: string | null;
  wrapUpTimeoutMs: number | null;
  /** How long an alert rings before the platform asks somebody else. */
  alertingTimeoutMs: number | null;
  startAcwAtMs: number | null;
  endAcwAtMs: number | null;
  hasWrapUp: boolean;
  communications: PlatformCommunication[];
  /** Media other than messages that this participant has here (calls, emails, …): shown, not worked on. */
  otherMedia: string[];
}

export interface PlatformTransfer {
  transferId: string;
  state: 'Pending' | 'Active' | 'Complete' | 'Canceled' | 'Failed' | 'Timeout' | 'Unknown';
  issuedAtMs: number | null;
  initiatorUserId: string | null;
  destinationUserId: string | null;
  destinationQueueId: string | null;
  type: 'Attended' | 'Unattended' | null;
}

export interface PlatformConversation {
  conversationId: string;
  startedAtMs: number;
  endedAtMs: number | null;
  inactivityAtMs: number | null;
  participants: PlatformParticipant[];
  recentTransfers: PlatformTransfer[];
}

/** A message body. `text` is plain, as the platform normalised it; hostile. */
export interface PlatformMessage {
  messageId: string;
  conversationId: string;
  direction: 'inbound' | 'outbound';
  atMs: number;
  status: string;
  text: string;
  fromBot: boolean;
  createdByUserId: string | null;
  quickReplies: string[];
  attachments: { name: string; mime: string; url: string | null }[];
  /** Presence or typing events and receipts carry no text and are not shown. */
  isEvent: boolean;
}

export interface PlatformLibrary {
  libraryId: string;
  name: string;
  version: number;
}
export interface PlatformResponse {
  responseId: string;
  libraryIds: string[];
  name: string;
  version: number;
  /** Plain text, converted where the platform has only html; subject lines are left out. */
  text: string;
  html: boolean;
  /** The language that the platform itself names (templates only), as it writes it: `en_US`. */
  language: string | null;
  substitutions: PlatformSubstitution[];
  /** `template`: sent by id (WhatsApp and the like); `footer`: a signature to put under others; `other`: not for agents' chats. */
  kind: 'text' | 'template' | 'footer' | 'other';
  template: PlatformTemplate | null;
  /** Files it brings along; `inline` ones are pictures within html. Source: models, RmsAssetAddressableRef.assetUsage. */
  assets: { assetId: string; usage: 'inline' | 'file' }[];
}

/** A substitution that a response declares. Source: SDK 262, ResponseSubstitution. */
export interface PlatformSubstitution {
  id: string;
  description: string;
  defaultValue: string | null;
}

/** What a messaging template says beside its body. Source: SDK 262, WhatsAppDefinition. Texts may hold `{{id}}`. */
export interface PlatformTemplate {
  channel: 'whatsapp';
  name: string;
  header: string | null;
  footer: string | null;
  buttons: { type: 'QuickReply' | 'PhoneNumber' | 'Url' | 'unknown'; label: string; content: string | null }[];
}

/** What is sent for a template: the response and its parameters by substitution id. Source: SDK 262, SendMessagingTemplateRequest. */
export interface TemplateToSend {
  responseId: string;
  headerParameters: { id: string; value: string }[];
  bodyParameters: { id: string; value: string }[];
  buttonUrlParameters: { id: string; value: string }[];
}

/** A response as its author wrote it. `others` are texts that we do not touch (subjects, a second form) and give back as they are. */
export interface PlatformSource {
  responseId: string;
  libraryIds: string[];
  name: string;
  version: number;
  text: string;
  contentType: 'text/plain' | 'text/html';
  substitutions: PlatformSubstitution[];
  /** The whole response as the platform gave it, so that what we do not know is given back unchanged. */
  raw: Record<string, unknown>;
}

/** What is written of a response. */
export interface PlatformDraft {
  name: string;
  libraryIds: string[];
  text: string;
  contentType: 'text/plain' | 'text/html';
}

/** A file of the response management. `location` is where its bytes are. */
export interface PlatformAsset {
  assetId: string;
  name: string;
  contentType: string;
  bytes: number | null;
  location: string | null;
}

/** A canned response that Agent Assist suggests. */
export interface PlatformSuggestion {
  suggestionId: string;
  responseId: string;
  atMs: number;
  state: string;
}

/** What is known of a customer outside the conversation: field names as the platform has them, texts only, hostile. */
export interface PlatformContact {
  contactId: string;
  fields: Record<string, string>;
}

export interface Page<T> {
  entities: T[];
  pageNumber: number;
  pageCount: number;
  total: number;
}

export interface PlatformQueue {
  queueId: string;
  name: string;
  memberCount: number | null;
  joinedMemberCount: number | null;
  libraries: { mode: 'All' | 'SelectedOnly' | 'None'; libraryIds: string[] };
  /** False only where the queue says that it takes no messages. */
  takesMessages: boolean;
}
/** Live figures of a queue; null where they could not be had. */
export interface QueueFigures {
  queueId: string;
  waiting: number | null;
  onQueue: number | null;
  free: number | null;
}
export interface PlatformUser {
  userId: string;
  name: string;
  email: string;
  department: string | null;
  presence: { definitionId: string; system: string; sinceMs: number | null } | null;
  routing: { status: RoutingStatus; sinceMs: number | null } | null;
  chats: number | null;
}

/** `patient`: repeated with back-off (reads only). `clicked`: a person waits, so the reserve of the rate budget is open. */
export interface CallOptions {
  signal?: AbortSignal;
  clicked?: boolean;
}

/**
 * Our verbs on Genesys Cloud and our types for what comes back. Every verb throws only `Failed` (shared/rpc/failure.ts);
 * reads are repeated patiently, commands are sent exactly once and an unknown outcome is `outcome-unknown`.
 */
export interface Platform {
  me(options?: CallOptions): Promise<PlatformMe>;
  /** Mine, active, generic shape. GET /conversations */
  myConversations(options?: CallOptions): Promise<PlatformConversation[]>;
  /** GET /conversations/{id}; needs conversation:communication:view, else falls back to GET /conversations/messages/{id} where that gives enough. */
  conversation(conversationId: string, options?: CallOptions): Promise<PlatformConversation>;
  /** POST …/messages/bulk, in slices; a slice that fails as a whole throws, a missing body is left out. */
  messageBodies(conversationId: string, messageIds: string[], options?: CallOptions): Promise<PlatformMessage[]>;
  sendMessage(
    conversationId: string,
    communicationId: string,
    text: string,
    options?: CallOptions,
  ): Promise<PlatformMessage>;
  sendTyping(conversationId: string, communicationId: string): Promise<void>;
  setParticipantState(
    conversationId: string,
    participantId: string,
    state: 'connected' | 'disconnected',
    options?: CallOptions,
  ): Promise<void>;
  setParked(conversationId: string, participantId: string, parked: boolean, options?: CallOptions): Promise<void>;
  setAttributes(conversationId: string, participantId: string, attributes: Record<string, string>): Promise<void>;
  wrapUpCodes(
    conversationId: string,
    participantId: string,
    options?: CallOptions,
  ): Promise<{ codeId: string; name: string }[]>;
  wrapUp(
    conversationId: string,
    participantId: string,
    communicationId: string,
    codeId: string | null,
    notes: string,
  ): Promise<void>;
  transferToQueue(
    conversationId: string,
    participantId: string,
    queueId: string,
    type: 'Attended' | 'Unattended',
  ): Promise<void>;
  transferToAgent(
    conversationId: string,
    participantId: string,
    userId: string,
    type: 'Attended' | 'Unattended',
  ): Promise<void>;

  libraries(pageNumber: number, options?: CallOptions): Promise<Page<PlatformLibrary>>;
  /** POST /responsemanagement/responses/query, 500 a page, one library. */
  responsesOf(libraryId: string, pageNumber: number, options?: CallOptions): Promise<Page<PlatformResponse>>;
  /** GET /responsemanagement/responses/{id}, for editing. */
  responseSource(responseId: string, options?: CallOptions): Promise<PlatformSource>;
  /** POST /responsemanagement/responses. */
  addResponse(draft: PlatformDraft, options?: CallOptions): Promise<PlatformResponse>;
  /** PUT /responsemanagement/responses/{id} over the source that was read; a newer version there is `conflict` (409). */
  changeResponse(source: PlatformSource, draft: PlatformDraft, options?: CallOptions): Promise<PlatformResponse>;
  /** DELETE /responsemanagement/responses/{id}. */
  removeResponse(responseId: string, options?: CallOptions): Promise<void>;
  /** POST /responsemanagement/responseassets/bulk, in slices; unknown ones are left out. Needs responseAssets:asset:view. */
  assets(assetIds: string[], options?: CallOptions): Promise<PlatformAsset[]>;
  /** Fetches an asset's bytes and puts them up for a conversation (…/messages/media/uploads, then PUT); gives the media id. Sends nothing. */
  uploadAsset(
    conversationId: string,
    communicationId: string,
    asset: PlatformAsset,
    options?: CallOptions,
  ): Promise<string>;
  /** One POST with mediaIds. */
  sendMedia(
    conversationId: string,
    communicationId: string,
    mediaIds: string[],
    options?: CallOptions,
  ): Promise<PlatformMessage>;
  /** One POST with messagingTemplate. */
  sendTemplate(
    conversationId: string,
    communicationId: string,
    template: TemplateToSend,
    options?: CallOptions,
  ): Promise<PlatformMessage>;
  /** GET /conversations/{id}/suggestions, canned responses only, newest first. Needs conversation:suggestion:view. */
  suggestions(conversationId: string, options?: CallOptions): Promise<PlatformSuggestion[]>;
  /** POST /conversations/{id}/suggestions/{id}/engagement. Needs conversation:suggestionEngagement:add. */
  engage(
    conversationId: string,
    suggestionId: string,
    type: 'Dismissed' | 'Copied' | 'Opened',
    options?: CallOptions,
  ): Promise<void>;
  /** GET /externalcontacts/contacts/{id}. Needs externalContacts:contact:view or relate:contact:view. */
  contact(contactId: string, options?: CallOptions): Promise<PlatformContact>;

  queues(pageNumber: number, options?: CallOptions): Promise<Page<PlatformQueue>>;
  queue(queueId: string, options?: CallOptions): Promise<PlatformQueue>;
  /** Where POST /analytics/queues/observations/query is not permitted, `free` and `onQueue` are counted from the members. */
  queueFigures(queueIds: string[], options?: CallOptions): Promise<QueueFigures[]>;
  /** Seconds; null where no estimate is given or permitted. */
  estimatedWaitS(queueId: string, options?: CallOptions): Promise<number | null>;
  /** POST /users/search with presence and routing status; empty text lists active people by GET /users. */
  searchUsers(text: string, limit: number, options?: CallOptions): Promise<{ users: PlatformUser[]; total: number }>;
  user(userId: string, options?: CallOptions): Promise<PlatformUser>;
  presenceDefinitions(options?: CallOptions): Promise<PresenceDefinition[]>;
  setPresence(userId: string, definitionId: string): Promise<void>;
  /** DELETE /tokens/me */
  revokeToken(): Promise<void>;
}

/** What the notification socket tells. A `gap` says: something may have been missed, read everything again. */
export interface PlatformEars {
  conversation(conversation: PlatformConversation): void;
  presence(presence: { definitionId: string; system: string; sinceMs: number | null }): void;
  routingStatus(routing: { status: RoutingStatus; sinceMs: number | null }): void;
  customerTyping(conversationId: string): void;
  /** Agent Assist has new suggestions for a conversation that is followed. */
  suggested(conversationId: string): void;
  tokenRevoked(): void;
  connection(state: 'connecting' | 'live' | 'polling' | 'offline', nextTryAtMs: number | null): void;
  gap(): void;
}

/** The push side: keeps one channel alive for one person until stopped. */
export interface Notifications {
  start(userId: string, ears: PlatformEars): void;
  /** From now on also hears what is suggested for exactly these conversations. */
  follow(conversationIds: readonly string[]): void;
  stop(): Promise<void>;
}
