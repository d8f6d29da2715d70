import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { forbiddenChains, needsElectron, roomFiles, valueImports } from './import-graph.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bin = (name: string): string => path.join(root, 'node_modules/.bin', name);

describe('lock 1: a room has only the types that it may use', () => {
  const folder = path.join(root, 'node_modules/.cache', `lock-${process.pid}`);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function errorsOf(room: string, source: string): string {
    mkdirSync(folder, { recursive: true });
    const name = room.replaceAll('/', '-');
    writeFileSync(path.join(folder, `${name}.ts`), source);
    const config = {
      extends: path.join(root, room, 'tsconfig.json'),
      compilerOptions: {
        composite: false,
        emitDeclarationOnly: false,
        noEmit: true,
        rootDir: root,
        typeRoots: [path.join(root, 'node_modules/@types'), path.join(root, 'node_modules')],
      },
      include: [path.join(folder, `${name}.ts`), path.join(root, 'shared/runtime.d.ts')].slice(
        0,
        room === 'shared' ? 2 : 1,
      ),
      references: [],
    };
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(config));
    const run = spawnSync(bin('tsc'), ['-p', path.join(folder, `${name}.json`)], { encoding: 'utf8' });
    return run.stdout;
  }

  test.each([
    ['shared', 'export const x = document.title;', 'document'],
    ['shared', 'export const x = process.argv;', 'process'],
    ['shared', 'export const x = new AbortController();', undefined],
    ['electron/core', 'export const x = document.title;', 'document'],
    ['electron/core', 'export const x = process.argv;', undefined],
    ['renderer', 'export const x = process.argv;', 'process'],
    ['renderer', 'export const x = document.title;', undefined],
    ['simulator', 'export const x = document.title;', 'document'],
  ])('%s: %s', (room, source, refused) => {
    const errors = errorsOf(room, source);
    if (refused) expect(errors).toContain(`'${refused}'`);
    else expect(errors).toBe('');
  });
});

describe('lock 2: lint says where the code should go instead', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'riposte-lint-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // The real rules over a file of the right name in an otherwise empty tree.
  const lint = (file: string, source: string): string => {
    const rules = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'));
    writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ ...rules, $schema: undefined, vcs: undefined }));
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), source);
    const run = spawnSync(bin('biome'), ['lint', file], { encoding: 'utf8', cwd: folder });
    rmSync(path.join(folder, file));
    return run.stdout + run.stderr;
  };

  test.each([
    ['shared/x.ts', "import fs from 'node:fs';\nexport const y = fs;\n", 'Put it in electron/core'],
    ['shared/x.ts', "import { z } from '#core/app.ts';\nexport const y = z;\n", 'imports from no other room'],
    ['electron/core/x.ts', "import { app } from 'electron';\nexport const y = app;\n", 'Add a port to core/ports.ts'],
    [
      'electron/core/x.ts',
      "import sdk from 'purecloud-platform-client-v2';\nexport const y = sdk;\n",
      'Only electron/core/genesys',
    ],
    [
      'electron/core/genesys/x.ts',
      "import { app } from 'electron';\nexport const y = app;\n",
      'core/ runs without Electron',
    ],
    [
      'electron/shell/x.ts',
      "import sdk from 'purecloud-platform-client-v2';\nexport const y = sdk;\n",
      'Only electron/core/genesys',
    ],
    ['renderer/x.ts', "import { app } from 'electron';\nexport const y = app;\n", 'Ask core through the contract'],
    ['renderer/x.ts', "import { y } from '#core/app.ts';\nexport const z = y;\n", 'not who answers it'],
    ['simulator/x.ts', "import { y } from '#core/app.ts';\nexport const z = y;\n", 'knows nothing of the app'],
    ['guest/x.ts', "import { y } from '#simulator/simulator.ts';\nexport const z = y;\n", 'knows nothing of the app'],
    ['electron/core/x.ts', 'export const y: any = 1;\n', 'noExplicitAny'],
    [
      'electron/core/x.ts',
      Array.from({ length: 320 }, (_, i) => `export const a${i} = ${i};`).join('\n'),
      'noExcessiveLinesPerFile',
    ],
  ])('%s refuses %s', (file, source, message) => {
    expect(lint(file, source)).toContain(message);
  });

  test('the same imports where they belong are welcome', () => {
    expect(
      lint('electron/core/genesys/x.ts', "import sdk from 'purecloud-platform-client-v2';\nexport const y = sdk;\n"),
    ).not.toContain('noRestrictedImports');
    expect(lint('electron/shell/x.ts', "import { app } from 'electron';\nexport const y = app;\n")).not.toContain(
      'noRestrictedImports',
    );
  });
});

describe('lock 3: what runs without Electron never reaches it', () => {
  const rooms = ['electron/core', 'shared', 'guest', 'simulator'];

  test.each(rooms)('%s reaches no package that needs Electron', (room) => {
    expect(forbiddenChains(root, roomFiles(root, room), needsElectron)).toEqual([]);
  });

  test('a slip is found, with the chain that leads to it', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'riposte-lock-'));
    writeFileSync(path.join(folder, 'a.ts'), "import { b } from './b.ts';\nexport const a = b;\n");
    writeFileSync(
      path.join(folder, 'b.ts'),
      "import type { App } from 'electron';\nexport { c as b } from './c.ts';\nexport type B = App;\n",
    );
    writeFileSync(path.join(folder, 'c.ts'), "export const c = async () => import('electron-store');\n");
    expect(forbiddenChains(folder, ['a.ts'], needsElectron)).toEqual([['a.ts', 'b.ts', 'c.ts', 'electron-store']]);
    rmSync(folder, { recursive: true });
  });

  test('type imports do not count, every other form does', () => {
    const source = `import type { A } from 'a';\nimport b from 'b';\nimport 'c';\nexport * from 'd';\nexport type { E } from 'e';\nconst f = await import('f');\nimport {\n  g,\n  type H,\n} from 'g';\n`;
    expect(valueImports(source)).toEqual(['b', 'c', 'd', 'f', 'g']);
  });
});

test('lock 4: Electron itself cannot be had here, so a slip throws', () => {
  const run = spawnSync(process.execPath, ['-e', "require('electron/index.js')"], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '', ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
  });
  const installed = execFileSync(process.execPath, ['-p', "require('fs').existsSync('node_modules/electron/dist')"], {
    cwd: root,
    encoding: 'utf8',
  });
  if (installed.trim() === 'false') expect(run.status).not.toBe(0);
});
