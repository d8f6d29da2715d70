import type { Engine } from './engine.ts';

/** Every engine by the name under which a child process is told of it, loaded only there: memory of others must not count. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  riposte: async () => (await import('./own.ts')).own,
  minisearch: async () => (await import('./minisearch.ts')).minisearch,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearch,
  sqlite: async () => (await import('./sqlite.ts')).sqlite,
  scan: async () => (await import('./scan.ts')).scan,
};
