import type { Channel } from './contract/common.ts';
import type { Settings } from './settings.ts';

/**
 * The longest text a channel takes where the settings say nothing, in UTF-16 units. The platform documents two different
 * figures for most channels (API text: SMS 765, others 2000; agent interface: up to 4000, Instagram 1000); this is the smaller
 * one. Source: api-map, agent actions on messages.
 */
const documented: Record<Channel, number> = {
  web: 2000,
  open: 2000,
  whatsapp: 2000,
  sms: 765,
  facebook: 2000,
  instagram: 1000,
  line: 2000,
  apple: 2000,
  twitter: 2000,
  telegram: 2000,
  kakao: 2000,
  unknown: 2000,
};

/** The longest text for a channel in UTF-16 units: what the person set, else the smaller documented figure. */
export function textLimit(channel: Channel, limits: Settings['textLimits'] = {}): number {
  return limits[channel] ?? documented[channel];
}

/**
 * A text's length as the limits count it: UTF-16 units, so that an emoji counts two or more. The platform does not document
 * its unit; this one is never smaller than a count of characters, so that a text we let through is not too long.
 */
export const textLength = (text: string): number => text.length;
