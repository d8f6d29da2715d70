import { expect, test } from 'vitest';
import { covers, mayAny, permissionGaps } from './permissions.ts';

test('a star covers any part, also the parts that are left out', () => {
  expect(covers('conversation:*', 'conversation:message:create')).toBe(true);
  expect(covers('*', 'responses:library:view')).toBe(true);
  expect(covers('conversation:message:*', 'conversation:message:create')).toBe(true);
  expect(covers('conversation:*:view', 'conversation:message:create')).toBe(false);
});

test('a shorter or different permission covers nothing', () => {
  expect(covers('conversation:message', 'conversation:message:create')).toBe(false);
  expect(covers('conversation:message:create', 'conversation:message:view')).toBe(false);
  expect(covers('', 'conversation:message:view')).toBe(false);
});

test('any of the alternatives is enough', () => {
  expect(
    mayAny(['conversation:communication:blindTransfer'], 'a:b:c', 'conversation:communication:blindTransfer'),
  ).toBe(true);
});

test('each gap names the feature and the permission to ask for', () => {
  const gaps = permissionGaps(['conversation:*:*', 'directory:user:view', 'routing:queue:view']);
  expect(gaps).toEqual([
    { feature: 'libraries', permission: 'responses:library:view' },
    { feature: 'responses', permission: 'responses:response:view' },
  ]);
  expect(permissionGaps(['*'])).toEqual([]);
});
