/** Whether one granted permission (`domain:entity:action`, `*` as wildcard in any part) covers a wanted one. */
function covers(granted: string, wanted: string): boolean {
  if (granted === wanted) return true;
  const have = granted.split(':');
  const want = wanted.split(':');
  return have.length === want.length && have.every((part, at) => part === '*' || part === want[at]);
}

/** Whether a set of granted permissions covers a wanted one. */
export const hasPermission = (granted: readonly string[], wanted: string): boolean =>
  granted.some((one) => covers(one, wanted));

/** The wanted permissions that are missing; with `ANY` one suffices, with `ALL` every one is needed. */
export function missingPermissions(granted: readonly string[], mode: string, wanted: readonly string[]): string[] {
  if (mode === 'NO' || wanted.length === 0) return [];
  const missing = wanted.filter((one) => !hasPermission(granted, one));
  if (mode === 'ALL') return missing;
  return missing.length === wanted.length ? missing : [];
}
