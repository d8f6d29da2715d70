import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('row', 'fr');

/** French responses of "Row Circle and offers" (vous). */
export const rowCircleFr: CatalogueResponse[] = [
  say(
    'balance',
    'Solde de points',
    'Vous avez {{points_balance}} points et le niveau {{loyalty_level}}. Cent points valent cinq euros, à utiliser dès la prochaine commande.',
  ),
  say(
    'join',
    'Devenir membre',
    'L’inscription au Row Circle est gratuite et prend une minute. Vos achats des trente derniers jours comptent déjà, pourvu qu’ils aient été faits avec la même adresse.',
  ),
  say(
    'missing',
    'Points manquants',
    'Les points de la commande {{order_number}} sont crédités quatorze jours après la livraison, une fois le délai de retour passé. Ils ne sont donc pas perdus.',
  ),
  say(
    'evening',
    'Soirée des membres',
    'La prochaine soirée des membres a lieu au magasin de {{store}}. Les places sont limitées : répondez à l’invitation et venez à deux si vous le souhaitez.',
  ),
  say(
    'code',
    'Code promo refusé',
    'Le code n’est valable qu’une fois, sur les articles non soldés, et il expire à minuit. Envoyez-moi une capture du panier, je regarde ce qui bloque.',
  ),
  say(
    'expired',
    'Points expirés',
    'Les points s’éteignent après deux ans sans achat. Comme vous êtes fidèle depuis longtemps, je les remets exceptionnellement sur votre compte cette semaine.',
  ),
];
