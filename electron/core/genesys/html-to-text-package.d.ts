/** The part of html-to-text 10 that we use; the package brings no types. */
declare module 'html-to-text' {
  export function compile(options: {
    wordwrap?: number | false;
    preserveNewlines?: boolean;
    limits?: { maxInputLength?: number; maxDepth?: number; maxChildNodes?: number };
    selectors?: { selector: string; format?: string; options?: Record<string, unknown> }[];
  }): (html: string) => string;
}
