import type { CustomerScript } from './customers.ts';

/** The customers who write in French. */
export const customersFr: CustomerScript[] = [
  {
    key: 'camille-adresse',
    language: 'fr',
    name: 'Camille Lefèvre',
    queue: 'Orders & delivery',
    authenticated: true,
    attributes: {
      order_number: '4493-1150',
      product: 'étagère Alta',
      order_total: '249 €',
      card_last4: '8821',
      loyalty_level: 'Chêne',
      points_balance: '1 240',
    },
    opening: ['Bonjour, je me suis trompée d’adresse pour ma livraison.', 'Est-ce qu’on peut encore la changer ?'],
    replies: [
      'C’est au 14 rue des Lilas, deuxième étage.',
      'Il n’y a pas d’ascenseur, c’est embêtant ?',
      'Va pour la livraison à l’étage alors.',
    ],
    closing: 'Merci beaucoup, bonne journée !',
  },
  {
    key: 'hugo-double',
    language: 'fr',
    name: 'Hugo Marchand',
    queue: 'Billing',
    authenticated: false,
    attributes: {},
    opening: ['J’ai été débité deux fois pour la même commande.'],
    replies: [
      'Oui, deux lignes de 89,90 € le même jour.',
      'C’est la Banque postale.',
      'D’accord, je surveille mon compte.',
    ],
    closing: 'Parfait, merci.',
  },
];
