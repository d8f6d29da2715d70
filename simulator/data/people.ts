import type { Behaviour, RoleName } from '../world/state.ts';

/** Where a person stands when the organisation opens. */
export type OpeningPresence = 'On Queue' | 'Available' | 'Busy' | 'Away' | 'Break' | 'Meal' | 'Meeting' | 'Offline';

/** One person as written down: name, role, queues (by short key), opening presence. */
export interface Person {
  name: string;
  preferredName?: string;
  role: RoleName;
  title: string;
  queues: string[];
  presence: OpeningPresence;
  behaviour?: Behaviour;
}

const lead: Person[] = [
  {
    name: 'Jana Novak',
    role: 'agent',
    title: 'Senior advisor',
    queues: ['orders', 'returns', 'billing'],
    presence: 'On Queue',
  },
  {
    name: 'Mara Lind',
    role: 'agent',
    title: 'Specialist, second line',
    queues: ['tech', 'claims'],
    presence: 'On Queue',
  },
  {
    name: 'Tomás Herrera',
    role: 'agent',
    title: 'Billing advisor',
    queues: ['billing', 'orders'],
    presence: 'On Queue',
  },
  { name: 'Yuki Tanaka', role: 'agent', title: 'Advisor, Japan', queues: ['japan', 'tech'], presence: 'On Queue' },
  {
    name: 'Priya Raghunathan',
    role: 'supervisor',
    title: 'Team leader',
    queues: ['orders', 'returns'],
    presence: 'Available',
  },
  {
    name: 'Anselm Vogt',
    role: 'administrator',
    title: 'Contact-centre administrator',
    queues: [],
    presence: 'Available',
  },
  { name: 'Noor El-Amrani', role: 'limited', title: 'Advisor in training', queues: ['orders'], presence: 'On Queue' },
];

// name | queue keys | presence (Q on queue, A available, B busy, W away, K break, M meal, G meeting, O offline) | behaviour | role
const others = `Lukas Brandt|retouren|Q
Ingrid Solheim|orders,returns|Q||author
Oluwaseun Adeyemi|tech|Q
Chiara Bellini|returns|Q
Kenji Watanabe|japan|Q
Freya Lindqvist|claims|Q
Mateo Quispe|billing|Q
Siobhan Gallagher|orders|Q
Arjun Menon|tech|Q
Zofia Wiśniewska|returns,orders|Q
Hiroko Yamamoto|japan|B
Emeka Okonkwo|tech|Q
Lea Steinbach|retouren|Q
Pavel Dvořák|tech|W
Amélie Rousseau|claims|Q
Dimitri Papadakis|billing|M
Camila Duarte|orders|Q
Jonas Reuter|retouren|B
Thandiwe Nkosi|orders,billing|Q
Mina Farahani|returns|K
Björn Ekström|tech|Q|ignore
Salma Haddad|billing|Q
Ravi Chandran|tech|G
Isla Mackenzie|orders|Q
Aiko Mori|japan|Q
Nikolai Sokolov|claims|B
Valentina Rossi|returns|Q
Kwame Mensah|orders|Q|decline
Hannah Feldmann|retouren|Q
Diego Fuentes|tech|Q
Leila Benali|billing|W
Oskar Nyberg|tech|Q
Grace Omondi|orders|Q
Tuan Nguyen|tech|Q
Marta Kowalczyk|claims|Q
Sean O'Rourke|returns|O
Eszter Horváth|billing|Q
Felipe Barros|orders|M
Sunniva Dahl|returns|Q
Adaeze Eze|claims|O
Matthias Kern|retouren|O
Rin Kobayashi|japan|O
Yusuf Demir|tech|K
Beatriz Salgado|orders|A
Anouk de Vries|returns|A
Gabriel Moreau|tech|O
Elif Kaya|billing|A
Henrik Madsen|loyalty|O
Joanna Price|loyalty|O
Ngozi Balogun|orders|O
Vera Petrova|claims|G
Liam Brennan|tech|O
Ama Boateng|returns|Q`;

const presences: Record<string, OpeningPresence> = {
  Q: 'On Queue',
  A: 'Available',
  B: 'Busy',
  W: 'Away',
  K: 'Break',
  M: 'Meal',
  G: 'Meeting',
  O: 'Offline',
};

/** The sixty people of Halden & Row, the practice sign-in (Jana Novak) first. Every name is made up. */
export const people: Person[] = [
  ...lead,
  ...others.split('\n').map((line): Person => {
    const [name = '', queues = '', presence = 'Q', behaviour, role = 'agent'] = line.split('|');
    return {
      name,
      role: role as RoleName,
      title: 'Advisor',
      queues: queues.split(','),
      presence: presences[presence] ?? 'Offline',
      ...(behaviour ? { behaviour: behaviour as Behaviour } : {}),
    };
  }),
];
