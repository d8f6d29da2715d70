import { z } from 'zod';
import { command, query } from '../rpc/contract.ts';
import { Nothing } from './common.ts';

/** The practice organisation and the customers who are talking in it. */
export const PracticeState = z.object({
  running: z.boolean(),
  customers: z.array(
    z.object({ name: z.string(), language: z.string(), state: z.enum(['waiting', 'talking', 'done']) }),
  ),
});
export type PracticeState = z.infer<typeof PracticeState>;

/** Practice: simulated customers who really write. Leaving is `session.signOut`. */
export const practice = {
  state: query(Nothing, PracticeState),
  /** One more customer writes in. Fails with `conflict` when no practice organisation runs. */
  addCustomer: command(Nothing, z.null(), ['practice']),
};
