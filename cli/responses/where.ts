import type { PracticePlace } from '#core/ports.ts';

/** Where responses are looked for. */
export type Where =
  | { in: 'file'; file: string }
  | { in: 'practice' }
  | { in: 'place'; place: PracticePlace }
  | { in: 'region'; regionId: string; clientId: string; token: string | undefined };

/** Somewhere that is signed in to. */
export type Elsewhere = Exclude<Where, { in: 'file' }>;

interface Given {
  catalogue?: string | undefined;
  practice?: boolean | undefined;
  place?: string | undefined;
  api?: string | undefined;
  login?: string | undefined;
  user?: string | undefined;
  region?: string | undefined;
  'client-id'?: string | undefined;
}

/** With a token no client takes part; the app's own check of its shape is satisfied by the nil UUID. */
const noClient = '00000000-0000-0000-0000-000000000000';

/** The one place that the options name, or the environment does. Throws a sentence where they name none or several. */
export function whereOf(given: Given, environment: NodeJS.ProcessEnv): Where {
  const { catalogue, practice, place, api, login, user, region } = given;
  const clientId = given['client-id'];
  const named = [catalogue, practice || undefined, place, api ?? login, region].filter((one) => one !== undefined);
  if (named.length > 1)
    throw new RangeError('Name one place only: --catalogue, --practice, --place, --api or --region.');
  if (catalogue !== undefined) return { in: 'file', file: catalogue };
  if (practice) return { in: 'practice' };
  if (place !== undefined) return { in: 'place', place: placeOf('--place', place) };
  if (api !== undefined || login !== undefined) {
    if (!api || !login || !clientId || !user)
      throw new RangeError('A simulator is named by --api, --login, --client-id and --user.');
    return { in: 'place', place: { api, login, clientId, userId: user } };
  }
  // SECURITY: a token comes by the environment only; a command line is there for every process to read.
  const token = environment.RIPOSTE_TOKEN || undefined;
  if (region !== undefined) {
    if (!clientId && !token) throw new RangeError('An organisation needs --client-id, or a token in RIPOSTE_TOKEN.');
    return { in: 'region', regionId: region, clientId: clientId ?? noClient, token };
  }
  if (environment.RIPOSTE_PRACTICE)
    return { in: 'place', place: placeOf('RIPOSTE_PRACTICE', environment.RIPOSTE_PRACTICE) };
  throw new RangeError('Say where to look: --catalogue FILE, --practice, --place JSON or --region ID.');
}

/** A place as the app takes it, or the line that `riposte simulator --json` prints, whose first user then signs in. */
function placeOf(name: string, json: string): PracticePlace {
  let place: Partial<PracticePlace & { users: { id?: unknown }[] }> | null = null;
  try {
    place = JSON.parse(json);
  } catch {
    // Said below, like every other shape that is none.
  }
  const { api, login, clientId, users } = place ?? {};
  const userId = place?.userId ?? (Array.isArray(users) ? users[0]?.id : undefined);
  if (
    typeof api !== 'string' ||
    typeof login !== 'string' ||
    typeof clientId !== 'string' ||
    typeof userId !== 'string'
  )
    throw new RangeError(`${name} takes {"api","login","clientId","userId"} as JSON.`);
  return { api, login, clientId, userId };
}
