import { expect, test } from 'vitest';
import { ResponseStore } from '../responses/store.ts';
import { catalogueQueues } from './catalogue/catalogue.ts';
import { buildOrganisation } from './organisation.ts';

const now = Date.UTC(2026, 10, 20);

test('the same seed builds the same organisation, another seed other ids', () => {
  expect(buildOrganisation(7, now)).toEqual(buildOrganisation(7, now));
  const ids = new Set(buildOrganisation(7, now).users.map((user) => user.id));
  expect(ids.size).toBe(60);
  expect(buildOrganisation(8, now).users.filter((user) => ids.has(user.id))).toEqual([]);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('people, roles and queues are as the pickers need them', () => {
  const { users, queues } = buildOrganisation(1, now);
  expect(users[0]?.name).toBe('Jana Novak');
  expect(new Set(users.map((user) => user.name)).size).toBe(60);
  expect(new Set(users.map((user) => user.email)).size).toBe(60);
  expect(queues.map((queue) => queue.name)).toEqual([...catalogueQueues]);
  for (const queue of queues) expect(queue.members.size).toBeGreaterThan(1);
  const unjoined = queues.filter((queue) => ![...queue.members.values()].some(Boolean));
  expect(unjoined.map((queue) => queue.name)).toEqual(['Loyalty desk']);
  const limited = users.filter((user) => user.role === 'limited');
  expect(limited).toHaveLength(1);
  expect(limited[0]?.permissions.filter((one) => /blindTransfer|library:view/.test(one))).toEqual([]);
});

test('size multiplies the responses, each with an id of its own, and binds libraries to queues', () => {
  const { queues } = buildOrganisation(1, now);
  const small = new ResponseStore(1, 1, queues, now);
  const large = new ResponseStore(1, 5, queues, now);
  expect(large.responses.size).toBe(small.responses.size * 5);
  expect([...new ResponseStore(1, 5, queues, now).responses.keys()]).toEqual([...large.responses.keys()]);
  const known = new Set(small.libraries.map((library) => library.id));
  for (const queue of queues) for (const id of queue.libraryIds) expect(known.has(id)).toBe(true);
  expect(queues.find((queue) => queue.name === 'Loyalty desk')?.libraryMode).toBe('None');
  expect(queues.find((queue) => queue.name === 'Billing')?.libraryMode).toBe('SelectedOnly');
});
