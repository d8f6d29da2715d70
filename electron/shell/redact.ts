type Facts = Record<string, string | number | boolean | null>;

const patterns: readonly [RegExp, string][] = [
  [/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer [redacted]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[jwt]'],
  [
    /\b(access_token|refresh_token|code_verifier|client_secret|code|token)(["']?\s*[=:]\s*["']?)[^\s"'&,}]+/gi,
    '$1$2[redacted]',
  ],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, '[email]'],
  [/\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,4})?\b/g, '[iban]'],
  [/(?<![\w-])\+?\d(?:[ ().-]?\d){8,}(?![\w-])/g, '[number]'],
];

/** SECURITY: the second net under the allow-list of facts: tokens, e-mail addresses, phone, card and account numbers go. */
export function redactText(text: string): string {
  return patterns.reduce((safe, [pattern, stand]) => safe.replace(pattern, stand), text);
}

/** The same for every text among the facts of a log line. */
export function redact(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? redactText(value) : value]),
  );
}
