/** One measured figure, always beside something that ran in the same run: the machine is noisy, ratios are not. */
export interface Figure {
  id: string;
  value: number;
  unit: 'ms' | 'kB' | 'ratio' | 'count' | '%';
  /** What it is compared with and that one's value, in the same unit; null where the goal is absolute. */
  against: { what: string; value: number } | null;
  ratio: number | null;
  goal: string;
  ok: boolean;
}

/** What one bench prints: one JSON object. */
export interface BenchReport {
  bench: string;
  figures: Figure[];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A figure against a reference of the same run; `ok` is decided by the caller's goal on value, reference and ratio. */
export function compared(
  figure: { id: string; value: number; unit: Figure['unit']; what: string; reference: number; goal: string },
  holds: (value: number, reference: number) => boolean,
): Figure {
  const { id, value, unit, what, reference, goal } = figure;
  return {
    id,
    value: round(value),
    unit,
    against: { what, value: round(reference) },
    ratio: reference === 0 ? null : round(value / reference),
    goal,
    ok: holds(value, reference),
  };
}

/** The value below which the share `p` of the samples lies (nearest rank). */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;
}
