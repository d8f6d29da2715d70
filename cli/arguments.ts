import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** Reads options strictly; where they are not understood it says so in one line on stderr and gives undefined (exit code 2). */
export function readOptions<const T extends ParseArgsOptionsConfig>(args: string[], options: T): Values<T> | undefined {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values as Values<T>;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'The options were not understood.'}\n`);
    return undefined;
  }
}

/** A whole number within bounds from an option; undefined where none was given; throws a sentence where it is not one. */
export function wholeNumber(name: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < min || value > max)
    throw new RangeError(`--${name} takes a whole number from ${min} to ${max}, not '${text}'.`);
  return value;
}
