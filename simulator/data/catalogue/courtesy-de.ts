import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('cou', 'de');

/** German responses of "Courtesy". */
export const courtesyDe: CatalogueResponse[] = [
  say(
    'hello',
    'Begrüßung',
    'Guten Tag, {{CUSTOMER_NAME}}, mein Name ist {{AGENT_NAME}} und ich bin ab jetzt für Sie da. Worum geht es?',
  ),
  say(
    'hello-bot',
    'Begrüßung – nach dem Assistenten',
    'Guten Tag, ab hier schreiben Sie mit einem Menschen: {{AGENT_ALIAS}} von Halden & Row. Was Sie unserem Assistenten erzählt haben, habe ich gelesen.',
  ),
  say(
    'hello-transfer',
    'Begrüßung – Übernahme',
    'Hallo, {{CUSTOMER_NAME}}, ich bin {{AGENT_NAME}} und habe Ihr Anliegen gerade übernommen. Den bisherigen Verlauf kenne ich, Sie müssen nichts wiederholen.',
  ),
  say(
    'wait',
    'Entschuldigung fürs Warten',
    'Bitte entschuldigen Sie die Wartezeit, {{CUSTOMER_NAME}}. Ich bin jetzt wieder ganz bei Ihnen.',
  ),
  say(
    'wait-long',
    'Entschuldigung fürs Warten – sehr lang',
    'So lange hätten Sie nicht warten dürfen, das tut mir leid. Heute schreiben uns ungewöhnlich viele Menschen. Jetzt nehme ich mir aber die Zeit, die es braucht.',
  ),
  say(
    'moment',
    'Einen Moment bitte',
    'Ich sehe mir das kurz im System an und bin gleich zurück. Auch wenn es einen Augenblick still ist, bin ich noch da.',
  ),
  say(
    'checking',
    'Rücksprache mit Kollegen',
    'Da möchte ich Ihnen nichts Falsches sagen und frage kurz bei {{colleague}} nach. Haben Sie etwa fünf Minuten Geduld?',
    { defaults: { colleague: 'unserem Fachteam' } },
  ),
  say(
    'still-there',
    'Sind Sie noch da?',
    'Sind Sie noch da, {{CUSTOMER_NAME}}? Lassen Sie sich ruhig Zeit, ich halte den Chat noch ein paar Minuten für Sie offen.',
  ),
  say(
    'closing',
    'Chat schließen – keine Antwort',
    'Da ich länger nichts von Ihnen gelesen habe, schließe ich den Chat für heute. Schreiben Sie einfach wieder, sobald es Ihnen passt, der Verlauf bleibt gespeichert.',
  ),
  say(
    'apology',
    'Entschuldigung – unser Fehler',
    'Sie haben völlig recht, hier ist uns ein Fehler passiert. Das tut mir aufrichtig leid, und ich bringe es jetzt in Ordnung.',
  ),
  say(
    'upset',
    'Verärgerter Kunde',
    'Ihren Ärger kann ich gut verstehen, mir ginge es genauso. Ich bleibe an der Sache dran, bis wir eine Lösung haben, mit der Sie zufrieden sind.',
  ),
  say(
    'recap',
    'Zusammenfassung',
    'Nur damit ich Sie richtig verstehe: Es geht um den Artikel „{{product}}“ aus der Bestellung {{order_number}}, und Sie brauchen noch diese Woche eine Lösung. Stimmt das so?',
  ),
  say(
    'identity',
    'DSGVO Abgleich',
    '<p>Zum Schutz Ihrer Daten zwei kurze Fragen vorab:</p><ul><li>Mit welcher E-Mail-Adresse bestellen Sie bei uns?</li><li>In welchen Ort ging Ihre letzte Lieferung?</li></ul>',
    { html: true },
  ),
  say(
    'reply-by',
    'Ich melde mich',
    'Das kann ich nicht sofort klären, und ich will Sie nicht unnötig warten lassen. Sie hören bis {{reply_by}} per E-Mail von mir, versprochen.',
  ),
  say(
    'praise',
    'Danke für das Lob',
    'Das ist ja nett, vielen Dank, {{CUSTOMER_NAME}}! 😊 Ich zeige Ihre Nachricht gleich im Team herum, so etwas tut allen gut.',
  ),
  say(
    'anything',
    'Noch etwas?',
    'Kann ich heute sonst noch etwas für Sie tun? Fragen Sie ruhig, auch wenn es nur eine Kleinigkeit ist.',
  ),
  say(
    'goodbye',
    'Verabschiedung',
    'Danke, dass Sie sich an uns gewandt haben, {{CUSTOMER_NAME}}. Ich wünsche Ihnen noch einen angenehmen Tag und viel Freude mit Ihrem Einkauf.',
  ),
];
