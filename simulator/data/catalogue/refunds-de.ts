import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('ref', 'de');

/** German responses of "Refunds". */
export const refundsDe: CatalogueResponse[] = [
  say(
    'full',
    'Volle Erstattung',
    'Wenn Ihnen Ihr Geld lieber ist, erstatte ich heute {{order_total}} auf die Karte mit den Endziffern {{card_last4}}. Ein kurzes Ja von Ihnen genügt.',
  ),
  say(
    'full-done',
    'Volle Erstattung – erledigt',
    'Die Erstattung für die Bestellung {{order_number}} ist angewiesen. Ihre Bank braucht erfahrungsgemäß fünf bis sieben Werktage, bis Sie den Betrag sehen.',
  ),
  say(
    'full-gift-card',
    'Volle Erstattung – Geschenkkarte',
    'Bezahlt wurde mit einer Geschenkkarte, deshalb buchen wir das Guthaben dorthin zurück. Haben Sie die Karte nicht mehr? Dann schicke ich Ihnen eine neue per E-Mail.',
  ),
  say(
    'part',
    'Teilerstattung',
    'Mein Vorschlag: Sie behalten den Artikel „{{product}}“ so, wie er ist, und ich erstatte Ihnen {{amount}}. Eine Rückgabe zum vollen Preis ist selbstverständlich auch möglich.',
  ),
  say(
    'shipping',
    'Versandkosten zurück',
    'Wir haben die Expresslieferung versprochen und nicht eingehalten. Den Zuschlag für die Bestellung {{order_number}} bekommen Sie daher automatisch zurück.',
  ),
  say(
    'working-days',
    '5-7 Werktage',
    'Nach unserer Anweisung dauert die Buchung bei den Banken fünf bis sieben Werktage. Schauen Sie am besten auch beim ursprünglichen Kaufdatum nach, oft steht sie dort.',
  ),
  say(
    'late',
    '07.4 Erstattung fehlt noch',
    'Ich sehe, dass {{order_total}} bereits an Ihre Bank gegangen sind. Ist der Betrag bis {{date}} nicht da, melden Sie sich bitte, dann lasse ich die Zahlung suchen.',
  ),
  say(
    'how',
    'So geht die Retoure',
    '<p>So einfach senden Sie zurück:</p><ul><li>Etikett drucken oder QR-Code im Paketshop zeigen</li><li>Rücksendeschein in den Karton legen</li><li>Beleg aufheben, bis das Geld da ist</li></ul><p><a href="https://www.haldenrow.example/de/retoure">Retoure anmelden</a></p>',
    { html: true, assets: ['return-label-guide.pdf'] },
  ),
  say(
    'label',
    'Retourenlabel verschickt',
    'Das Rücksendeetikett für die Bestellung {{order_number}} ist unterwegs in Ihr Postfach. Ohne Drucker zeigen Sie im Paketshop einfach den Code aus der E-Mail vor.',
  ),
  say(
    'thirty-days',
    '30 Tage Rückgabe',
    '<p>Ab der Lieferung haben Sie <b>30 Tage</b> Zeit, Unbenutztes zurückzugeben, als Kupfer-Mitglied sogar 60. Einen Grund müssen Sie nicht nennen. <a href="https://www.haldenrow.example/de/widerruf">Ihr gesetzliches Widerrufsrecht</a> bleibt davon unberührt.</p>',
    { html: true },
  ),
  say(
    'too-late',
    'Rückgabefrist vorbei',
    'Die Frist für die Bestellung {{order_number}} ist leider abgelaufen. Da der Artikel noch unbenutzt ist, kann ich Ihnen aus Kulanz eine Geschenkkarte über den Kaufpreis anbieten.',
  ),
  say(
    'received',
    '08.1 Retoure eingetroffen',
    'Ihr Paket ist bei uns angekommen, danke für die sorgfältige Verpackung! Wir prüfen es innerhalb von zwei Werktagen, danach läuft die Erstattung von allein.',
  ),
  say(
    'not-received',
    '08.2 Retoure nicht auffindbar',
    'In unserem Lager ist die Rücksendung noch nicht erfasst. Schicken Sie mir bitte ein Foto vom Einlieferungsbeleg, dann verfolge ich den Weg des Pakets zurück.',
  ),
  say(
    'collect',
    'Abholung großer Möbel',
    'Schleppen müssen Sie nichts: Unser Team holt „{{product}}“ am {{collection_date}} bei Ihnen ab. Lassen Sie das Möbelstück bitte aufgebaut stehen.',
  ),
  say(
    'cancel',
    'Bestellung storniert',
    'Die Bestellung {{order_number}} ist storniert, es wird nichts mehr verschickt. Eine Vormerkung auf Ihrem Konto verschwindet in wenigen Tagen von selbst.',
  ),
  say(
    'cancel-late',
    'Storno nicht mehr möglich',
    'Ich habe es versucht, doch das Paket war schon verladen. Verweigern Sie bitte einfach die Annahme, dann kommt es zu uns zurück und ich erstatte Ihnen den Betrag.',
  ),
  say(
    'voucher',
    'Gutschein als Entschuldigung',
    'Sie hatten viel Ärger mit dieser Bestellung, {{CUSTOMER_NAME}}. Als kleine Entschuldigung liegt jetzt ein Gutschein über 10\u00a0€ in Ihrem Kundenkonto.',
  ),
  say(
    'measure',
    'Maßanfertigung – keine Rückgabe',
    'Ich habe mich intern für Sie eingesetzt, muss aber ehrlich sein: Maßanfertigungen können wir nicht zurücknehmen. Einen Änderungsservice zum halben Preis kann ich Ihnen jedoch anbieten.',
  ),
];
