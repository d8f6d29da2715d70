import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { WebMessagingGuest } from '#guest/web-messaging-guest.ts';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { ensureBuilt } from '../app/build.ts';
import { Desk } from '../app/desk.ts';
import { type LaunchedApp, launchApp } from '../app/launch.ts';
import { projectRoot } from '../app/root.ts';

// Makes the README's pictures from the real app: six conversations in the simulated organisation, light and dark.
// `node tools/screenshots/screenshots.ts [FOLDER]`

const size = { width: 1600, height: 1000 };

const people = [
  {
    name: 'Chiara Conti',
    said: ['Can I still change the address?'],
    answer: 'Of course. Which address would you like?',
  },
  {
    name: 'Rohan Mehta',
    said: ['Two screws were missing from the Ely table.'],
    answer: 'The warehouse is checking that right now.',
  },
  { name: 'Siobhán Walsh', said: ['When will you collect the chair?'], answer: 'Shall I book Saturday, 12 to 16 h?' },
  { name: 'Lukas Brandt', said: ['Die Rücksendung ist da, aber die Erstattung fehlt.', 'Können Sie bitte nachsehen?'] },
  {
    name: 'Amara Okafor',
    said: ['My order 4471-2093 was marked as delivered yesterday, but there is nothing here.'],
    answer:
      'Hello Amara, I am sorry about that. The courier notes that it was left with a neighbour at number 12. Could you ask there?',
    after: [
      'Number 12 is empty. Nobody has lived there since summer.',
      'It is a present for my daughter, her party is on Sunday.',
    ],
  },
];
const attributes = {
  order_number: '4471-2093',
  product: 'Ely reading lamp',
  loyalty_level: 'Gold',
  tracking_number: 'HR 2093 4471 GB',
  order_total: '£64.00',
  card_last4: '0421',
};
const pins = [
  'Sorry for the wait',
  'Courier trace opened',
  'Send a replacement',
  'Refund in full',
  'Photo from the courier',
  'Neighbour or safe place',
  'Voucher for the trouble',
  'Anything else?',
  'Goodbye',
];

async function customer(simulator: Simulator, name: string): Promise<WebMessagingGuest> {
  const { webmessaging, deploymentId, api } = simulator.ready;
  const guest = new WebMessagingGuest({
    url: webmessaging,
    deploymentId,
    api,
    attributes: { ...attributes, name, queue: 'Orders & delivery' },
  });
  await guest.connect();
  return guest;
}

async function pin(page: Page, desk: Desk, name: string, digit: number): Promise<void> {
  await desk.search(name);
  await page.getByRole('button', { name: `More for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^Pin to ${digit}`) }).click();
}

async function fill(simulator: Simulator, { page }: LaunchedApp): Promise<WebMessagingGuest[]> {
  const desk = new Desk(page);
  const guests: WebMessagingGuest[] = [];
  await desk.signInToPractice();
  for (const { name, said, answer, after } of people) {
    const guest = await customer(simulator, name);
    guests.push(guest);
    for (const line of said) await guest.sendText(line);
    await desk.accept(name);
    await desk.open(name);
    if (!answer) continue;
    const heard = guest.waitFor((message) => message.from === 'agent');
    await desk.write(answer);
    await heard;
    for (const line of after ?? []) await guest.sendText(line);
  }
  for (const [index, name] of pins.entries()) await pin(page, desk, name, index + 1);
  await page.keyboard.press('Escape');
  await desk.panel.getByRole('searchbox').fill('');
  const ringing = await customer(simulator, 'Mateo Rivas');
  guests.push(ringing);
  await ringing.sendText('El jarrón llegó roto, ¿me lo pueden cambiar?');
  await page.getByRole('button', { name: 'Accept Mateo Rivas' }).waitFor();
  await desk.composer.fill('I have just spoken with the courier, Amara, and they will');
  await guests[4]?.sendTyping();
  return guests;
}

ensureBuilt();
const folder = path.resolve(process.argv[2] ?? path.join(projectRoot, 'docs/screenshots'));
mkdirSync(folder, { recursive: true });
const simulator = await startSimulator({});
reserveQueues(simulator.world, simulator.ready.users[0]?.id ?? '', ['Orders & delivery']);
// Short thresholds, so that the picture shows all three grades of waiting without minutes of waiting.
const userData = mkdtempSync(path.join(tmpdir(), 'riposte-pictures-'));
writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ document: { dueAfterS: 6, overdueAfterS: 11 } }));
const app = await launchApp({ ready: simulator.ready, userData });
try {
  await app.page.setViewportSize(size);
  const guests = await fill(simulator, app);
  await app.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await app.page.mouse.move(700, 300);
  await app.page.getByText('Overdue').first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, so that no picture catches a colour on its way to another.
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await app.page.screenshot({ path: path.join(folder, `main-${colorScheme}.png`) });
  }
  for (const guest of guests) guest.disconnect();
} catch (error) {
  await app.page.screenshot({ path: path.join(folder, 'failed.png') });
  throw error;
} finally {
  await app.close();
  rmSync(userData, { recursive: true, force: true });
  await simulator.close();
}
