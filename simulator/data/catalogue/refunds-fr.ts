import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('ref', 'fr');

/** French responses of "Refunds" (vous). */
export const refundsFr: CatalogueResponse[] = [
  say(
    'started',
    'Remboursement lancé',
    'Le remboursement de {{order_total}} est parti vers la carte qui se termine par {{card_last4}}. Selon votre banque, il apparaît sous trois à cinq jours ouvrés.',
  ),
  say(
    'partial',
    'Remboursement partiel',
    'Je vous propose de garder l’article et de vous rembourser {{amount}} pour la gêne. Si cela vous convient, répondez simplement oui et je le valide.',
  ),
  say(
    'thirty-days',
    'Retour – délai de 30 jours',
    'Vous avez trente jours pour changer d’avis, même si le carton est ouvert. Il suffit que l’article soit complet et qu’il n’ait pas servi.',
  ),
  say(
    'not-received',
    'Retour pas encore reçu',
    'Votre retour {{tracking_number}} n’est pas encore enregistré à l’entrepôt. Comptez jusqu’à six jours après le dépôt ; je garde le dossier ouvert et je vous écris dès qu’il est scanné.',
  ),
  say(
    'refused',
    'R-14 Refus – article utilisé',
    'Après contrôle, l’article porte des traces d’usage et ne peut pas être repris. Je comprends votre déception ; je peux vous le renvoyer gratuitement ou vous aider à le faire réparer.',
  ),
  say(
    'voucher',
    'Bon d’achat au lieu d’un remboursement',
    'Si vous préférez un bon d’achat, je peux en établir un de {{amount}}, valable deux ans dans tous nos magasins et sur le site. Que choisissez-vous ?',
  ),
  say(
    'foreign-bank',
    'Remboursement – banque étrangère',
    '<p>Pour un compte hors zone euro, le virement prend <b>jusqu’à dix jours</b>.</p><p>Votre banque peut retenir des frais de change&nbsp;; nous n’avons malheureusement aucune prise là-dessus.</p>',
    { html: true },
  ),
];
