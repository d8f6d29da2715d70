import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Ready } from '#simulator/simulator.ts';
import { electronEnvironment } from '../electron-stand-in/environment.ts';
import { projectRoot } from './build.ts';

/** The running app as a person has it, and what went wrong inside while it ran. */
export interface LaunchedApp {
  app: ElectronApplication;
  page: Page;
  /** Console errors and uncaught errors of every page so far, and violations of the content security policy. */
  troubles: string[];
  userData: string;
  /** Ends the app; removes the profile unless it was given. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The simulated organisation that "Practice organisation" leads to. */
  ready?: Ready;
  /** Which of its users signs in; its first where none is named. */
  userId?: string;
  userData?: string;
  env?: Record<string, string>;
}

/** Starts the real main and preload: in Electron where its binary is installed, else in the stand-in, headless. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? mkdtempSync(path.join(tmpdir(), 'riposte-profile-'));
  const { env } = await electronEnvironment({ headless: true, userData });
  const { ready } = options;
  const place = ready && {
    api: ready.api,
    login: ready.login,
    clientId: ready.clientId,
    userId: options.userId ?? ready.users[0]?.id,
  };
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH;
  const app = await _electron.launch({
    // Playwright would look for Electron's binary in this process's environment, not in the one it hands on.
    ...(dist ? { executablePath: path.join(dist, 'electron') } : {}),
    args: [projectRoot],
    cwd: projectRoot,
    env: {
      ...inherited,
      ...env,
      ...(place ? { RIPOSTE_PRACTICE: JSON.stringify(place) } : {}),
      RIPOSTE_USER_DATA: userData,
      ...options.env,
    },
  });
  const troubles: string[] = [];
  const watch = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('pageerror', (error) => void troubles.push(String(error)));
  };
  app.on('window', watch);
  const page = await app.firstWindow();
  await page.waitForURL(/index\.html/);
  watch(page);
  return {
    app,
    page,
    troubles,
    userData,
    close: async () => {
      await app.close();
      if (!options.userData) rmSync(userData, { recursive: true, force: true });
    },
  };
}

/** Starts the app once more on the profile of one that runs; resolves with its exit code and what it said on stderr. */
export async function startAgain(first: LaunchedApp): Promise<{ code: number | null; words: string }> {
  const { env } = await electronEnvironment({ headless: true, userData: first.userData });
  const second = spawn(process.execPath, [path.join(projectRoot, 'node_modules/electron/cli.js'), projectRoot], {
    cwd: projectRoot,
    env: { ...process.env, ...env, RIPOSTE_USER_DATA: first.userData },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  second.stderr.setEncoding('utf8').on('data', (text: string) => {
    words += text;
  });
  return new Promise((resolve) => second.on('exit', (code) => resolve({ code, words })));
}
