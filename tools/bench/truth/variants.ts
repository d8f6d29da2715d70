import { seededRandom } from '#simulator/random.ts';
import type { Truth } from './truth.ts';

/** A response of the catalogue at a given size: the key of a plain one, or the key and the suffix of a variant. */
export interface Named {
  key: string;
  name: string;
}

const suffix = /^(.*) \((\p{L}+) (\d+)\)$/u;

/** Names as they are compared here: small letters, words only. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/**
 * Queries that name one variant ("Charged twice (South 7)"), drawn from a seed: its whole name; the region first; the number
 * right after the name with the region last. A catalogue without variants gives none.
 */
export function variantTruths(catalogue: readonly Named[], seed: number, count: number): Truth[] {
  const variants = catalogue.flatMap(({ key, name }) => {
    const [, base, region, edition] = suffix.exec(name) ?? [];
    return base === undefined || region === undefined || edition === undefined
      ? []
      : [{ key, base: plain(base), region: region.toLowerCase(), edition }];
  });
  const random = seededRandom(seed);
  const found = new Map<string, Truth>();
  for (let tries = 0; found.size < count && tries < count * 20 && variants.length > 0; tries++) {
    const one = variants[Math.floor(random() * variants.length)];
    if (!one) break;
    const shapes = [
      `${one.base} ${one.region} ${one.edition}`,
      `${one.region} ${one.edition} ${one.base}`,
      `${one.base} ${one.edition} ${one.region}`,
    ];
    const query = shapes[Math.floor(random() * shapes.length)] ?? '';
    const wanted = [...(found.get(query)?.wanted ?? []), one.key];
    found.set(query, { query, kind: 'variants', wanted: [...new Set(wanted)] });
  }
  return [...found.values()];
}
