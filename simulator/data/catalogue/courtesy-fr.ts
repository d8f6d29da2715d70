import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('cou', 'fr');

/** French responses of "Courtesy" (vous). */
export const courtesyFr: CatalogueResponse[] = [
  say(
    'hello',
    'Bonjour',
    'Bonjour {{CUSTOMER_NAME}}, merci de nous écrire. Je suis {{AGENT_NAME}} et je m’occupe de vous : dites-moi ce qui vous amène.',
  ),
  say(
    'wait',
    'Désolé pour l’attente',
    'Merci de votre patience, {{CUSTOMER_NAME}}. Il y a beaucoup de monde aujourd’hui ; me voici, et je reste avec vous jusqu’au bout.',
  ),
  say(
    'moment',
    'Un instant',
    'Je regarde cela tout de suite. Cela peut prendre deux ou trois minutes, mais je suis toujours là, ne fermez pas la fenêtre.',
  ),
  say(
    'still',
    'Toujours là ?',
    'Êtes-vous encore devant l’écran ? Rien ne presse : je laisse la conversation ouverte dix minutes de plus, et vous pourrez revenir quand vous voudrez.',
  ),
  say(
    'recap',
    'Récapitulatif',
    'Si j’ai bien compris, il s’agit de votre {{product}}, commande {{order_number}}, et vous souhaitez une solution avant le week-end. Est-ce exact ?',
  ),
  say(
    'goodbye',
    'Au revoir',
    'Avec plaisir ! Merci d’avoir choisi Halden & Row, {{CUSTOMER_NAME}}, et très belle journée à vous et aux vôtres.',
  ),
];
