import { expect, test } from 'vitest';
import { contentProblems } from './contents.ts';
import { fuseProblems, fuseSentinel, oppositeWire, readFuses, wantedFuses } from './fuses.ts';
import { forbiddenFiles, listingProblems, listingText, withoutHash } from './listing.ts';

test('hashes go, names stay', () => {
  expect(withoutHash('out/main/chunks/sdk-Ab3_x-9Z.js')).toBe('out/main/chunks/sdk-[hash].js');
  expect(withoutHash('out/renderer/assets/inter-latin-wght-D3adBee_.woff2')).toBe(
    'out/renderer/assets/inter-latin-wght-[hash].woff2',
  );
  expect(withoutHash('out/main/practice-worker.js')).toBe('out/main/practice-worker.js');
});

test('another hash is no difference; one file more or less is, also among equal names', () => {
  const expected = listingText(['package.json', 'out/main/chunks/a-11111111.js', 'out/main/chunks/a-22222222.js']);
  const now = ['package.json', 'out/main/chunks/a-33333333.js', 'out/main/chunks/a-44444444.js'];
  expect(listingProblems(expected, now)).toEqual([]);
  expect(listingProblems(expected.replaceAll('\n', '\r\n'), now)).toEqual([]);
  expect(listingProblems(expected, now.slice(0, 2))).toEqual([
    'app.asar lacks out/main/chunks/a-[hash].js, which the committed list names.',
  ]);
  expect(listingProblems(expected, [...now, 'out/main/extra.js'])).toEqual([
    'app.asar holds out/main/extra.js, which the committed list does not name.',
  ]);
});

test.each([
  ['node_modules/ws/index.js', 'an npm package'],
  ['out/main/main.js.map', 'a source map'],
  ['out/main/wire.test.js', 'a test'],
  ['out/main/wire.ts', 'a source file'],
  ['out/main/fast.node', 'a native module'],
  ['out/main/chunks/stand-in-11111111.js', 'stand-in'],
  ['simulator/simulator.js', 'never ships'],
])('%s never ships, whatever the list says', (file, what) => {
  expect(forbiddenFiles(['out/main/main.js', file])).toEqual([expect.stringContaining(what)]);
});

const sound = (): Map<string, Buffer> =>
  new Map(
    Object.entries({
      'package.json': '{"main":"out/main/main.js"}',
      'out/main/main.js': 'import"./chunks/shared-11111111.js";const later=()=>import(`./chunks/sdk-22222222.js`);',
      'out/main/practice-worker.js': 'import{a}from"./chunks/shared-11111111.js";import"./chunks/world-33333333.js";',
      'out/main/chunks/shared-11111111.js': 'export const a=1',
      'out/main/chunks/sdk-22222222.js': 'export const b=1',
      'out/main/chunks/world-33333333.js': 'get("/__simulator/state")',
    }).map(([file, text]) => [file, Buffer.from(text)]),
  );

test('the simulator may be in the practice worker and in what it alone loads', () => {
  expect(contentProblems(sound(), '/home/somebody/riposte')).toEqual([]);
});

test.each([
  ['out/main/main.js', '"/__simulator/state"', 'contains the simulator'],
  ['out/main/chunks/shared-11111111.js', '"/__simulator/state"', 'contains the simulator'],
  ['out/main/chunks/sdk-22222222.js', '"/__simulator/state"', 'contains the simulator'],
  ['out/renderer/assets/index-44444444.js', '"/__simulator/state"', 'contains the simulator'],
  ['out/main/main.js', '//# sourceMappingURL=main.js.map', 'source map'],
  ['out/main/main.js', '"tools/electron-stand-in/app.ts"', 'stand-in'],
  ['out/main/main.js', '"/home/somebody/riposte/electron/main.ts"', 'folder it was built in'],
  ['package.json', '{"main":"out/main/gone.js"}', 'does not hold'],
  ['package.json', '{"main":"out/main/main.js","devDependencies":{}}', '"devDependencies"'],
])('%s with %s is named', (file, text, what) => {
  const problems = contentProblems(sound().set(file, Buffer.from(text)), '/home/somebody/riposte');
  expect(problems).toContainEqual(expect.stringContaining(what));
});

test('fuses: the stub has every one the wrong way round, and each wrong one is named', () => {
  expect(fuseProblems(oppositeWire())).toHaveLength(Object.keys(wantedFuses).length);
  const states = Object.values(wantedFuses)
    .map((wanted) => (wanted ? '1' : '0'))
    .join('');
  const wire = (text: string): Buffer =>
    Buffer.from(`code${fuseSentinel}\x01${String.fromCharCode(text.length)}${text}`, 'latin1');
  expect(fuseProblems(wire(states))).toEqual([]);
  expect(fuseProblems(wire(`1${states.slice(1)}`))).toEqual(['the fuse runAsNode is on, but must be off.']);
  expect(fuseProblems(wire(`r${states.slice(1)}`))).toEqual(['the fuse runAsNode is missing, but must be off.']);
  expect(fuseProblems(Buffer.concat([wire(states), wire(`1${states.slice(1)}`)]))).toHaveLength(1);
  expect(() => readFuses(Buffer.from('no wire'))).toThrow('no fuse wire');
});
