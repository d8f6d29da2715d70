import { seededId } from '../random.ts';
import type { PresenceDefinition, Queue, User } from '../world/state.ts';
import { type ContactSheet, contactSheets } from './contacts.ts';
import { people } from './people.ts';
import { queueSheets } from './queues.ts';
import { roles } from './roles.ts';

/** Everything fixed about the simulated organisation; ids depend on the seed alone. Times are epoch milliseconds. */
export interface Organisation {
  id: string;
  name: string;
  divisionId: string;
  divisionName: string;
  defaultQueueId: string;
  clientId: string;
  confidentialClient: { id: string; secret: string };
  deploymentId: string;
  openIntegrationId: string;
  botFlowId: string;
  assistantId: string;
  users: User[];
  queues: Queue[];
  wrapupCodes: { id: string; name: string }[];
  presences: PresenceDefinition[];
  skills: { id: string; name: string }[];
  languages: { id: string; name: string }[];
  /** The external contacts, each with its id. */
  contacts: (ContactSheet & { id: string })[];
}

const presenceNames: [name: string, system: string, primary: boolean, de: string][] = [
  ['Available', 'Available', true, 'Verfügbar'],
  ['Busy', 'Busy', true, 'Beschäftigt'],
  ['Away', 'Away', true, 'Abwesend'],
  ['Break', 'Break', true, 'Pause'],
  ['Meal', 'Meal', true, 'Mahlzeit'],
  ['Meeting', 'Meeting', true, 'Besprechung'],
  ['Training', 'Training', true, 'Schulung'],
  ['On Queue', 'On Queue', true, 'In Warteschlange'],
  ['Offline', 'Offline', true, 'Offline'],
  ['Stock check', 'Busy', false, 'Bestandsprüfung'],
  ['Coaching', 'Training', false, 'Coaching'],
];

const skillNames = ['Furniture', 'Lighting', 'Kitchen', 'Payments', 'Warranty', 'Large deliveries', 'Trade customers'];
const languageNames = ['English', 'German', 'Spanish', 'Japanese', 'French'];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '');

/** Builds Halden & Row, a retailer of home goods, from a seed and a moment. */
export function buildOrganisation(seed: number, now: number): Organisation {
  const id = (name: string): string => seededId(seed, name);
  const presences = presenceNames.map(([name, systemPresence, primary, de]) => ({
    id: id(`presence/${name}`),
    name,
    systemPresence,
    primary,
    languageLabels: { en: name, en_US: name, de },
  }));
  const skills = skillNames.map((name) => ({ id: id(`skill/${name}`), name }));
  const languages = languageNames.map((name) => ({ id: id(`language/${name}`), name }));
  const codeNames = [...new Set(queueSheets.flatMap((sheet) => sheet.codes))];
  const wrapupCodes = codeNames.map((name) => ({ id: id(`wrapup/${name}`), name }));
  const users = people.map((person, at): User => {
    const opening = presences.find((presence) => presence.name === person.presence);
    if (!opening) throw new Error(`No presence ${person.presence}`);
    const since = now - (at + 1) * 47_000;
    const languageOf = person.queues.includes('retouren')
      ? 'German'
      : person.queues.includes('japan')
        ? 'Japanese'
        : 'English';
    return {
      id: id(`user/${person.name}`),
      name: person.name,
      ...(person.preferredName ? { preferredName: person.preferredName } : {}),
      email: `${plain(person.name)}@haldenrow.example`,
      title: person.title,
      department: 'Customer care',
      role: person.role,
      permissions: roles[person.role].permissions,
      skills: skills
        .filter((_, skillAt) => (at + skillAt) % 3 === 0)
        .map((skill) => ({ ...skill, proficiency: 1 + (at % 5) })),
      languages: languages
        .filter((language) => language.name === languageOf)
        .map((language) => ({ ...language, proficiency: 5 })),
      behaviour: person.behaviour ?? 'accept',
      presence: { definitionId: opening.id, since },
      routing: { status: person.presence === 'On Queue' ? 'IDLE' : 'OFF_QUEUE', since },
      idleSince: since,
      capacity: 8,
      version: 1 + (at % 9),
    };
  });
  const queues = queueSheets.map(
    (sheet): Queue => ({
      id: id(`queue/${sheet.key}`),
      name: sheet.name,
      description: sheet.description,
      createdAt: Date.UTC(2023, 2, 14, 8),
      members: new Map(
        people.flatMap((person, at) => {
          const user = users[at];
          return user && person.queues.includes(sheet.key) ? [[user.id, !sheet.nobodyJoined] as const] : [];
        }),
      ),
      wrapupCodeIds: sheet.codes.map((name) => id(`wrapup/${name}`)),
      acw: sheet.acw,
      allLibraries: sheet.allLibraries ?? false,
      libraryMode: 'All',
      libraryIds: [],
      language: sheet.language,
    }),
  );
  return {
    id: id('organisation'),
    name: 'Halden & Row',
    divisionId: id('division/home'),
    divisionName: 'Home',
    defaultQueueId: id('queue/orders'),
    clientId: id('client/desktop'),
    confidentialClient: { id: id('client/server'), secret: id('secret/server').replaceAll('-', '') },
    deploymentId: id('deployment/web'),
    openIntegrationId: id('integration/open'),
    botFlowId: id('flow/greeter'),
    assistantId: id('assistant/agent'),
    users,
    queues,
    wrapupCodes,
    presences,
    skills,
    languages,
    contacts: contactSheets.map((sheet) => ({ ...sheet, id: id(`contact/${sheet.key}`) })),
  };
}
