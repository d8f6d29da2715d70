/**
 * A command that the platform refuses: HTTP status, the platform's own error code, its message, and the parameters that
 * are named in the message. Codes come from the platform's published lists; where none is published, from the list that
 * every operation shares.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Record<string, string>;

  constructor(status: number, code: string, message: string, params: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.params = params;
  }
}

/** The refusals that several parts of the world share. */
export const refusals = {
  conversationNotFound: () =>
    new Refusal(404, 'conversation.error.conversation.not.found', 'The conversation does not exist.'),
  notParticipant: () =>
    new Refusal(
      404,
      'conversation.error.not.conversation.participant',
      'User is not a participant in the conversation.',
    ),
  noActiveConversation: () =>
    new Refusal(
      400,
      'conversation.error.participant.no.active.conversations',
      'The participant has no active conversation.',
    ),
  notAlerting: () => new Refusal(400, 'postino.error.answer.not.alerting', 'Only alerting calls can be answered.'),
  transferCanceled: () =>
    new Refusal(
      400,
      'postino.error.transfer.canceled',
      'Answer failed because a pending attended transfer was canceled.',
    ),
  transferNotConnected: () =>
    new Refusal(
      400,
      'conversations.error.transfer.not.connected',
      'You can only transfer conversations that are in the connected state.',
    ),
  sameParty: () =>
    new Refusal(
      400,
      'conversations.error.transfer.same.party',
      'The target of the transfer cannot be the same as the destination.',
    ),
  destinationRequired: () =>
    new Refusal(
      400,
      'conversations.error.transfer.destination.required',
      'The destination is a required property for a transfer request.',
    ),
  queueNotFound: () =>
    new Refusal(
      400,
      'conversations.error.queue.not.found',
      'Interaction cannot be transferred to a queue that does not exist.',
    ),
  replaceExternal: () =>
    new Refusal(400, 'postino.error.transfer.replace.external', 'External participants may not be replaced.'),
  wrapupCodeRequired: () =>
    new Refusal(400, 'conversation.error.wrapup.code.required', 'Wrapup code is a required field and cannot be empty.'),
  wrapupCannotSkip: () =>
    new Refusal(400, 'conversation.error.wrapup.cannot.skip', 'Wrap-up cannot be skipped for this participant.'),
  attributeNull: () =>
    new Refusal(
      400,
      'conversation.error.participant.attribute.null',
      'Cannot update participant attribute map to a null value.',
    ),
  holdAlerting: () =>
    new Refusal(400, 'conversation.error.hold.alerting', 'An alerting call cannot be placed on hold.'),
  badRequest: (message = 'The request could not be understood by the server due to malformed syntax.') =>
    new Refusal(400, 'bad.request', message),
  invalidValue: (value: string, field: string, allowed: string) =>
    new Refusal(
      400,
      'invalid.value',
      `Value [${value}] is not valid for field type [${field}]. Allowable values are: ${allowed}`,
      {
        value,
        field,
      },
    ),
  notFound: () => new Refusal(404, 'not.found', 'The requested resource was not found.'),
  notAuthorized: () => new Refusal(403, 'not.authorized', 'You are not authorized to perform the requested action.'),
};
