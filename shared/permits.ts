/**
 * Whether one of the permissions a person holds covers the one that is needed; a part of a held one may be `*`.
 * Shape: `domain:entity:action`, as the platform lists them with the person.
 */
export function permits(held: readonly string[], needed: string): boolean {
  const wanted = needed.split(':');
  return held.some((permission) => {
    const parts = permission.split(':');
    return wanted.every((part, at) => parts[at] === '*' || parts[at] === part);
  });
}

/** Whether any of several permissions is held: the platform's ANY lists. */
export const permitsAny = (held: readonly string[], needed: readonly string[]): boolean =>
  needed.some((one) => permits(held, one));
