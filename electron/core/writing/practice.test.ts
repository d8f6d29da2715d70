import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Saved } from '#shared/contract/writing.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { SessionHolder } from '../session/current.ts';
import { failureOf } from '../testing/failure-of.ts';
import { openPracticeLine } from '../testing/practice-line.ts';
import { testPorts } from '../testing/test-ports.ts';
import { HeardResponses } from '../testing/writing-desk.ts';
import { Writing } from './writing.ts';

/** Two authors write the library of a simulated organisation: the real SDK, the real sign-in. */
let simulator: Simulator;
let ingrid: Author;
let anselm: Author;

const network = new NodeNetwork();
const clock = new SystemClock();
const call = { signal: new AbortController().signal };
const responses = /\/responsemanagement\/responses/;

interface Author {
  writing: Writing;
  heard: HeardResponses;
}

async function author(name: string): Promise<Author> {
  const userId = simulator.ready.users.find((user) => user.name === name)?.id ?? '';
  const line = await openPracticeLine({
    place: simulator.ready,
    ...{ userId, network, clock, loopback: new NodeLoopback() },
  });
  const session = new SessionHolder();
  const heard = new HeardResponses();
  const surroundings = { ports: testPorts({ network, clock }), session, touched: () => undefined };
  const writing = new Writing(surroundings, heard);
  const me = await line.platform.me();
  session.set({ me, platform: line.platform, practice: true, follow: () => undefined });
  return { writing, heard };
}

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 100_000 });
  ingrid = await author('Ingrid Solheim');
  anselm = await author('Anselm Vogt');
}, 30_000);
afterAll(async () => {
  network.close();
  await simulator.close();
});
beforeEach(() => {
  simulator.faults.clear();
  simulator.ledger.clear();
});

const libraryId = (): string => simulator.responses.libraries[0]?.id ?? '';
const create = async ({ writing }: Author, name: string, text: string): Promise<string> => {
  const saved = await writing.saveToLibrary({
    ...{ responseId: null, libraryId: libraryId(), name, text, contentType: 'text/plain', version: null },
  });
  if (saved.outcome !== 'saved') throw new Error('a new one met a conflict');
  return saved.responseId;
};
const edit = ({ writing }: Author, responseId: string, version: number, text: string): Promise<Saved> =>
  writing.saveToLibrary({
    ...{ responseId, libraryId: libraryId(), name: 'Two authors', text, contentType: 'text/plain', version },
  });
const textThere = (responseId: string): string | undefined =>
  simulator.responses.responses.get(responseId)?.texts[0]?.content;

test('create, edit, conflict between two authors, knowingly over it, remove', async () => {
  const responseId = await create(ingrid, 'Two authors', 'First {{order}} — größer 漢字');
  expect(ingrid.heard.learnedOf).toMatchObject([{ responseId, name: 'Two authors', version: 1 }]);
  expect(textThere(responseId)).toBe('First {{order}} — größer 漢字');

  const mine = await ingrid.writing.source({ responseId }, call);
  const theirs = await anselm.writing.source({ responseId }, call);
  expect(mine).toEqual(theirs);
  expect(await edit(anselm, responseId, theirs.version, 'Anselm’s')).toMatchObject({ outcome: 'saved', version: 2 });
  const conflict = await edit(ingrid, responseId, mine.version, 'Ingrid’s');
  expect(conflict).toMatchObject({ outcome: 'conflict', theirs: { version: 2, text: 'Anselm’s' } });
  expect(textThere(responseId)).toBe('Anselm’s');
  expect(await edit(ingrid, responseId, 2, 'Ingrid’s')).toMatchObject({ outcome: 'saved', version: 3 });
  expect(textThere(responseId)).toBe('Ingrid’s');

  await ingrid.writing.removeFromLibrary({ responseId });
  expect(ingrid.heard.forgottenOf).toEqual([responseId]);
  expect(await failureOf(anselm.writing.source({ responseId }, call))).toMatchObject({
    ...{ kind: 'not-found', what: 'response' },
  });
  await anselm.writing.removeFromLibrary({ responseId });
});

test('both save at once: one is in the library, the other is shown it', async () => {
  const responseId = await create(ingrid, 'Two authors', 'First');
  const both = await Promise.all([edit(ingrid, responseId, 1, 'Ingrid’s'), edit(anselm, responseId, 1, 'Anselm’s')]);
  expect(both.map((one) => one.outcome).sort()).toEqual(['conflict', 'saved']);
  const conflict = both.find((one) => one.outcome === 'conflict');
  expect(conflict).toMatchObject({ theirs: { text: textThere(responseId), version: 2 } });
});

test('the answer of a new one, of a change and of a removal is lost: done once, and said so', async () => {
  simulator.faults.answerLost({ method: 'POST', path: /\/responsemanagement\/responses$/, times: 1 });
  const responseId = await create(ingrid, 'Lost and found', 'Here I am');
  expect(textThere(responseId)).toBe('Here I am');
  expect(simulator.ledger.asked('POST', /\/responsemanagement\/responses$/)).toHaveLength(1);

  simulator.faults.answerLost({ method: 'PUT', path: responses, times: 1 });
  expect(await edit(ingrid, responseId, 1, 'Changed')).toMatchObject({ outcome: 'saved', version: 2 });
  expect(simulator.ledger.asked('PUT', responses)).toHaveLength(1);

  simulator.faults.answerLost({ method: 'DELETE', path: responses, times: 1 });
  await ingrid.writing.removeFromLibrary({ responseId });
  expect(textThere(responseId)).toBeUndefined();
  expect(simulator.ledger.asked('DELETE', responses)).toHaveLength(1);
});

test('an agent who may not write is told which permission is missing, before anything is asked', async () => {
  const jana = await author('Jana Novak');
  simulator.ledger.clear();
  const refused = failureOf(create(jana, 'x', 'y'));
  expect(await refused).toEqual({ kind: 'forbidden', permission: 'responses:response:add' });
  expect(simulator.ledger.asked('POST', responses)).toEqual([]);
});

test('a library that is not there', async () => {
  const toSave = { responseId: null, libraryId: crypto.randomUUID(), name: 'x', text: 'y', version: null };
  expect(await failureOf(ingrid.writing.saveToLibrary({ ...toSave, contentType: 'text/plain' }))).toMatchObject({
    ...{ kind: 'not-found', what: 'library' },
  });
});

test('html goes there and back as it was written', async () => {
  const html = '<p onclick="a()">Hi &amp; <script>b()</script></p>';
  const toSave = { responseId: null, libraryId: libraryId(), name: 'html', text: html, version: null };
  const saved = await ingrid.writing.saveToLibrary({ ...toSave, contentType: 'text/html' });
  const responseId = saved.outcome === 'saved' ? saved.responseId : '';
  expect(await ingrid.writing.source({ responseId }, call)).toMatchObject({ text: html, contentType: 'text/html' });
});
