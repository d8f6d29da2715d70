import type { Failure } from '#shared/rpc/failure.ts';

const issueWords: Readonly<Record<string, string>> = {
  'catalogue/empty': 'The catalogue holds no response that could be read.',
  'regionId/unknown-region': 'There is no such region.',
  'clientId/not-a-client-id': 'A client id looks like 01234567-89ab-cdef-0123-456789abcdef.',
  'place/not-here': 'A simulator must be on this machine.',
};

/** A failure as one line for stderr. The command line speaks English, like its options. */
export function failureWords(failure: Failure): string {
  const trace = 'code' in failure && failure.code ? ` (${failure.code})` : '';
  switch (failure.kind) {
    case 'signed-out':
      return 'Nobody is signed in, or the token is not taken any more.';
    case 'forbidden':
      return `Genesys Cloud does not permit it${failure.permission ? `: ${failure.permission} is missing` : ''}.${trace}`;
    case 'not-found':
      return `There is no such ${failure.what}.${trace}`;
    case 'invalid':
      return failure.issues
        .map(({ path, message }) => issueWords[`${path}/${message}`] ?? `Not understood: ${path} (${message}).`)
        .join(' ');
    case 'conflict':
      return `It cannot be done now: ${failure.what}.${trace}`;
    case 'rate-limited':
      return `Genesys Cloud asks for patience: ${Math.ceil(failure.retryAfterMs / 1000)} s.${trace}`;
    case 'offline':
      return 'Genesys Cloud cannot be reached.';
    case 'timed-out':
      return `No answer within ${Math.round(failure.afterMs / 1000)} s.`;
    case 'outcome-unknown':
      return `It is not known whether it was done: ${failure.what}.`;
    case 'upstream':
      return `Genesys Cloud answered with status ${failure.status}.${trace}`;
    case 'cancelled':
      return 'Cancelled.';
    case 'unexpected':
      return `Something unforeseen happened (${failure.reference}).`;
  }
}
