import { z } from 'zod';
import { command, query } from '../rpc/contract.ts';
import { Nothing } from './common.ts';

/** What runs here. `protection` says where tokens are: in the system's vault, or in memory until the app ends. */
export const AppInfo = z.object({
  version: z.string(),
  platform: z.enum(['win32', 'darwin', 'linux']),
  locale: z.string(),
  standIn: z.boolean(),
  protection: z.enum(['os', 'session']),
});
export type AppInfo = z.infer<typeof AppInfo>;

/** The app itself. */
export const app = {
  info: query(Nothing, AppInfo),
  /** Opens an https address in the system's browser; only hosts on the allow-list, else `invalid`. */
  openLink: command(z.strictObject({ url: z.string().max(2048) }), z.null(), []),
  /** Puts plain text on the clipboard. */
  copy: command(z.strictObject({ text: z.string().max(64_000) }), z.null(), []),
  /** Opens one more window on the same session. */
  openWindow: command(Nothing, z.null(), []),
};
