import { runDemo } from '#tools/demo/demo.ts';
import { readOptions } from './arguments.ts';

/** The demo: exits 0 only if every step was observed from the other side (the guest's socket, the other agent). */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { json: { type: 'boolean' } });
  if (!options) return 2;
  const say = options.json ? () => undefined : (line: string) => void process.stdout.write(`${line}\n`);
  const report = await runDemo(say);
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  return report.steps.length > 0 && report.steps.every((step) => step.ok) ? 0 : 1;
}
