import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('bil', 'de');

/** German responses of "Billing and payments". */
export const billingDe: CatalogueResponse[] = [
  say(
    'charged-twice',
    '21.1 Doppelt abgebucht',
    'Bei uns ist nur eine Zahlung über {{order_total}} eingegangen. Der zweite Posten ist sehr wahrscheinlich eine Vormerkung, die Ihre Bank in einigen Tagen wieder freigibt.',
  ),
  say(
    'charged-twice-real',
    '21.2 Doppelt abgebucht – unser Fehler',
    'Sie haben recht, die Zahlung für {{order_number}} ist wirklich zweimal ausgelöst worden. Die zweite Buchung geht heute zurück auf die Karte mit den Endziffern {{card_last4}}.',
  ),
  say(
    'declined',
    '22.1 Karte abgelehnt',
    'Ihre Bank hat die Zahlung nicht freigegeben, den Grund erfahren wir leider nicht. Oft wartet sie nur auf Ihre Bestätigung in der Banking-App. Sehen Sie dort bitte einmal nach?',
  ),
  say(
    'link',
    '22.3 Zahlungslink',
    '<p>Über diese sichere Seite können Sie die Bestellung <b>{{order_number}}</b> bezahlen: <a href="https://www.haldenrow.example/de/zahlen">Jetzt bezahlen</a>. Der Link gilt 24 Stunden. Nach PIN oder TAN fragen wir nie.</p>',
    { html: true },
  ),
  say(
    'invoice-purchase',
    'Kauf auf Rechnung',
    'Beim Kauf auf Rechnung haben Sie 14 Tage ab Lieferung Zeit. Geben Sie bei der Überweisung bitte {{order_number}} als Verwendungszweck an, dann wird alles automatisch zugeordnet.',
  ),
  say(
    'invoice-copy',
    'Rechnung – Kopie',
    'Die Rechnung zur Bestellung {{order_number}} habe ich Ihnen gerade noch einmal als PDF geschickt. Falls Sie nichts finden, sehen Sie bitte auch im Spam-Ordner nach.',
  ),
  say(
    'invoice-corrected',
    'Rechnung – berichtigt',
    'Die berichtigte Rechnung trägt die Nummer {{invoice_number}} und ersetzt die bisherige. Die alte brauchen Sie nicht mehr aufzubewahren.',
  ),
  say(
    'reminder',
    'Mahnung – überschnitten',
    'Diese Mahnung dürfen Sie wegwerfen: Ihre Zahlung über {{order_total}} war schon bei uns, die Briefe haben sich überschnitten. Gebühren fallen für Sie nicht an.',
  ),
  say(
    'extension',
    'Zahlungsziel verlängern',
    'Danke, dass Sie sich vorher melden. Ich habe das Zahlungsziel auf den {{date}} verschoben, bis dahin bekommen Sie keine Mahnung von uns.',
  ),
  say(
    'gift-card',
    'Geschenkkarte – Guthaben',
    '<p>Ihr Guthaben sehen Sie jederzeit im Kundenkonto unter <a href="https://www.haldenrow.example/de/konto/geschenkkarten">Geschenkkarten</a>. Die Karte gilt drei Jahre, gerechnet ab dem Ende des Jahres, in dem sie gekauft wurde.</p>',
    { html: true },
  ),
  say(
    'code-sign',
    'Gutscheincode mit Sonderzeichen',
    'Der Code enthält Sonderzeichen, die beim Kopieren leicht verloren gehen: Er endet auf "$1&%", ohne Leerzeichen davor. Bitte tippen Sie ihn einmal von Hand ein.',
  ),
  say(
    'fraud',
    '23.2 Betrugsverdacht',
    'Diese Bestellung kommt mir ebenfalls verdächtig vor, deshalb habe ich {{order_number}} gestoppt und Ihr Konto gesperrt. Lassen Sie bitte gleich Ihre Karte bei der Bank sperren.',
  ),
  say(
    'phishing',
    '23.4 Nachricht stammt nicht von uns',
    'Gut, dass Sie nachfragen: Diese SMS kommt nicht von uns. Für die Freigabe eines Pakets verlangen wir niemals Geld. Bitte den Link nicht öffnen und die Nachricht löschen.',
  ),
];
