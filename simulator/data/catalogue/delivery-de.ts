import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('del', 'de');

/** German responses of "Delivery and tracking". */
export const deliveryDe: CatalogueResponse[] = [
  say(
    'neighbour',
    'Nachbar oder Ablageort',
    'Könnten Sie bitte kurz im Hausflur, im Carport und bei den direkten Nachbarn nachsehen? Bei Regen stellen die Zusteller Pakete gern an einen trockenen Platz.',
  ),
  say(
    'neighbour-named',
    'Nachbar oder Ablageort – laut Scan',
    'Laut Zustellscan wurde das Paket zur Bestellung {{order_number}} in der Nachbarschaft abgegeben. Wissen Sie, wer es angenommen haben könnte? Falls nicht, übernehme ich das ab hier.',
  ),
  say(
    'postcode',
    'PLZ erfragen',
    'Damit ich die richtige Sendung vor mir habe: Wie lautet bitte die Postleitzahl der Lieferadresse?',
  ),
  say(
    'order-number',
    'Bestellnummer erfragen',
    'Nennen Sie mir bitte noch Ihre Bestellnummer? Sie steht ganz oben in der Bestätigungsmail und hat acht Ziffern mit einem Strich in der Mitte.',
  ),
  say(
    'trace-opened',
    '03.1 Nachforschung eröffnet',
    'Ich habe für die Sendung {{tracking_number}} soeben eine dringende Nachforschung veranlasst. Der Paketdienst antwortet innerhalb eines Werktags, und ich melde mich dann sofort bei Ihnen.',
  ),
  say(
    'trace-pending',
    '03.2 Nachforschung läuft noch',
    'Die Antwort des Paketdienstes steht noch aus, obwohl die Frist um ist. Ich hake gerade nach und schreibe Ihnen spätestens {{reply_by}}, auch wenn es nichts Neues gibt.',
  ),
  say(
    'trace-lost',
    '03.3 Nachforschung: verloren',
    'Es tut mir sehr leid: Der Paketdienst hat bestätigt, dass Ihr Paket verloren gegangen ist. Den Schaden tragen wir. Möchten Sie eine neue Lieferung oder lieber Ihr Geld zurück?',
  ),
  say(
    'trace-found',
    '03.4 Nachforschung: gefunden',
    'Gute Nachrichten, {{CUSTOMER_NAME}}: Ihr Paket ist im Depot wieder aufgetaucht und unversehrt. Es wird am nächsten Werktag zugestellt.',
  ),
  say(
    'photo',
    'Foto vom Zusteller',
    'Der Zusteller hat um {{time}} ein Foto gemacht. Zu sehen ist darauf: {{photo_shows}}. Kommt Ihnen das bekannt vor?',
  ),
  say(
    'tracking-link',
    'Link zur Sendungsverfolgung',
    '<p>Hier können Sie Ihr Paket <b>{{tracking_number}}</b> verfolgen: <a href="https://www.haldenrow.example/de/sendung">Sendung verfolgen</a>. Am Liefertag sehen Sie dort auch, wie viele Stopps noch vor Ihnen liegen.</p>',
    { html: true },
  ),
  say(
    'not-moving',
    'Sendungsstatus steht still',
    'Das sieht beunruhigend aus, ist aber meist harmlos: Zwischen zwei Depots wird bis zu zwei Tage lang nicht gescannt. Tut sich bei {{tracking_number}} bis morgen Abend nichts, forschen wir nach.',
  ),
  say(
    'out-for-delivery',
    'Heute in Zustellung',
    'Ihr Paket liegt schon im Zustellfahrzeug. Auf Ihrer Route ist der Fahrer meist bis 18 Uhr fertig, und kurz vorher bekommen Sie eine SMS.',
  ),
  say(
    'window',
    '02.1 Termin Möbellieferung',
    'Ihr Termin steht: Ihre Lieferung ({{product}}) kommt am {{delivery_date}}, {{delivery_window}}. Das Team ruft Sie etwa eine halbe Stunde vorher an.',
    { defaults: { delivery_window: 'zwischen 8 und 18 Uhr' } },
  ),
  say(
    'window-change',
    '02.2 Termin verschieben',
    'Das lässt sich gut verschieben. Sagen Sie mir einfach zwei Tage, an denen es Ihnen passt, dann schaue ich, was für die Bestellung {{order_number}} frei ist.',
  ),
  say(
    'working-days',
    'Lieferzeit 3-5 Werktage',
    'Der Standardversand dauert drei bis fünf Werktage ab der Bestätigungsmail. Samstage, Sonntage und Feiertage zählen dabei leider nicht mit.',
  ),
  say(
    'express',
    'Express bis 14 Uhr',
    '<p>Wenn Sie werktags <b>bis 14 Uhr</b> mit Express bestellen, ist das Paket am nächsten Werktag bei Ihnen. Der Zuschlag beträgt 6,95&nbsp;€, für Kupfer-Mitglieder entfällt er.</p>',
    { html: true },
  ),
  say(
    'delayed',
    '04.1 Verspätung – viel los',
    'Wir haben gerade deutlich mehr Bestellungen als sonst, deshalb dauert Ihre etwa zwei Tage länger. Das tut mir leid. Vergessen ist sie nicht, sie wird als Nächstes gepackt.',
  ),
  say(
    'delayed-maker',
    '04.2 Verspätung – Werkstatt',
    'Unsere Werkstatt ist mit „{{product}}“ im Rückstand, der neue Liefertermin lautet {{delivery_date}}. Wenn Ihnen das zu spät ist, können Sie kostenfrei stornieren.',
  ),
  say(
    'split',
    'Zwei Pakete, eine Bestellung',
    'Die Bestellung {{order_number}} kommt in zwei Paketen, weil die Teile in verschiedenen Lagern liegen. Das zweite folgt ein bis zwei Tage später, Versandkosten fallen nur einmal an.',
  ),
  say(
    'address',
    'Adresse noch änderbar',
    'Das klappt noch, denn die Bestellung {{order_number}} ist noch nicht gepackt. Schreiben Sie mir bitte die vollständige neue Adresse, dann ändere ich sie gleich.',
  ),
  say(
    'address-late',
    'Adresse – schon unterwegs',
    'Das Paket {{tracking_number}} ist schon unterwegs, das Etikett kann ich nicht mehr ändern. Ich kann es aber im Paketshop für Sie zurücklegen lassen. Soll ich das veranlassen?',
  ),
  say(
    'click-collect',
    'Abholung bereit',
    'Ihre Bestellung {{order_number}} liegt in unserer Filiale {{store}} für Sie bereit. Bringen Sie bitte die Bestätigung auf dem Handy und einen Ausweis mit, wir heben alles 14 Tage auf.',
  ),
  say(
    'damaged-box',
    'Karton beschädigt angekommen',
    'Danke, dass Sie gleich Bescheid geben. Schicken Sie mir bitte ein Foto vom Karton und eines vom Inhalt, dann kläre ich alles Weitere direkt hier im Chat.',
  ),
  say(
    'room',
    'Lieferung bis zum Wunschort',
    'Unser Team trägt große Möbel bis in das Zimmer Ihrer Wahl, ohne Aufzug bis in den dritten Stock. Die Verpackung nehmen wir auf Wunsch gern wieder mit.',
  ),
];
