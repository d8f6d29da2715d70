import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { isOurs } from './origin.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The built files by the path of their address. SECURITY: a fixed map, so that no spelling of a path leaves the folder. */
export function builtFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !(path.extname(entry.name) in types)) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, file);
  }
  return files;
}

/** Answers requests to our origin from the map; everything else is 404. Pages carry the policy with a fresh nonce. */
export function answerFrom(files: ReadonlyMap<string, string>): (request: { url: string; method: string }) => Response {
  return ({ url, method }) => {
    const pathname = isOurs(url) ? new URL(url).pathname : '';
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    if (!file || (method !== 'GET' && method !== 'HEAD')) return new Response('Not found', { status: 404 });
    const extension = path.extname(file);
    const headers: Record<string, string> = {
      'content-type': types[extension] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    };
    if (extension !== '.html') return new Response(new Uint8Array(readFileSync(file)), { headers });
    const nonce = randomBytes(18).toString('base64');
    headers['content-security-policy'] = contentSecurityPolicy(nonce);
    return new Response(readFileSync(file, 'utf8').replaceAll('__CSP_NONCE__', nonce), { headers });
  };
}
