import { WebMessagingGuest } from '#guest/web-messaging-guest.ts';
import { type CustomerScript, customerScripts } from '#simulator/data/catalogue/customers.ts';
import type { Ready } from '#simulator/simulator.ts';

/** A customer of the demo with the line that customer speaks through. */
export interface DemoCustomer {
  script: CustomerScript;
  guest: WebMessagingGuest;
}

/** Connects a scripted customer to a queue and says the opening; resolves when the platform has echoed every line of it. */
export async function customerWrites(
  ready: Ready,
  key: string,
  queue: string,
  taken: readonly string[] = [],
): Promise<DemoCustomer> {
  const script =
    customerScripts.find((one) => one.key === key) ??
    customerScripts.find((one) => one.language !== 'en' && !taken.includes(one.key)) ??
    customerScripts[0];
  if (!script) throw new Error('there are no customer scripts');
  const guest = new WebMessagingGuest({
    url: ready.webmessaging,
    deploymentId: ready.deploymentId,
    api: ready.api,
    attributes: { ...script.attributes, name: script.name, language: script.language, queue },
  });
  await guest.connect();
  for (const line of script.opening) await guest.sendText(line);
  return { script, guest };
}
