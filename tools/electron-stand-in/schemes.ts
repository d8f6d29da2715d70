import type { CustomScheme } from 'electron';

/**
 * Chromium lets no one add a scheme over DevTools, so `app://bundle/x` goes by the name of `https://bundle.app.invalid/x`
 * inside it: a secure, standard origin of its own that no name server knows. Only this file knows both names.
 */
const registered = new Set<string>();

/** `protocol.registerSchemesAsPrivileged`: only standard, secure schemes can be stood in for. Throws for others. */
export function registerSchemes(schemes: readonly CustomScheme[]): void {
  for (const { scheme, privileges } of schemes) {
    if (!privileges?.standard || !privileges.secure) {
      throw new Error(
        `The Electron stand-in supports protocol.registerSchemesAsPrivileged only for standard, secure schemes ('${scheme}' is not).`,
      );
    }
    if (privileges.bypassCSP) {
      throw new Error(`The Electron stand-in does not support bypassCSP in protocol.registerSchemesAsPrivileged.`);
    }
    registered.add(scheme.toLowerCase());
  }
}

/** Says whether a scheme was registered as privileged. */
export function isRegistered(scheme: string): boolean {
  return registered.has(scheme);
}

/** The registered schemes. */
export function registeredSchemes(): string[] {
  return [...registered];
}

/** Gives an address by the name that Chromium knows. */
export function toChromium(url: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/is.exec(url);
  const scheme = parts?.[1]?.toLowerCase();
  if (!parts || !scheme || !registered.has(scheme)) return url;
  const rest = parts[3] || '/';
  return `https://${parts[2]}.${scheme}.invalid${rest.startsWith('/') ? rest : `/${rest}`}`;
}

/** Gives an address, an origin or a text with addresses in it by the name that the app knows. */
export function fromChromium(text: string): string {
  return text.replaceAll(
    /https:\/\/([^/?#\s]+)\.([a-z][a-z0-9+-]*)\.invalid/gi,
    (whole, host: string, scheme: string) => (registered.has(scheme) ? `${scheme}://${host}` : whole),
  );
}

/** Gives a response header by the names that Chromium knows, where it holds addresses (policies, redirects). */
export function headerToChromium(name: string, value: string): string {
  if (!/^(content-security-policy|location|access-control-allow-origin|link|origin)/i.test(name)) return value;
  return registeredSchemes().reduce(
    (text, scheme) =>
      text
        .replaceAll(new RegExp(`\\b${scheme}://([^/?#\\s;,>]+)`, 'gi'), `https://$1.${scheme}.invalid`)
        .replaceAll(new RegExp(`(^|\\s)${scheme}:(?=[\\s;,]|$)`, 'gi'), `$1https://*.${scheme}.invalid`),
    value,
  );
}

/** Gives the origin of an address as Electron writes it, `null` where there is none. */
export function originOf(url: string): string {
  if (!URL.canParse(url)) return 'null';
  const parsed = new URL(url);
  return isRegistered(parsed.protocol.slice(0, -1)) ? `${parsed.protocol}//${parsed.host}` : parsed.origin;
}
