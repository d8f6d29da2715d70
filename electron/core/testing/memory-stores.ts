import type { Documents, Log, Secrets } from '../ports.ts';

/** Secrets that live as long as the test; `kept` shows what is there, `failing` makes writes fail. */
export class MemorySecrets implements Secrets {
  readonly protection = 'session';
  readonly kept = new Map<string, string>();
  failing = false;

  async read(name: string): Promise<string | undefined> {
    return this.kept.get(name);
  }
  async write(name: string, value: string): Promise<void> {
    if (this.failing) throw new Error('vault is locked');
    this.kept.set(name, value);
  }
  async forget(name: string): Promise<void> {
    this.kept.delete(name);
  }
}

/** Documents that live as long as the test; what is read is a copy, as from a file. */
export class MemoryDocuments implements Documents {
  readonly kept = new Map<string, string>();

  read(name: string): unknown {
    const text = this.kept.get(name);
    return text === undefined ? undefined : JSON.parse(text);
  }
  write(name: string, value: unknown): void {
    this.kept.set(name, JSON.stringify(value) ?? 'null');
  }
}

/** A log that remembers every line and everything reported, so that a test can search it. */
export class RecordingLog implements Log {
  readonly lines: { level: 'info' | 'warn'; event: string; facts: Record<string, unknown> }[] = [];
  readonly reports: unknown[] = [];

  info(event: string, facts: Record<string, unknown> = {}): void {
    this.lines.push({ level: 'info', event, facts });
  }
  warn(event: string, facts: Record<string, unknown> = {}): void {
    this.lines.push({ level: 'warn', event, facts });
  }
  report(error: unknown): string {
    this.reports.push(error);
    return `report-${this.reports.length}`;
  }
}
