/** The tracing id that marks health checks, so that their answers are told from messages (the platform's client). */
export const HEALTH_CHECK_ID = 'SGVhbHRoQ2hlY2tNZXNzYWdlSWQ=';

/** A chosen quick reply, as it is sent. */
export interface ButtonReply {
  text: string;
  payload: string;
  originatingMessageId: string;
}

/** The frame that opens or re-opens the session of a token. */
export function configureSession(deploymentId: string, token: string, startNew: boolean, tracingId: string): object {
  return { action: 'configureSession', deploymentId, token, startNew, tracingId };
}

/**
 * A text of the customer, or a chosen quick reply: then the text is empty and the words are in the button response,
 * as the platform's mobile client sends it. The tracing id also travels as metadata, because some versions echo
 * that one, and it makes the message recognisable in history.
 */
export function onMessage(
  token: string,
  said: { text: string; reply?: ButtonReply | undefined; attributes?: Record<string, string> | undefined },
  tracingId: string,
): object {
  const content = said.reply && [
    { contentType: 'ButtonResponse', buttonResponse: { type: 'QuickReply', ...said.reply } },
  ];
  return {
    action: 'onMessage',
    token,
    message: {
      type: 'Text',
      text: said.reply ? '' : said.text,
      metadata: { customMessageId: tracingId },
      ...(content ? { content } : {}),
      ...(said.attributes ? { channel: { metadata: { customAttributes: said.attributes } } } : {}),
    },
    tracingId,
  };
}

/** Says that the customer is typing. */
export function typingOn(token: string, tracingId: string): object {
  const events = [{ eventType: 'Typing', typing: { type: 'On' } }];
  return { action: 'onMessage', token, message: { type: 'Event', events }, tracingId };
}

/** A health check; the answer carries the same tracing id. */
export function echo(token: string): object {
  return { action: 'echo', token, tracingId: HEALTH_CHECK_ID, message: { type: 'Text', text: 'ping' } };
}

/** Asks for the JWT that opens history. */
export function getJwt(token: string, tracingId: string): object {
  return { action: 'getJwt', token, tracingId };
}

/** Ends the session on all connections. */
export function closeSession(token: string, tracingId: string): object {
  return { action: 'closeSession', token, closeAllConnections: true, tracingId };
}
