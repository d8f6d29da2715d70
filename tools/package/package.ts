import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, projectRoot } from '../app/build.ts';
import { checkPlatform, type PlatformReport, projectProblems } from './check.ts';
import { makeInstallers, packedProblems } from './installers.ts';
import { listingText } from './listing.ts';
import { platforms } from './stub.ts';

const usage = `npm run package                      builds Riposte and makes this system's installers in dist/
npm run package -- --check [--json]  packs for Linux, Windows and macOS without Electron and looks at the result
npm run package -- --check --update  the same, and takes what app.asar holds now as the list to expect`;

const expectedFile = path.join(projectRoot, 'tools/package/expected/asar.txt');

async function check(json: boolean, update: boolean): Promise<boolean> {
  ensureBuilt();
  const work = mkdtempSync(path.join(tmpdir(), 'riposte-package-'));
  const project = projectProblems(projectRoot);
  const reports: PlatformReport[] = [];
  try {
    for (const platform of platforms) {
      const report = await checkPlatform(platform, {
        root: projectRoot,
        work,
        expected: readFileSync(expectedFile, 'utf8'),
        builtIn: projectRoot,
      });
      // The first platform decides the list; the other two must then agree with it. What never ships is still refused.
      if (update && reports.length === 0 && report.files.length > 0) {
        writeFileSync(expectedFile, listingText(report.files));
        report.problems = report.problems.filter((problem) => !problem.includes('the committed list'));
      }
      reports.push(report);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const ok = [...project, ...reports.flatMap(({ problems }) => problems)].length === 0;
  if (json) console.log(JSON.stringify({ ok, project, platforms: reports }));
  else print(project, reports);
  return ok;
}

function print(project: readonly string[], reports: readonly PlatformReport[]): void {
  for (const problem of project) console.log(`project: ${problem}`);
  // The archive is the same on every system, so most of what is wrong with it is wrong three times: say it once.
  for (const problem of new Set(reports.flatMap(({ problems }) => problems))) {
    const where = reports.filter(({ problems }) => problems.includes(problem)).map(({ platform }) => platform);
    console.log(`${where.join(', ')}: ${problem}`);
  }
  for (const { platform, files, asarBytes } of reports.filter(({ problems }) => problems.length === 0)) {
    console.log(`${platform}: ${files.length} files in app.asar, ${asarBytes} bytes, as expected`);
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if ((values.json || values.update) && !values.check)
    throw new Error(`--json and --update go with --check.\n\n${usage}`);
  if (values.check) return (await check(values.json, values.update)) ? 0 : 1;
  ensureBuilt();
  const files = await makeInstallers(projectRoot);
  for (const file of files) console.log(path.relative(projectRoot, file));
  const problems = packedProblems(projectRoot, readFileSync(expectedFile, 'utf8'));
  for (const problem of problems) console.log(problem);
  return problems.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
