import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('bil', 'fr');

/** French responses of "Billing and payments" (vous). */
export const billingFr: CatalogueResponse[] = [
  say(
    'invoice',
    'Facture par e-mail',
    'Je viens de vous envoyer la facture de la commande {{order_number}} par e-mail. Pensez à regarder dans les indésirables si elle n’arrive pas d’ici cinq minutes.',
  ),
  say(
    'kyc',
    'KYC – pièce d’identité',
    'Pour un paiement à crédit, la loi nous demande de vérifier votre identité. Envoyez la photo recto verso d’une pièce valable par le lien sécurisé, jamais dans ce tchat.',
  ),
  say(
    'declined',
    'Paiement refusé',
    'La banque a refusé la carte {{card_last4}}. Rien n’a été débité ; essayez une autre carte ou appelez votre conseiller, la commande reste réservée jusqu’à minuit.',
  ),
  say(
    'three-times',
    'Paiement en 3 fois',
    'Votre commande de {{order_total}} peut être réglée en trois fois sans frais. La première échéance est prélevée à l’expédition, les deux autres les mois suivants.',
  ),
  say(
    'vat',
    'TVA intracommunautaire',
    '<p>Pour une facture <b>hors taxe</b>, ajoutez le numéro de TVA de votre société dans <a href="https://www.haldenrow.example/account/billing">votre compte</a> avant de commander. Nous ne pouvons pas le faire après coup.</p>',
    { html: true },
  ),
  say(
    'twice',
    'Double débit',
    'Les deux lignes que vous voyez ne sont qu’une autorisation et un débit. L’autorisation de {{amount}} disparaît toute seule sous sept jours, sans démarche de votre part.',
  ),
];
