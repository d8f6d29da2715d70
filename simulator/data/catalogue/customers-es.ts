import type { CustomerScript } from './customers.ts';

/** The customers who write in Spanish. */
export const customersEs: CustomerScript[] = [
  {
    key: 'diego-dos-reembolsos',
    language: 'es',
    name: 'Diego Fuentes',
    queue: 'Returns & refunds',
    authenticated: true,
    attributes: {
      order_number: '4474-5150',
      product: 'sartén de hierro Ember',
      order_total: '58,00\u00a0€',
      card_last4: '3906',
      loyalty_level: 'Roble',
    },
    opening: ['Buenas, creo que me han devuelto el dinero dos veces', 'No quiero líos después, ¿lo pueden mirar?'],
    replies: [
      'Sí, 58 euros el martes y otros 58 ayer',
      'El pedido es el 4474-5150',
      'Entonces, ¿tengo que hacer yo una transferencia o lo cobran ustedes?',
    ],
    closing: 'Estupendo, muchas gracias por aclararlo.',
  },
  {
    key: 'carmen-lampara-rota',
    language: 'es',
    name: 'Carmen Ibáñez',
    queue: 'Claims',
    authenticated: true,
    attributes: {
      order_number: '4483-0912',
      product: 'lámpara de pie Fjell',
      case_number: 'C-5544',
      order_total: '139,00\u00a0€',
      card_last4: '7001',
    },
    opening: [
      'La lámpara ha llegado con la pantalla rota y la caja abierta.',
      'Estoy muy disgustada, era un regalo de boda',
    ],
    replies: [
      'Le mando las fotos ahora mismo',
      'La boda es el sábado, ¿llegaría a tiempo otra?',
      '¿Y qué hago con la que está rota?',
    ],
    closing: 'Menos mal. Gracias por la rapidez, de verdad.',
  },
  {
    key: 'nuria-donde-esta',
    language: 'es',
    name: 'Núria Vidal',
    queue: 'Orders & delivery',
    authenticated: false,
    attributes: { tracking_number: 'HRX 8824 1190 6', product: 'juego de sábanas Tide' },
    opening: ['hola, el seguimiento lleva dos días sin moverse'],
    replies: ['HRX 8824 1190 6', 'vale, ¿y si mañana sigue igual?', 'de acuerdo, espero entonces'],
    closing: 'gracias, buen día!',
  },
];
