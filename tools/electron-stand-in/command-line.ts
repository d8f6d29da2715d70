import { entry } from './entry.ts';

const appended: string[] = [];

function nameOf(flag: string): string {
  return flag.replace(/^--?/, '').split('=')[0] ?? '';
}

/** The switches that are Chromium's: those in front of the app's path and those that the app appended. */
export function chromiumSwitches(): string[] {
  const own = entry.switches.filter((flag) => !nameOf(flag).startsWith('inspect') && nameOf(flag) !== 'user-data-dir');
  return [...own, ...appended, `--accept-lang=${appLocale()}`];
}

function all(): string[] {
  return [...entry.argv.filter((argument) => argument.startsWith('--')), ...appended];
}

/** `app.commandLine`: what is appended before `ready` reaches Chromium's own command line. */
export const commandLine = {
  appendSwitch(name: string, value = ''): void {
    appended.push(value === '' ? `--${name}` : `--${name}=${value}`);
  },
  appendArgument(value: string): void {
    appended.push(value);
  },
  removeSwitch(name: string): void {
    for (const flag of appended.filter((each) => nameOf(each) === name)) appended.splice(appended.indexOf(flag), 1);
  },
  hasSwitch(name: string): boolean {
    return all().some((flag) => nameOf(flag) === name);
  },
  getSwitchValue(name: string): string {
    const flag = all().findLast((each) => nameOf(each) === name);
    return flag?.includes('=') ? flag.slice(flag.indexOf('=') + 1) : '';
  },
};

/** Gives the app's locale, which is also its pages': `--lang`, else the system's. */
export function appLocale(): string {
  return commandLine.getSwitchValue('lang') || Intl.DateTimeFormat().resolvedOptions().locale;
}
