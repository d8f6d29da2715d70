// The few globals that every place we run in has (Node, Chromium, workers) and that the language's own library lacks.
// shared/ may use exactly these; everything else of a browser or of Node is out of reach by design.
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
interface AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}
declare var AbortController: { new (): AbortController };
interface URL {
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  readonly origin: string;
  readonly href: string;
  readonly pathname: string;
  readonly username: string;
  readonly password: string;
}
declare var URL: { new (url: string, base?: string): URL };
