/** What a listener of `onBeforeRequest` may answer. */
export interface RequestAnswer {
  readonly cancel?: boolean;
  readonly redirectURL?: string;
}

/** What such a listener is told. */
export interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
  readonly [field: string]: unknown;
}

type Listener = (details: RequestDetails, callback: (answer: RequestAnswer) => void) => void;

interface Filter {
  readonly urls?: readonly string[];
  readonly types?: readonly string[];
}

function matcher(pattern: string): (url: string) => boolean {
  if (pattern === '<all_urls>') return () => true;
  const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  const expression = new RegExp(`^${source}$`, 'i');
  return (url) => expression.test(url);
}

/** A session's `webRequest`: `onBeforeRequest` decides over every request that its pages make. */
export class WebRequest {
  readonly #changed: () => void;
  #listener: Listener | undefined;
  #matches: (url: string, type: string) => boolean = () => true;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isActive(): boolean {
    return this.#listener !== undefined;
  }

  onBeforeRequest(...given: [Listener | null] | [Filter, Listener | null]): void {
    const listener = given.at(-1) as Listener | null;
    const filter = given.length === 2 ? given[0] : {};
    const urls = filter?.urls?.map(matcher);
    const types = filter?.types;
    this.#listener = listener ?? undefined;
    this.#matches = (url, type) =>
      (!urls?.length || urls.some((match) => match(url))) && (!types?.length || types.includes(type));
    this.#changed();
  }

  /** Asks the listener. Not part of Electron. */
  decide(details: RequestDetails): Promise<RequestAnswer> {
    const listener = this.#listener;
    if (!listener || !this.#matches(details.url, details.resourceType)) return Promise.resolve({});
    return new Promise((resolve) => listener(details, (answer) => resolve(answer ?? {})));
  }
}
