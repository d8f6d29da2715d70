import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('rep', 'de');

/** German responses of "Replacements and repairs". */
export const replacementsDe: CatalogueResponse[] = [
  say(
    'send',
    'Ersatz senden',
    'Ich schicke Ihnen heute noch kostenlos Ersatz los. Voraussichtlich ist er am {{delivery_date}} bei Ihnen.',
  ),
  say(
    'send-tracked',
    'Ersatz senden – unterwegs',
    'Der Ersatz für Ihren Artikel „{{product}}“ hat unser Lager verlassen und lässt sich mit der Nummer {{new_tracking_number}} verfolgen. Bezahlen müssen Sie bei der Übergabe nichts.',
  ),
  say(
    'send-keep-old',
    'Ersatz senden – altes Stück behalten',
    'Das defekte Stück brauchen Sie nicht zurückzuschicken. Wenn es sich noch sicher benutzen lässt, behalten Sie es gern, sonst nimmt es der Wertstoffhof an.',
  ),
  say(
    'out-of-stock',
    'Kein Ersatz auf Lager',
    'Ich habe in allen Lagern nachgesehen: „{{product}}“ ist leider nirgends mehr vorrätig. Ich kann Sie für die nächste Lieferung vormerken oder den Betrag heute erstatten.',
  ),
  say(
    'alternative',
    'Ähnlichen Artikel anbieten',
    'Dieses Modell ist ausverkauft, aber „{{alternative}}“ kommt ihm in Größe und Farbe sehr nahe. Gefällt es Ihnen, liefern wir es stattdessen, ohne Aufpreis.',
  ),
  say(
    'photos',
    '11.1 Fotos vom Schaden',
    '<p>Drei Fotos helfen unserer Werkstatt am meisten:</p><ul><li>das ganze Stück aus etwa zwei Metern</li><li>der Schaden aus der Nähe</li><li>das weiße Etikett auf der Unterseite</li></ul><p>Sie können die Bilder direkt hier einfügen.</p>',
    { html: true },
  ),
  say(
    'photos-thanks',
    '11.2 Fotos erhalten',
    'Vielen Dank, {{CUSTOMER_NAME}}, die Fotos sind sehr gut. Ich sehe den Schaden deutlich, mehr Nachweise brauche ich nicht.',
  ),
  say(
    'warranty',
    'Gewährleistung – 2 Jahre',
    'Seit dem Kauf sind noch keine zwei Jahre vergangen, Sie haben also die volle Gewährleistung. Reparatur oder Ersatz sind für Sie kostenlos, der Versand ebenso.',
    { assets: ['warranty-terms.pdf'] },
  ),
  say(
    'warranty-frame',
    'Garantie – Gestelle 5 Jahre',
    'Auf Gestelle und Verbindungen geben wir freiwillig fünf Jahre Garantie. Was Sie beschreiben, betrifft bei Ihrem Artikel „{{product}}“ das Gestell, also kümmern wir uns darum.',
  ),
  say(
    'warranty-over',
    'Gewährleistung abgelaufen',
    'Die Gewährleistung für „{{product}}“ ist leider abgelaufen. Unsere Werkstatt repariert trotzdem gern zum Selbstkostenpreis. Soll ich einen Kostenvoranschlag für Sie anfragen?',
  ),
  say(
    'case',
    '11.4 Vorgang angelegt',
    'Ich habe den Vorgang {{case_number}} für Sie angelegt. Die Werkstatt sieht neue Fälle jeden Morgen durch, spätestens in zwei Werktagen haben Sie Antwort.',
  ),
  say(
    'flicker',
    'Lampe flackert',
    'Flackern liegt fast immer am Dimmer oder an einem lockeren Leuchtmittel. Schalten Sie bitte den Strom ab, drehen Sie die Birne fest und probieren Sie es ohne Dimmer. Was passiert?',
  ),
  say(
    'smart-reset',
    'Smarte Lampe zurücksetzen',
    '<p>So setzen Sie die Lampe zurück:</p><ul><li><b>Fünfmal</b> im Sekundentakt aus- und einschalten</li><li>Sie blinkt zweimal: fertig</li><li>In der App <b>Einstellungen &gt; Lampe hinzufügen</b> wählen</li></ul>',
    { html: true },
  ),
  say(
    'part',
    'Ersatzteil unterwegs',
    'Das Teil „{{part}}“ habe ich gerade für Sie bestellt. Es kommt in zwei bis drei Tagen als Brief, eine kleine Zeichnung zum Einbau liegt bei.',
  ),
  say(
    'screws',
    'Schrauben fehlen',
    'Wie ärgerlich, gerade wenn das Werkzeug schon bereitliegt! Der komplette Beutel für „{{product}}“ geht heute noch raus. Bis Schritt 4 können Sie ohne Weiteres aufbauen.',
  ),
  say(
    'tech',
    '12.1 Technikertermin',
    'Unser technischer Dienst kommt am {{visit_date}} zu Ihnen. Die Reparatur dauert etwa eine Stunde, ein wenig freier Platz rund um das Möbelstück genügt.',
  ),
  say(
    'stop-using',
    'Bitte nicht mehr benutzen',
    'Ziehen Sie bitte zu Ihrer Sicherheit sofort den Stecker und benutzen Sie den Artikel „{{product}}“ nicht mehr, auch wenn alles zu funktionieren scheint. Um alles Weitere kümmere ich mich.',
  ),
];
