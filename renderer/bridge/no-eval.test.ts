import { expect, test } from 'vitest';
import { config } from 'zod';
import './client.ts';

test('whoever has the bridge has schemas that never make code from text', () => {
  expect(config().jitless).toBe(true);
});
