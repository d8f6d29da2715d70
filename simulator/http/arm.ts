import type { EndFault, Faults, Matcher } from '../faults.ts';

/** Arms a fault by its name from plain JSON; `path` is a prefix, or an expression when written `/…/`. */
export function armByName(faults: Faults, order: Record<string, unknown>): EndFault | undefined {
  const { name, path, method, times, ...rest } = order;
  const written =
    typeof path === 'string' && path.length > 2 && path.startsWith('/') && path.endsWith('/')
      ? path.slice(1, -1)
      : undefined;
  const matcher: Matcher = {
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof times === 'number' ? { times } : {}),
    ...(typeof path === 'string'
      ? { path: written === undefined || path.startsWith('/api') ? path : new RegExp(written) }
      : {}),
  };
  const number = (key: string, otherwise: number): number => (typeof rest[key] === 'number' ? rest[key] : otherwise);
  const text = (key: string, otherwise: string): string => (typeof rest[key] === 'string' ? rest[key] : otherwise);
  switch (name) {
    case 'latency':
      return faults.latency(number('ms', 1_000), matcher);
    case 'rateLimited':
      return faults.rateLimited({ retryAfterS: number('retryAfterS', 2), ...matcher });
    case 'serverError':
      return faults.serverError({
        status: number('status', 503),
        code: text('code', 'service.unavailable'),
        ...matcher,
      });
    case 'status':
      return faults.status(number('status', 400), text('code', 'bad.request'), matcher);
    case 'slowTrickle':
      return faults.slowTrickle({ bytesPerS: number('bytesPerS', 64), ...matcher });
    case 'answerLost':
    case 'reset':
    case 'hang':
    case 'staleParticipant':
    case 'notFound':
      return faults[name](matcher);
    case 'libraryForbidden':
    case 'libraryBroken':
      return typeof rest.library === 'string' ? faults[name](rest.library, matcher.times) : undefined;
    case 'dropSockets': {
      const which = text('which', 'notifications');
      const known = which === 'guests' || which === 'both' ? which : 'notifications';
      return faults.dropSockets({ which: known, refuse: rest.refuse === true });
    }
    case 'noHeartbeats':
    case 'expireTokens':
      return faults[name]();
    case 'socketClosing':
      return faults.socketClosing({ inMs: number('inMs', 60_000) });
    case 'revokeTokens':
      return faults.revokeTokens(typeof rest.userId === 'string' ? rest.userId : undefined);
    default:
      return undefined;
  }
}
