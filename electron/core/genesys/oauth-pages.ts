const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;

/** What the browser shows when the platform sent a code. Static, without script or outside resources. */
export const donePage = page('You can close this tab', 'Riposte goes on with the sign-in.');

/** What the browser shows otherwise. */
export const refusedPage = page('You are not signed in', 'Go back to Riposte to try again.');
