import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('del', 'fr');

/** French responses of "Delivery and tracking" (vous). */
export const deliveryFr: CatalogueResponse[] = [
  say(
    'on-the-way',
    '03.1 Suivi – colis en route',
    'Bonjour {{CUSTOMER_NAME}}, votre colis a quitté notre entrepôt. Avec le numéro {{tracking_number}}, vous pouvez suivre chaque étape sur le site du transporteur.',
  ),
  say(
    'no-movement',
    '03.2 Suivi – sans mouvement',
    'Je vois que le suivi n’a pas bougé depuis plusieurs jours. Cela arrive quand un colis change de dépôt ; s’il n’y a rien de neuf d’ici deux jours, nous lançons une enquête.',
  ),
  say(
    'made-to-order',
    '5-7 jours ouvrés – sur commande',
    'Votre {{product}} est fabriqué sur commande : comptez 5 à 7 jours ouvrés avant l’expédition, puis deux jours de transport. Vous recevrez un message au départ de l’atelier.',
  ),
  say(
    'date-confirmed',
    'Date de livraison confirmée',
    'Bonne nouvelle : la commande {{order_number}} vous sera livrée le {{delivery_date}}, entre {{delivery_window}}. Le chauffeur vous appellera une demi-heure avant d’arriver.',
  ),
  say(
    'neighbour',
    'Colis chez un voisin',
    'Le transporteur indique que le colis a été remis à un voisin. Pourriez-vous vérifier auprès de votre gardien ou des appartements d’à côté, et me dire s’il y est ?',
  ),
  say(
    'store-pickup',
    'Retrait en magasin',
    'Votre commande vous attend au magasin de {{store}} pendant quatorze jours. Munissez-vous d’une pièce d’identité et de l’e-mail de retrait, c’est tout ce qu’il faut.',
  ),
  say(
    'change-address',
    'Changer l’adresse',
    '<p>Tant que le colis n’est pas parti, vous pouvez corriger l’adresse vous-même&nbsp;:</p><ul><li>ouvrez <a href="https://www.haldenrow.example/orders">vos commandes</a>,</li><li>choisissez <b>Modifier l’adresse</b>,</li><li>validez avant 18&nbsp;h.</li></ul>',
    { html: true },
  ),
  say(
    'upstairs',
    'Livraison à l’étage',
    'Les meubles de plus de 30 kg sont livrés au pied de l’immeuble. La livraison à l’étage coûte 29 € et peut encore être ajoutée ; dites-moi simplement l’étage et s’il y a un ascenseur.',
  ),
  say(
    'damaged',
    'Colis abîmé à l’arrivée',
    'Je suis navré que la commande {{order_number}} soit arrivée abîmée. Gardez l’emballage, prenez deux photos de l’étiquette et du dommage, et envoyez-les ici : je m’occupe du reste.',
  ),
];
