/** The one origin that our windows are loaded from. */
export const appScheme = 'app';
export const appOrigin = 'app://riposte';
export const appPage = `${appOrigin}/index.html`;

/** Whether an address is exactly our origin. SECURITY: compares parsed parts, never a prefix of the text. */
export function isOurs(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === `${appScheme}:` && url.host === 'riposte' && !url.username && !url.password;
  } catch {
    return false;
  }
}
