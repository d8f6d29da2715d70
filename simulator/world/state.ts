/** The platform's words for where a communication stands (`Message.state` of the public model). */
export type CommunicationState = 'alerting' | 'connected' | 'parked' | 'disconnected';
/** The subset of `Message.disconnectType` that message conversations produce here. */
export type DisconnectType =
  | 'client'
  | 'endpoint'
  | 'peer'
  | 'system'
  | 'timeout'
  | 'transfer'
  | 'transfer.noanswer'
  | 'inactivity';
/** `TransferResponse.state` of the public model. */
export type TransferState = 'Pending' | 'Active' | 'Complete' | 'Canceled' | 'Failed' | 'Timeout';
/** `RoutingStatus.status` of the public model. */
export type RoutingStatusName = 'OFF_QUEUE' | 'IDLE' | 'INTERACTING' | 'NOT_RESPONDING' | 'COMMUNICATING';
/** How a person of the organisation reacts to an alerting conversation; `human` waits for a real client. */
export type Behaviour = 'accept' | 'decline' | 'ignore' | 'human';
/** The role that decides a person's permissions. */
export type RoleName = 'agent' | 'author' | 'supervisor' | 'administrator' | 'limited';
/** `MessageDetails.messageStatus` of the public model, as far as it occurs here. */
export type MessageStatus = 'queued' | 'sent' | 'failed' | 'received' | 'delivery-success' | 'delivery-failed';
/** `AcwSettings.wrapupPrompt` of the public model. */
export type WrapupPrompt = 'MANDATORY' | 'OPTIONAL' | 'MANDATORY_TIMEOUT' | 'AGENT_REQUESTED';
/** The channels that conversations of this organisation use. */
export type MessengerType = 'webmessaging' | 'open' | 'whatsapp' | 'sms';

/** A presence that people of the organisation can choose. */
export interface PresenceDefinition {
  id: string;
  name: string;
  /** The platform's system presence in the spelling of `/presencedefinitions`: `Available`, `On Queue`, … */
  systemPresence: string;
  primary: boolean;
  languageLabels: Record<string, string>;
}

/** One person of the organisation. Times are epoch milliseconds. */
export interface User {
  id: string;
  name: string;
  preferredName?: string;
  email: string;
  title: string;
  department: string;
  role: RoleName;
  permissions: string[];
  skills: { id: string; name: string; proficiency: number }[];
  languages: { id: string; name: string; proficiency: number }[];
  behaviour: Behaviour;
  presence: { definitionId: string; since: number; message?: string };
  routing: { status: RoutingStatusName; since: number };
  /** When this person last finished a conversation: routing prefers who has been idle longest. */
  idleSince: number;
  capacity: number;
  version: number;
}

/** One queue with its members (user id → joined). */
export interface Queue {
  id: string;
  name: string;
  description: string;
  createdAt: number;
  members: Map<string, boolean>;
  wrapupCodeIds: string[];
  acw: WrapupPrompt;
  /** Takes responses of every library, whatever is bound to it. */
  allLibraries: boolean;
  libraryMode: 'All' | 'SelectedOnly' | 'None';
  libraryIds: string[];
  language: string;
}

/** A wrap-up as an agent gave it. */
export interface GivenWrapup {
  code: string;
  notes?: string;
  tags?: string[];
  durationSeconds?: number;
  endTime: number;
  provisional?: boolean;
}

/** A file within a message. */
export interface Media {
  id: string;
  name: string;
  mediaType: string;
  contentLengthBytes: number;
}

/** One message of a conversation; the body lives only here, events carry the id. */
export interface Message {
  id: string;
  conversationId: string;
  communicationId: string;
  direction: 'inbound' | 'outbound';
  text: string;
  media: Media[];
  /** Set when the message is no text: the presence or typing event it carries. */
  event?: { eventType: 'Presence'; presence: { type: 'Join' | 'Disconnect' | 'Clear' | 'SignIn' } };
  status: MessageStatus;
  at: number;
  userId?: string;
  fromName: string;
  originatingEntity: 'Human' | 'Bot';
  metadata: Record<string, string>;
}

/** The medium of one participant: `participants[].messages[]` of the generic shape; its id is the communicationId. */
export interface Communication {
  id: string;
  state: CommunicationState;
  initialState: CommunicationState;
  direction: 'inbound' | 'outbound';
  held: boolean;
  alertingAt?: number;
  connectedAt?: number;
  disconnectedAt?: number;
  disconnectType?: DisconnectType;
  parkedAt?: number;
  resumeAt?: number;
  messages: Message[];
  wrapup?: GivenWrapup;
  acw: 'notApplicable' | 'pending' | 'complete' | 'skipped';
}

/** One party of a conversation. A person who comes back is a new participant. */
export interface Participant {
  id: string;
  purpose: 'customer' | 'acd' | 'agent' | 'workflow' | 'user';
  name: string;
  userId?: string;
  queueId?: string;
  startedAt: number;
  connectedAt?: number;
  endedAt?: number;
  attributes: Record<string, string>;
  /** The external contact that this customer is. */
  contactId?: string;
  communication: Communication;
  wrapupRequired: boolean;
  wrapupPrompt?: WrapupPrompt;
  wrapupSkipped: boolean;
  acwStartedAt?: number;
  acwEndedAt?: number;
  alertingTimeoutMs?: number;
  monitoredParticipantId?: string;
}

/** One entry of `recentTransfers[]` with what the simulator must remember to settle it. */
export interface Transfer {
  id: string;
  state: TransferState;
  issuedAt: number;
  initiatorUserId: string;
  modifiedByUserId?: string;
  destination: { userId?: string; address?: string };
  transferType: 'Attended' | 'Unattended';
  queueId?: string;
  /** The participant being replaced, while it still holds the conversation (attended transfers). */
  ownerParticipantId?: string;
  /** The participant that rings or waits for this transfer. */
  targetParticipantId?: string;
  /** Where the conversation came from: an unanswered unattended transfer to a person goes back there. */
  fallbackQueueId?: string;
}

/** One message conversation. */
export interface Conversation {
  id: string;
  startedAt: number;
  endedAt?: number;
  messengerType: MessengerType;
  participants: Participant[];
  transfers: Transfer[];
  guestToken?: string;
  language?: string;
  authenticated: boolean;
  /** Conversations without a guest socket (benchmarks, rehearsals): outbound messages count as delivered at once. */
  scripted: boolean;
}
