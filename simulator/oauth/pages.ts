import type { User } from '../world/state.ts';

const inText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
:root{color-scheme:light dark}
body{font:15px/1.5 system-ui,sans-serif;margin:0;background:Canvas;color:CanvasText}
main{max-width:34rem;margin:3rem auto;padding:0 1.25rem}
h1{font-size:1.35rem;margin:0 0 .25rem}
p{margin:.25rem 0 1.25rem}
ul{list-style:none;margin:0;padding:0;border:1px solid color-mix(in srgb,CanvasText 18%,transparent);border-radius:8px;overflow:hidden}
li+li{border-top:1px solid color-mix(in srgb,CanvasText 12%,transparent)}
a{display:flex;justify-content:space-between;gap:1rem;padding:.6rem .9rem;color:inherit;text-decoration:none}
a:hover,a:focus-visible{background:color-mix(in srgb,Highlight 18%,transparent);outline:none}
small{color:color-mix(in srgb,CanvasText 65%,transparent)}
footer{margin:1.25rem 0}footer a{display:inline}`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${inText(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>`;

/** The sign-in page: one link per person, no script. `asked` is repeated in every link. */
export function signInPage(users: User[], organisation: string, asked: URLSearchParams): string {
  const link = (extra: Record<string, string>): string => {
    const query = new URLSearchParams(asked);
    query.delete('prompt');
    for (const [key, value] of Object.entries(extra)) query.set(key, value);
    return inText(`authorize?${query}`);
  };
  const rows = users
    .map(
      (user) =>
        `<li><a href="${link({ login_hint: user.id })}">${inText(user.name)} <small>${inText(user.title)}</small></a></li>`,
    )
    .join('');
  return page(
    `Sign in to ${organisation}`,
    `<h1>Sign in to ${inText(organisation)}</h1><p>This is a practice organisation on your machine. Choose who you want to be.</p>` +
      `<ul>${rows}</ul><footer><a href="${link({ deny: 'true' })}">Cancel</a></footer>`,
  );
}

/** A page that names what is wrong with the request. */
export const errorPage = (code: string, text: string): string =>
  page(code, `<h1>${inText(code)}</h1><p>${inText(text)}</p>`);
