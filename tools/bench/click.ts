import { WebMessagingGuest } from '#guest/web-messaging-guest.ts';
import { reserveQueues } from '#simulator/rehearse.ts';
import { startSimulator } from '#simulator/simulator.ts';
import { ensureBuilt } from '../app/build.ts';
import { Desk } from '../app/desk.ts';
import { launchApp } from '../app/launch.ts';
import { type BenchReport, compared, percentile } from './figure.ts';

const clicks = 40;
const response = 'Sorry for the wait';
const messages = /\/communications\/[^/]+\/messages$/;

/** Click to request on the wire, against a bare keep-alive fetch from a plain process to the same server. */
export async function benchClick(): Promise<BenchReport> {
  ensureBuilt();
  const simulator = await startSimulator({});
  const { ready, ledger, world } = simulator;
  const me = ready.users[0];
  if (!me) throw new Error('no users');
  reserveQueues(world, me.id, ['Orders & delivery']);
  const guest = new WebMessagingGuest({
    url: ready.webmessaging,
    deploymentId: ready.deploymentId,
    attributes: { name: 'Amara Okafor', queue: 'Orders & delivery' },
  });
  await guest.connect();
  await guest.sendText('Hello');
  const app = await launchApp({ ready });
  const ours: number[] = [];
  const bare: number[] = [];
  try {
    const desk = new Desk(app.page);
    await desk.signInToPractice();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.search(response);
    const plane = desk.sendButton(response);
    await plane.waitFor();
    await app.page.evaluate(() => {
      const stamps: number[] = [];
      (window as unknown as { stamps: number[] }).stamps = stamps;
      addEventListener('pointerdown', (event) => void stamps.push(performance.timeOrigin + event.timeStamp), true);
    });
    for (let i = 0; i < clicks; i++) {
      const heard = new Promise<void>((resolve) => {
        const stop = guest.on('message', (message) => {
          if (message.from !== 'agent') return;
          stop();
          resolve();
        });
      });
      await plane.click();
      await heard;
      const arrived = ledger.asked('POST', messages).at(-1)?.at ?? Number.NaN;
      const pressed = await app.page.evaluate(
        () => (window as unknown as { stamps: number[] }).stamps.at(-1) ?? Number.NaN,
      );
      ours.push(arrived - pressed);
      const before = performance.timeOrigin + performance.now();
      await fetch(`${ready.api}/api/v2/date`, { method: 'GET' }).then((answer) => answer.text());
      bare.push((ledger.asked('GET', '/api/v2/date').at(-1)?.at ?? Number.NaN) - before);
    }
  } finally {
    guest.disconnect();
    await app.close();
    await simulator.close();
  }
  const figure = (id: string, p: number, allowedMs: number) =>
    compared(
      {
        id,
        value: percentile(ours, p),
        unit: 'ms',
        what: 'a bare keep-alive fetch to the same server',
        reference: percentile(bare, p),
        goal: `<= +${allowedMs} ms`,
      },
      (value, reference) => value <= reference + allowedMs,
    );
  return {
    bench: 'click',
    figures: [figure('click-to-wire-median', 0.5, 3), figure('click-to-wire-p99', 0.99, 8)],
  };
}
