import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, readSettings, Settings } from './settings.ts';

test('nothing stored gives the defaults and no damage', () => {
  expect(readSettings(undefined)).toEqual({ settings: defaultSettings, damaged: [] });
  expect(readSettings({})).toEqual({ settings: defaultSettings, damaged: [] });
});

test('a damaged field falls back alone and is named, the others stay', () => {
  const read = readSettings({ theme: 'dark', dueAfterS: 'soon', panelWidthPx: 400, textLimits: { web: -1 } });
  expect(read.settings).toEqual({ ...defaultSettings, theme: 'dark', panelWidthPx: 400 });
  expect(read.damaged.sort()).toEqual(['dueAfterS', 'textLimits']);
});

test('what is not an object at all names everything', () => {
  for (const stored of ['unreadable', 7, [], true]) expect(readSettings(stored).damaged).toEqual(['*']);
});

test('whatever is stored, what comes out is valid, and no prototype is touched', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const { settings } = readSettings(stored);
      expect(Settings.safeParse(settings).success).toBe(true);
    }),
    { numRuns: 1000 },
  );
  readSettings(JSON.parse('{"__proto__":{"polluted":1},"theme":"light"}'));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
