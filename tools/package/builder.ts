import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** How electron-builder ended: `undefined` when well, else why it refused, in its own words without a stack trace. */
export type BuilderFailure = string | undefined;

/** Environment variables that make electron-builder sign or publish (the check does neither) or keep its words short. */
const withheld = /^(CSC_|WIN_CSC_|APPLE_|AZURE_|GH_TOKEN|GITHUB_TOKEN|VITEST|DEBUG)/;

/** Finds the reason in electron-builder's output: what follows its cross mark, up to its advice and its stack trace. */
export function failureOf(output: string): string {
  const at = output.lastIndexOf('⨯');
  const words = (at < 0 ? output.trim().split('\n').slice(-5).join('\n') : output.slice(at + 1)).split('\n');
  const end = words.findIndex((line) => /^\s*(How to fix:|failedTask=|at )/.test(line));
  return words
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.replace(/\s*(failedTask|stackTrace)=.*/, '').trim())
    .filter(Boolean)
    .join(' ');
}

/** Runs electron-builder without credentials and silently. Resolves with why it failed, or undefined. */
export async function tryBuilder(root: string, args: readonly string[]): Promise<BuilderFailure> {
  const inherited = Object.entries(process.env).filter(([name]) => !withheld.test(name));
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('electron-builder/package.json')),
    'cli.js',
  );
  const child = spawn(process.execPath, [cli, '--publish', 'never', '--projectDir', root, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (part: Buffer): void => {
    output += part.toString('utf8');
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return code === 0 ? undefined : failureOf(output);
}
