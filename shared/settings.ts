import { z } from 'zod';
import { Channel } from './contract/common.ts';

/** A target of a transfer: a queue or a person. */
export const Target = z.object({ kind: z.enum(['queue', 'agent']), id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/) });
export type Target = z.infer<typeof Target>;

/** Everything a person can set, without defaults: the shape that crosses the wire. */
export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['system', 'more']),
  language: z.enum(['system', 'en', 'de']),
  /** A customer's wait is shown as due, then overdue, after this many seconds. */
  dueAfterS: z.number().int().min(5).max(3600),
  overdueAfterS: z.number().int().min(5).max(7200),
  /** Width of the right panel in CSS pixels. */
  panelWidthPx: z.number().int().min(280).max(640),
  /** A transfer to a queue waits this long for Cancel before it leaves. */
  transferCancelS: z.number().int().min(0).max(10),
  /** The longest text a channel takes, in UTF-16 units; a channel that is not named has the smaller documented limit. */
  textLimits: z.partialRecord(Channel, z.number().int().min(1).max(10_000)),
  /** Presets for one-click transfer, five at most, by queue of origin; `*` stands for every other queue. */
  transferPresets: z.record(z.string(), z.array(Target).max(5)),
  /** Where and as what app the person signed in last. */
  regionId: z.string().nullable(),
  clientId: z.string().max(200).nullable(),
});
export type Settings = z.infer<typeof Settings>;

/** What holds where nothing, or nothing usable, is stored. */
export const defaultSettings: Settings = {
  theme: 'system',
  contrast: 'system',
  language: 'system',
  dueAfterS: 90,
  overdueAfterS: 180,
  panelWidthPx: 376,
  transferCancelS: 3,
  textLimits: {},
  transferPresets: {},
  regionId: null,
  clientId: null,
};

/**
 * Reads stored settings field by field: a damaged field falls back alone and is named, the others stay.
 * Something that is not an object at all gives every default and names `*`.
 */
export function readSettings(stored: unknown): { settings: Settings; damaged: string[] } {
  if (stored === undefined || stored === null) return { settings: { ...defaultSettings }, damaged: [] };
  if (typeof stored !== 'object' || Array.isArray(stored)) return { settings: { ...defaultSettings }, damaged: ['*'] };
  const settings: Record<string, unknown> = { ...defaultSettings };
  const damaged: string[] = [];
  for (const [field, shape] of Object.entries(Settings.shape)) {
    if (!Object.hasOwn(stored, field)) continue;
    const read = shape.safeParse((stored as Record<string, unknown>)[field]);
    if (read.success) settings[field] = read.data;
    else damaged.push(field);
  }
  return { settings: settings as Settings, damaged };
}
