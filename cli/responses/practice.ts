import type { PracticeHost, PracticePlace } from '#core/ports.ts';
import { Failed } from '#shared/rpc/failure.ts';
import { GivenPractice } from '../../electron/shell/practice-host.ts';
import type { Elsewhere } from './where.ts';

const quiet = {
  addCustomer: async () => undefined,
  customers: () => [],
  onChange: () => () => undefined,
};

/** The practice organisation of a command: one of its own in this process, or one that runs on this machine already. */
export function practiceFor(where: Elsewhere): PracticeHost {
  if (where.in === 'place') return givenPractice(where.place);
  let close = async (): Promise<void> => undefined;
  return {
    ...quiet,
    start: async () => {
      const { startSimulator } = await import('#simulator/simulator.ts');
      const simulator = await startSimulator({ ratePerMinute: 1_000_000 });
      close = () => simulator.close();
      const { api, login, clientId, users } = simulator.ready;
      return { api, login, clientId, userId: users[0]?.id ?? '' };
    },
    stop: () => close(),
  };
}

/** SECURITY: refuses every place that is not on this machine; a sign-in without a person must never reach a real login. */
function givenPractice(place: PracticePlace): PracticeHost {
  try {
    return new GivenPractice(JSON.stringify(place));
  } catch {
    throw new Failed({ kind: 'invalid', issues: [{ path: 'place', message: 'not-here' }] });
  }
}
