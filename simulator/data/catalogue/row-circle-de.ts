import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('row', 'de');

/** German responses of "Row Circle and offers". */
export const rowCircleDe: CatalogueResponse[] = [
  say(
    'what',
    'Was ist Row Circle?',
    'Row Circle ist unser kostenloses Treueprogramm: Für jeden Euro gibt es einen Punkt, für 200 Punkte einen Gutschein über 5\u00a0€. Eine Karte brauchen Sie nicht, Ihre E-Mail-Adresse genügt.',
    { assets: ['row-circle-benefits.pdf'] },
  ),
  say(
    'levels',
    'Leinen, Eiche, Kupfer',
    '<p>Unsere drei Stufen:</p><ul><li><b>Leinen</b>: Punkte und ein Geburtstagsgruß</li><li><b>Eiche</b>, ab 400&nbsp;€ im Jahr: Standardversand gratis</li><li><b>Kupfer</b>, ab 1.200&nbsp;€: Express gratis und 60 Tage Rückgabe</li></ul>',
    { html: true },
  ),
  say(
    'balance',
    'Punktestand',
    'Auf Ihrem Konto sind derzeit {{points_balance}} Punkte, {{CUSTOMER_NAME}}. Wenn Sie möchten, wandle ich sie gleich in einen Gutschein um.',
  ),
  say(
    'missing',
    'Punkte fehlen',
    'Die Punkte für die Bestellung {{order_number}} werden gutgeschrieben, sobald die Rückgabefrist vorbei ist. Vorgemerkt sind sie schon, verloren geht nichts.',
  ),
  say(
    'added',
    'Punkte nachgetragen',
    'Ich habe Ihnen {{points}} Punkte für den Einkauf nachgetragen, der nicht erfasst war. Nach der nächsten Anmeldung sehen Sie sie im Konto.',
  ),
  say(
    'store-receipt',
    'Punkte für den Kassenbon',
    'Das holen wir nach: Fotografieren Sie einfach den Bon aus der Filiale {{store}}, solange er keine 60 Tage alt ist, und ich schreibe Ihnen die Punkte gut.',
  ),
  say(
    'level',
    'Ihre Stufe',
    'Sie sind auf der Stufe {{loyalty_level}}, und die gilt bis zum Ende des nächsten Jahres. Schön, dass Sie uns die Treue halten!',
  ),
  say(
    'level-kept',
    'Stufe aus Kulanz behalten',
    'Ein ruhigeres Jahr soll Ihnen nach so langer Zeit nicht zum Nachteil werden. Ich habe Ihre Stufe {{loyalty_level}} für weitere zwölf Monate verlängert.',
  ),
  say(
    'birthday',
    'Geburtstagsrabatt',
    'Herzlichen Glückwunsch zum Geburtstag! 🎂 In diesem Monat bekommen Sie 10\u00a0% auf eine Bestellung Ihrer Wahl, der Rabatt wird an der Kasse automatisch abgezogen.',
  ),
  say(
    'voucher-new',
    'Gutschein neu ausgestellt',
    'Ihr neuer Code lautet {{voucher_code}} und gilt bis zum {{expiry_date}}. Der alte ist ab sofort ungültig, bitte verwenden Sie nur noch diesen.',
  ),
  say(
    'newsletter',
    'Newsletter abbestellt',
    'Den Newsletter habe ich für Sie abgestellt. Nachrichten zu laufenden Bestellungen und zu ablaufenden Punkten bekommen Sie weiterhin, sonst bleibt es ruhig.',
  ),
];
