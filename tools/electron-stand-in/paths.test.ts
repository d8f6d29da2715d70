import path from 'node:path';
import { expect, test } from 'vitest';
import { app } from './app.ts';

test('without any wish userData lies under appData, and the others under userData', () => {
  const appData = app.getPath('appData');
  expect(path.isAbsolute(appData)).toBe(true);
  const userData = app.getPath('userData');
  expect(path.dirname(userData)).toBe(appData);
  expect(app.getPath('logs')).toBe(path.join(userData, 'logs'));
  expect(app.getPath('sessionData')).toBe(userData);
  expect(() => app.getPath('nowhere')).toThrow("Failed to get 'nowhere' path");
});
