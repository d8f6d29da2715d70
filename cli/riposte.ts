import { commands } from './commands.ts';

/** Exit codes of every command: 0 done, 1 tried and failed, 2 the command line was not understood. */
const usage = (): string =>
  [
    'Usage: npm run riposte -- COMMAND [options]',
    '',
    ...Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(12)}${about}`),
    '',
  ].join('\n');

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (!command) {
  const asked = name === '' || name === '--help' || name === 'help';
  (asked ? process.stdout : process.stderr).write(asked ? usage() : `There is no command '${name}'.\n\n${usage()}`);
  process.exitCode = asked ? 0 : 2;
} else {
  const { run } = await command.load();
  process.exitCode = await run(args);
}
