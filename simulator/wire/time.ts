/** A moment (epoch milliseconds) as the platform writes it: ISO 8601 in UTC with milliseconds. */
export const iso = (at: number): string => new Date(at).toISOString();

/** The same for a field that may be absent; spreads into an object literal. */
export function when<K extends string>(key: K, at: number | undefined): { [P in K]?: string } {
  return (at === undefined ? {} : { [key]: iso(at) }) as { [P in K]?: string };
}
