import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('rep', 'fr');

/** French responses of "Replacements and repairs" (vous). */
export const replacementsFr: CatalogueResponse[] = [
  say(
    'spare-part',
    'Envoi d’une pièce de rechange',
    'Je vous envoie aujourd’hui la pièce manquante pour votre {{product}}, sans frais. Elle part en lettre suivie et arrive en général sous trois jours.',
  ),
  say(
    'whole',
    'Remplacement complet',
    'Nous remplaçons l’article de la commande {{order_number}}. Le dossier {{case_number}} est ouvert ; gardez l’ancien jusqu’à ce que le nouveau soit chez vous.',
  ),
  say(
    'rma',
    'RMA – étiquette retour',
    'Vous trouverez l’étiquette RMA dans l’e-mail que je viens d’envoyer. Collez-la sur l’ancien carton, déposez-le dans un relais et conservez le reçu.',
  ),
  say(
    'collection',
    'Enlèvement à domicile',
    'Le transporteur passera reprendre votre {{product}} le {{collection_date}}. Inutile d’imprimer quoi que ce soit : il apporte l’étiquette et l’emballage.',
  ),
  say(
    'manual',
    'Notice de montage perdue',
    '<p>Aucun souci&nbsp;: toutes les notices sont <a href="https://www.haldenrow.example/manuals">sur notre site</a>. Tapez le nom du meuble, puis ouvrez le fichier <b>Montage</b>.</p>',
    { html: true },
  ),
  say(
    'warranty',
    'Garantie – 2 ans',
    'Tous nos luminaires sont garantis deux ans à partir de la livraison. L’usure normale du tissu n’est pas couverte, un défaut électrique l’est toujours.',
  ),
];
