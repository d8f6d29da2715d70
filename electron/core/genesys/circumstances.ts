import type { CallOptions } from './platform.ts';

/** What is asked for and how much patience it deserves; travels beside an SDK call, which has no place for it. */
export interface Circumstances {
  /** The verb in our words; becomes `what` of not-found, conflict and outcome-unknown. Never an id or a text. */
  what: string;
  /** A `read` may be repeated; a `command` is sent once, because the platform knows no idempotency key. */
  kind: 'read' | 'command';
  timeoutMs: number;
  clicked: boolean;
  signal?: AbortSignal;
}

const defaultTimeoutMs = 10_000;

/** A read: repeated patiently, may be cancelled at any time. */
export function reading(what: string, options: CallOptions = {}, timeoutMs = defaultTimeoutMs): Circumstances {
  return { what, kind: 'read', timeoutMs, clicked: options.clicked ?? false, ...signalOf(options) };
}

/** A command: sent once, always with access to the reserve of the rate budget, because commands come from people. */
export function commanding(what: string, options: CallOptions = {}, timeoutMs = defaultTimeoutMs): Circumstances {
  return { what, kind: 'command', timeoutMs, clicked: options.clicked ?? true, ...signalOf(options) };
}

const signalOf = (options: CallOptions): { signal?: AbortSignal } => (options.signal ? { signal: options.signal } : {});
