import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('ref', 'es');

/** Spanish responses of "Refunds" (usted). */
export const refundsEs: CatalogueResponse[] = [
  say(
    'full',
    'Reembolso completo',
    'Si prefiere el dinero, hoy mismo le devuelvo {{order_total}} a la tarjeta terminada en {{card_last4}}. Dígame que sí y lo tramito.',
  ),
  say(
    'full-gift',
    'Reembolso completo – tarjeta regalo',
    'Como pagó con una tarjeta regalo, el saldo vuelve a esa misma tarjeta. Si ya no la conserva, le envío una nueva por correo electrónico.',
  ),
  say(
    'part',
    'Reembolso parcial',
    'Le propongo lo siguiente: se queda con su {{product}} tal como está y yo le devuelvo {{amount}}. Si prefiere devolver la compra y recuperar el precio completo, tampoco hay problema.',
  ),
  say(
    'days',
    '5-7 días laborables',
    '<p>Desde que damos la orden, el banco tarda entre <b>cinco y siete días laborables</b>. Mire también en la fecha de la compra, porque a veces aparece ahí.</p>',
    { html: true },
  ),
  say(
    'how',
    'Cómo devolver',
    '<p>Devolver es sencillo:</p><ul><li>Imprima la etiqueta o muestre el código QR.</li><li>Meta el albarán en la caja.</li><li>Guarde el resguardo hasta ver el reembolso.</li></ul><p><a href="https://www.haldenrow.example/es/devoluciones">Iniciar la devolución</a></p>',
    { html: true },
  ),
  say(
    'label',
    'Etiqueta enviada',
    'Le acabo de mandar la etiqueta de devolución del pedido {{order_number}}. Si no tiene impresora, en el punto de entrega la imprimen con el código del correo.',
    { assets: ['return-label-guide.pdf'] },
  ),
  say(
    'received',
    '08.1 Devolución recibida',
    'Ya tenemos aquí su paquete, gracias por embalarlo con tanto cuidado. Lo revisamos en dos días laborables y después el reembolso sale solo.',
  ),
  say(
    'collect',
    'Recogida a domicilio',
    'No tendrá que cargar con nada: nuestro equipo recoge su {{product}} a domicilio el {{collection_date}}. Basta con dejar el mueble montado junto a la entrada.',
  ),
  say(
    'cancel',
    'Pedido anulado',
    'El pedido {{order_number}} queda anulado y no se enviará nada. Si su banco muestra un importe retenido, desaparecerá en unos días.',
  ),
  say(
    'voucher',
    'Vale por las molestias',
    'Le hemos dado bastantes quebraderos de cabeza, {{CUSTOMER_NAME}}. Para disculparnos, ya tiene en su cuenta un vale de 10\u00a0€ para cuando quiera.',
  ),
];
