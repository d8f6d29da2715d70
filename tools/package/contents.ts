import { posix } from 'node:path';

/** The packed files: path inside the archive to its bytes. */
export type Contents = ReadonlyMap<string, Buffer>;

const worker = 'out/main/practice-worker.js';
/** Stands in every build of the simulator: the path of its control requests (simulator/http/side-doors.ts). */
const simulatorMark = '/__simulator';
const relativeImport = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const textFile = /\.(c?js|mjs|html|css|json|svg|txt)$/;

const foreign: readonly (readonly [string, string])[] = [
  ['electron-stand-in', "the stand-in for Electron's binary"],
  ['@playwright/test', 'the end-to-end test runner'],
  ['vitest', 'the unit test runner'],
  ['fast-check', 'the property test library'],
  ['sourceMappingURL=', 'a pointer to a source map'],
];

/** Every packed script that this one loads, itself included, by its relative imports. */
export function reachable(contents: Contents, entry: string): Set<string> {
  const seen = new Set<string>();
  const walk = (file: string): void => {
    const bytes = contents.get(file);
    if (!bytes || seen.has(file)) return;
    seen.add(file);
    for (const [, target = ''] of bytes.toString('utf8').matchAll(relativeImport)) {
      walk(posix.join(posix.dirname(file), target));
    }
  };
  walk(entry);
  return seen;
}

/**
 * Says in one sentence each what is wrong inside the packed files: developers' tools, the folder of the machine that
 * built them (`builtIn`), the simulator outside of the practice worker, a package.json that starts nothing.
 */
export function contentProblems(contents: Contents, builtIn: string): string[] {
  const problems: string[] = [];
  const practice = reachable(contents, worker);
  const app = [...contents.keys()].filter((file) => /^out\/(main|preload)\/[^/]+\.c?js$/.test(file) && file !== worker);
  const inApp = new Set(app.flatMap((entry) => [...reachable(contents, entry)]));
  for (const [file, bytes] of contents) {
    if (!textFile.test(file)) continue;
    for (const [mark, what] of foreign)
      if (bytes.includes(mark)) problems.push(`${file} contains ${what} ("${mark}").`);
    // SECURITY: a path of the building machine names its user, and makes two builds of one commit differ.
    if (bytes.includes(builtIn)) problems.push(`${file} contains the path of the folder it was built in.`);
    if (bytes.includes(simulatorMark) && (!practice.has(file) || inApp.has(file))) {
      problems.push(`${file} contains the simulator, which belongs into ${worker} alone.`);
    }
  }
  return [...problems, ...manifestProblems(contents)];
}

function manifestProblems(contents: Contents): string[] {
  const bytes = contents.get('package.json');
  if (!bytes) return ['app.asar has no package.json.'];
  const manifest = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  const problems = ['scripts', 'devDependencies']
    .filter((key) => key in manifest)
    .map((key) => `The packed package.json still has "${key}".`);
  if (typeof manifest.main !== 'string' || !contents.has(posix.normalize(manifest.main))) {
    problems.push(`The packed package.json starts ${String(manifest.main)}, which app.asar does not hold.`);
  }
  return problems;
}
