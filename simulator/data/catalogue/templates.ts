import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const en = author('tpl', 'en');
const de = author('tpl', 'de');
const es = author('tpl', 'es');

/** WhatsApp templates as an organisation has them approved, and two signatures. */
export const templates: CatalogueResponse[] = [
  en(
    'shipped',
    'WhatsApp – order shipped',
    'Hello {{CUSTOMER_NAME}}, order {{order_number}} has left our warehouse. The courier usually delivers within three working days.',
    {
      template: {
        language: 'en_US',
        header: 'Your order is on its way',
        footer: 'Halden & Row · reply STOP to opt out',
        buttons: [
          {
            type: 'Url',
            label: 'Track the parcel',
            content: 'https://www.haldenrow.example/track/{{tracking_number}}',
          },
        ],
      },
    },
  ),
  en(
    'slot',
    'WhatsApp – delivery slot',
    'Your {{product}} can be delivered on {{delivery_date}} between {{delivery_window}}. Does that suit you?',
    {
      defaults: { delivery_window: '8 am and 6 pm' },
      template: {
        language: 'en_US',
        buttons: [
          { type: 'QuickReply', label: 'That suits me' },
          { type: 'QuickReply', label: 'Another day' },
        ],
      },
    },
  ),
  en(
    'reopen',
    'WhatsApp – pick up where we left off',
    'Hello {{CUSTOMER_NAME}}, we have news about your request. Answer this message and we will carry on where we stopped.',
    { template: { language: 'en_US', header: 'Order {{order_number}}', footer: 'Halden & Row' } },
  ),
  en(
    'thanks',
    'WhatsApp – thank you',
    'Thank you for talking to us today. We hope that everything is as it should be.',
    {
      template: { language: 'en_US', footer: 'Halden & Row' },
    },
  ),
  de(
    'pickup',
    'WhatsApp – Abholbereit',
    'Guten Tag {{CUSTOMER_NAME}}, Ihre Bestellung {{order_number}} liegt für Sie bereit. Bitte bringen Sie einen Ausweis mit.',
    {
      defaults: { store: 'Leipzig' },
      template: {
        language: 'de',
        header: 'Abholung in {{store}}',
        footer: 'Halden & Row Kundenservice',
        buttons: [{ type: 'PhoneNumber', label: 'Filiale anrufen', content: '+49 30 901820' }],
      },
    },
  ),
  de(
    'return-received',
    'WhatsApp – Rücksendung eingegangen',
    'Ihre Rücksendung zur Bestellung {{order_number}} ist da. Wir erstatten {{amount}} auf dem Weg, auf dem Sie bezahlt haben.',
    { template: { language: 'de' } },
  ),
  es(
    'shipped',
    'WhatsApp – pedido enviado',
    'Hola, {{CUSTOMER_NAME}}: su pedido {{order_number}} ya va de camino. Llegará en un plazo de tres a cinco días laborables.',
    {
      template: {
        language: 'es',
        header: 'Su pedido está en camino',
        buttons: [
          {
            type: 'Url',
            label: 'Seguir el paquete',
            content: 'https://www.haldenrow.example/track/{{tracking_number}}',
          },
        ],
      },
    },
  ),
  es(
    'appointment',
    'WhatsApp – cita de entrega',
    'Podemos entregarle su {{product}} el {{delivery_date}}, en la franja {{delivery_window}}. ¿Le viene bien?',
    {
      defaults: { delivery_window: 'de 9 a 14 h' },
      template: {
        language: 'es',
        footer: 'Halden & Row',
        buttons: [
          { type: 'QuickReply', label: 'Sí, perfecto' },
          { type: 'QuickReply', label: 'Otro día' },
        ],
      },
    },
  ),
  en(
    'signature',
    'Signature – customer care',
    '{{AGENT_NAME}}\nHalden & Row customer care, every day from 8 am to 8 pm',
    {
      footer: true,
    },
  ),
  de('signature', 'Signatur – Kundenservice', 'Ihr Team von Halden & Row\nMontag bis Samstag, 8 bis 20 Uhr', {
    footer: true,
  }),
];
