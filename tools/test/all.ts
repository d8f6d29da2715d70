import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

// Runs everything a submission must pass, then says in one line how many tests really ran, from the runners' own reports.
const root = path.resolve(import.meta.dirname, '../..');
const reports = path.join(root, 'test-results');

interface Step {
  name: string;
  command: string[];
}
const steps: Step[] = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'unit', command: ['vitest', 'run'] },
  { name: 'build', command: ['electron-vite', 'build', '--logLevel', 'warn'] },
  { name: 'e2e', command: ['playwright', 'test'] },
];

function run({ name, command }: Step): boolean {
  const [program = '', ...args] = command;
  const started = Date.now();
  const { status } = spawnSync(path.join(root, 'node_modules/.bin', program), args, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return status === 0;
}

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
}
interface E2eReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

function read<T>(name: string): T | undefined {
  const file = path.join(reports, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const outcomes = steps.map(run);
const unit = read<UnitReport>('unit.json');
const e2e = read<E2eReport>('e2e.json');
const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0);
// A flaky test is a broken one; a runner that left no report failed as a whole.
const failed =
  (unit?.numFailedTests ?? 1) + (e2e ? e2e.stats.unexpected + e2e.stats.flaky : 1) + outcomes.slice(0, 2).filter((ok) => !ok).length;
console.log(`${passed} passed, ${failed} failed`);
process.exit(outcomes.every(Boolean) && failed === 0 && passed > 0 ? 0 : 1);
