import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests that start browsers or pack the whole app: part of `npm test`, not of `npm run check`. */
const slow = ['tools/electron-stand-in/**/*.test.ts', 'tools/package/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    testTimeout: 15_000,
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['{shared,electron,simulator,guest,cli,tools}/**/*.test.ts'],
          exclude: slow,
          // Modules without a screen keep no state between files; loading them once a worker halves the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'host',
          environment: 'node',
          include: slow,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          include: ['renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
