import type { TFunction } from 'i18next';
import { type Region, regions } from '#shared/contract/regions.ts';
import type { session } from '../../i18n/en/session.ts';

type RegionWord = keyof typeof session.regions;

/** A region as a person knows it; a region without a word of ours keeps its own proper name. */
export function regionName(id: string | null, t: TFunction<'session'>): string {
  const region = regions.find((one) => one.id === id);
  if (!region) return '';
  return t(`regions.${region.id as RegionWord}`, { defaultValue: region.place });
}

/** The three parts of the world under which regions stand. */
export type World = keyof typeof session.regionGroup;

/** Where a region stands. */
export function worldOf(region: Region): World {
  if (region.place.startsWith('Americas')) return 'americas';
  return region.place.startsWith('EMEA') ? 'emea' : 'asia';
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every typed word is in the region's name, place, address or id; accents do not matter. */
export function regionMatches(region: Region, name: string, typed: string): boolean {
  const hay = plain(`${name} ${region.place} ${region.host} ${region.id}`);
  return plain(typed)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
