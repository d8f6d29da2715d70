import { startSimulator } from '#simulator/simulator.ts';
import { readOptions, wholeNumber } from './arguments.ts';

/** Runs the simulated organisation until it is told to stop (SIGINT, SIGTERM); prints where it listens when it is ready. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, {
    port: { type: 'string' },
    seed: { type: 'string' },
    size: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (!options) return 2;
  let numbers: { port?: number; seed?: number; size?: number };
  try {
    const port = wholeNumber('port', options.port, 0, 65_535);
    const seed = wholeNumber('seed', options.seed, 0, 2 ** 31);
    const size = wholeNumber('size', options.size, 1, 1_000);
    numbers = {
      ...(port !== undefined && { port }),
      ...(seed !== undefined && { seed }),
      ...(size !== undefined && { size }),
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const stopping = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  let simulator: Awaited<ReturnType<typeof startSimulator>>;
  try {
    simulator = await startSimulator(numbers);
  } catch (error) {
    const taken = (error as { code?: string }).code === 'EADDRINUSE';
    process.stderr.write(
      taken
        ? `Port ${numbers.port} is taken; --port 0 finds a free one.\n`
        : `The simulator could not start: ${String(error)}\n`,
    );
    return 1;
  }
  const { ready } = simulator;
  if (options.json) process.stdout.write(`${JSON.stringify(ready)}\n`);
  else
    process.stdout.write(
      `Simulated organisation at ${ready.api}, guests at ${ready.webmessaging}?deploymentId=${ready.deploymentId}. Ctrl+C ends it.\n`,
    );
  await stopping;
  await simulator.close();
  return 0;
}
