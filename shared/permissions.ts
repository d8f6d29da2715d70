import type { PermissionGap } from './contract/session.ts';

/** Whether one held permission (parts may be `*`, trailing parts may be absent) covers a wanted `domain:entity:action`. */
export function covers(held: string, wanted: string): boolean {
  const mine = held.split(':');
  return wanted.split(':').every((part, i) => {
    const own = mine[i] ?? mine.at(-1);
    return own === '*' || (i < mine.length && own === part);
  });
}

/** Whether any of the held permissions covers any of the wanted ones. */
export const mayAny = (held: readonly string[], ...wanted: string[]): boolean =>
  wanted.some((permission) => held.some((own) => covers(own, permission)));

/** What each feature needs (any of them). Source: api-map appendix, permissions of SDK documentation 259. */
export const needed: Readonly<Record<PermissionGap['feature'], readonly [string, ...string[]]>> = {
  send: ['conversation:message:create', 'conversation:webmessaging:create'],
  libraries: ['responses:library:view'],
  responses: ['responses:response:view'],
  'transfer-queue': ['conversation:communication:blindTransferQueue', 'conversation:communication:blindTransfer'],
  'transfer-agent': ['conversation:communication:blindTransferAgent', 'conversation:communication:blindTransfer'],
  queues: ['routing:queue:search', 'routing:queue:view'],
  people: ['directory:user:view'],
  'wrap-up': ['conversation:participant:wrapup'],
};

/** Which features the held permissions do not allow, each with the permission to ask an administrator for. */
export function permissionGaps(held: readonly string[]): PermissionGap[] {
  return (Object.entries(needed) as [PermissionGap['feature'], readonly [string, ...string[]]][])
    .filter(([, wanted]) => !mayAny(held, ...wanted))
    .map(([feature, [permission]]) => ({ feature, permission }));
}
