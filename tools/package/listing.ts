const hashedFolders = /(^|\/)(chunks|assets)\//;
const hashBeforeExtension = /-[\w-]{8}(\.\w+)$/;

/** Replaces the bundler's eight-character hash (`chunks/sdk-Ab3_x-9Z.js`) by `[hash]`, so that lists of two builds compare. */
export function withoutHash(path: string): string {
  return hashedFolders.test(path) ? path.replace(hashBeforeExtension, '-[hash]$1') : path;
}

/** The text of the committed list: one path a line without hashes, sorted; equal names stay as often as they occur. */
export function listingText(paths: readonly string[]): string {
  return `${paths.map(withoutHash).sort().join('\n')}\n`;
}

/** Says in one sentence each what the archive has too much and what it lacks against the committed list. */
export function listingProblems(expected: string, paths: readonly string[]): string[] {
  const missing = new Map<string, number>();
  for (const line of expected.split(/\r?\n/).filter(Boolean)) missing.set(line, (missing.get(line) ?? 0) + 1);
  const problems: string[] = [];
  for (const path of paths.map(withoutHash).sort()) {
    const left = missing.get(path) ?? 0;
    if (left === 0) problems.push(`app.asar holds ${path}, which the committed list does not name.`);
    else missing.set(path, left - 1);
  }
  for (const [path, count] of missing) {
    if (count > 0) problems.push(`app.asar lacks ${path}, which the committed list names.`);
  }
  return problems;
}

const unwanted: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)node_modules\//, 'a file of an npm package'],
  [/\.map$/, 'a source map'],
  [/\.(test|spec)\.\w+$/, 'a test'],
  [/\.[cm]?tsx?$/, 'a source file'],
  [/\.node$/, 'a native module'],
  [/stand-in/, "the stand-in for Electron's binary"],
  [/(^|\/)(tools|cli|e2e|guest|simulator)\//, 'a file of a room that never ships'],
];

/** Says which files must never ship, whatever the committed list names; so an `--update` cannot let them in. */
export function forbiddenFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    unwanted.filter(([pattern]) => pattern.test(path)).map(([, what]) => `app.asar holds ${what}: ${path}.`),
  );
}
