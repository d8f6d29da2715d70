/** Whether the app is ready: set once by `app`, read where Electron forbids what comes too early. */
export const appReady = { is: false };
