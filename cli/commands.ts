/** A command: parses its own arguments, prints to stdout (results) and stderr (progress), answers with its exit code. */
export interface Command {
  run(args: string[]): Promise<number>;
}

/** Every command by name, loaded only when it is called. */
export const commands: Readonly<Record<string, { about: string; load(): Promise<Command> }>> = {
  demo: { about: 'The main job, hands-free, in the practice organisation [--json]', load: () => import('./demo.ts') },
  responses: {
    about: 'Finds and renders canned responses without a window: responses --help',
    load: () => import('./responses.ts'),
  },
  simulator: {
    about: 'A Genesys Cloud organisation on this machine [--port N] [--seed N] [--size N] [--json]',
    load: () => import('./simulator.ts'),
  },
};
