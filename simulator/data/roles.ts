import type { RoleName } from '../world/state.ts';

/** Names and permission strings (`domain:entity:action`, `*` as wildcard) of the organisation's roles. */
export interface Role {
  name: string;
  permissions: string[];
}

const transfers = [
  'conversation:communication:blindTransfer',
  'conversation:communication:blindTransferAgent',
  'conversation:communication:blindTransferQueue',
];

const everyday = [
  'conversation:communication:disconnect',
  'conversation:communication:view',
  'conversation:message:create',
  'conversation:message:park',
  'conversation:message:view',
  'conversation:messageMedia:view',
  'conversation:participant:wrapup',
  'conversation:webmessaging:create',
  'conversation:webmessaging:view',
  'directory:user:view',
  'presence:presenceDefinition:view',
  'responseAssets:asset:view',
  'responses:response:view',
  'routing:queue:search',
  'routing:queue:view',
  'routing:skill:view',
  'routing:wrapupCode:view',
];

const agent = [
  ...everyday,
  ...transfers,
  'conversation:suggestion:view',
  'conversation:suggestionEngagement:add',
  'externalContacts:contact:view',
  'responses:library:view',
].sort();

const authoring = ['responses:response:add', 'responses:response:edit', 'responses:response:delete'];

/**
 * What each role may do. The `limited` agent can neither transfer nor list libraries, nor see suggestions and contacts: screens
 * must explain that. An `author` is an agent who writes the library.
 */
export const roles: Record<RoleName, Role> = {
  agent: { name: 'Agent', permissions: agent },
  author: { name: 'Agent (response author)', permissions: [...agent, ...authoring].sort() },
  limited: { name: 'Agent (restricted)', permissions: [...everyday].sort() },
  supervisor: {
    name: 'Supervisor',
    permissions: [
      ...agent,
      'analytics:agentState:view',
      'analytics:botFlowReportingTurn:view',
      'analytics:conversationDetail:view',
      'analytics:queueObservation:view',
      'analytics:userObservation:view',
      'conversation:message:assign',
      'conversation:message:monitor',
      'conversation:message:pull',
      'recording:recording:view',
      'responses:response:add',
      'responses:response:edit',
      'routing:queueMember:manage',
      'routing:utilization:view',
      'speechAndTextAnalytics:data:view',
    ].sort(),
  },
  administrator: {
    name: 'Master Admin',
    permissions: [
      'admin',
      'analytics:*:*',
      'audits:audit:view',
      'conversation:*:*',
      'directory:*:*',
      'externalContacts:*:*',
      'messaging:*:*',
      'oauth:*:*',
      'presence:*:*',
      'recording:*:*',
      'responseAssets:*:*',
      'responses:*:*',
      'routing:*:*',
      'speechAndTextAnalytics:*:*',
      'webDeployments:*:*',
    ],
  },
};

/** Permissions of the confidential client that receives open messages and reads configuration. */
export const clientCredentialsPermissions = [
  'conversation:message:receive',
  'messaging:integration:view',
  'routing:queue:view',
  'routing:queue:search',
  'responses:library:view',
  'responses:response:view',
  'analytics:queueObservation:view',
  'conversation:communication:view',
  'conversation:message:view',
  'recording:recording:view',
  'speechAndTextAnalytics:data:view',
  'analytics:botFlowReportingTurn:view',
];
