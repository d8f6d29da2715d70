import { z } from 'zod';
import { command, query } from '../rpc/contract.ts';
import { Settings } from '../settings.ts';
import { Nothing } from './common.ts';

/** The person's settings. `damaged` names the fields whose stored value could not be used; their default stands in. */
export const SettingsState = z.object({ settings: Settings, damaged: z.array(z.string()) });
export type SettingsState = z.infer<typeof SettingsState>;

/** Reading and changing settings; a change is merged over what is there and answered with the result. */
export const settings = {
  get: query(Nothing, SettingsState),
  change: command(z.strictObject(Settings.partial().shape), SettingsState, ['settings']),
  /** The person has seen which fields were damaged. */
  acknowledgeDamage: command(Nothing, z.null(), ['settings']),
};
