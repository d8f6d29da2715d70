import { expect, test } from 'vitest';
import { defaultSettings } from '#shared/settings.ts';
import type { Surroundings } from '../domain.ts';
import { SettingsDomain } from './settings.ts';

function domain(stored?: unknown): { settings: SettingsDomain; file: Map<string, unknown>; warned: string[] } {
  const file = new Map<string, unknown>(stored === undefined ? [] : [['settings', stored]]);
  const warned: string[] = [];
  const documents = {
    read: (name: string) => file.get(name),
    write: (name: string, value: unknown) => void file.set(name, value),
  };
  const log = { info: () => undefined, warn: (event: string) => void warned.push(event), report: () => 'r' };
  const surroundings = { ports: { documents, log }, touched: () => undefined } as unknown as Surroundings;
  return { settings: new SettingsDomain(surroundings), file, warned };
}

test('a change is stored, merged and told', async () => {
  const { settings, file } = domain();
  const heard: string[] = [];
  settings.onChange((next) => void heard.push(next.theme));
  const state = await settings.change({ theme: 'dark' });
  expect(state.settings).toEqual({ ...defaultSettings, theme: 'dark' });
  expect(file.get('settings')).toEqual(state.settings);
  expect(settings.current().theme).toBe('dark');
  expect(heard).toEqual(['dark']);
});

test('a damaged field is named until it was seen, then the good values are written back', async () => {
  const { settings, file, warned } = domain({ theme: 'dark', dueAfterS: -4 });
  expect(warned).toEqual(['settings-damaged']);
  expect(await settings.get()).toEqual({ settings: { ...defaultSettings, theme: 'dark' }, damaged: ['dueAfterS'] });
  await settings.acknowledgeDamage();
  expect((await settings.get()).damaged).toEqual([]);
  expect(file.get('settings')).toEqual({ ...defaultSettings, theme: 'dark' });
});

test('a file that could not be read at all keeps the app going on defaults', async () => {
  const { settings } = domain('unreadable');
  expect(await settings.get()).toEqual({ settings: defaultSettings, damaged: ['*'] });
});

test('a change that cannot be written changes nothing', async () => {
  const surroundings = {
    ports: {
      documents: {
        read: () => undefined,
        write: () => {
          throw new Error('ENOSPC');
        },
      },
      log: { info: () => undefined, warn: () => undefined, report: () => 'r' },
    },
    touched: () => undefined,
  } as unknown as Surroundings;
  const full = new SettingsDomain(surroundings);
  await expect(full.change({ theme: 'dark' })).rejects.toThrow('ENOSPC');
  expect(full.current().theme).toBe('system');
});
