import { randomUUID } from 'node:crypto';
import { Refusal } from '../world/refusal.ts';

/** The messages of the codes that every operation shares, as the platform words them. */
const shared: Record<string, string> = {
  'authentication.required': 'No authentication bearer token specified in authorization header.',
  'bad.credentials': 'Invalid login credentials.',
  'bad.request': 'The request could not be understood by the server due to malformed syntax.',
  'not.found': 'The requested resource was not found.',
  'unsupported.media.type':
    'Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type value in the header.',
  'too.many.requests': 'Rate limit exceeded the maximum [300] requests within [60] seconds',
  'internal.server.error':
    'The server encountered an unexpected condition which prevented it from fulfilling the request.',
  'service.unavailable':
    'Service Unavailable - The server is currently unavailable (because it is overloaded or down for maintenance).',
  'request.timeout': 'The request timed out.',
  'authentication.request.timeout': 'Authentication request timeout.',
  'conversation.error.not.conversation.participant': 'User is not a participant in the conversation.',
  'conversation.error.conversation.not.found': 'The conversation does not exist.',
};

/** A refusal by a code that every operation shares. */
export const common = (status: number, code: string): Refusal => new Refusal(status, code, shared[code] ?? code);

/** `ErrorBody` of the platform. */
export interface ErrorBody {
  message: string;
  code: string;
  status: number;
  messageParams: Record<string, string>;
  contextId: string;
  details: never[];
  errors: never[];
}

/** Puts any failure into the platform's error body; what is no refusal is our own fault: 500. */
export function errorBody(failure: unknown): ErrorBody {
  const refusal = failure instanceof Refusal ? failure : common(500, 'internal.server.error');
  return {
    message: refusal.message,
    code: refusal.code,
    status: refusal.status,
    messageParams: refusal.params,
    contextId: randomUUID(),
    details: [],
    errors: [],
  };
}
