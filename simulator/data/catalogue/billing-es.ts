import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('bil', 'es');

/** Spanish responses of "Billing and payments" (usted). */
export const billingEs: CatalogueResponse[] = [
  say(
    'twice',
    '21.1 Cobro duplicado',
    'En nuestro sistema solo consta un pago de {{order_total}}. Lo más probable es que el otro sea una retención que su banco libera en unos días.',
  ),
  say(
    'twice-real',
    '21.2 Cobro duplicado – error nuestro',
    'Tiene razón, el pago de {{order_number}} se envió dos veces. Acabo de devolver el segundo a la tarjeta terminada en {{card_last4}}; disculpe el susto.',
  ),
  say(
    'declined',
    '22.1 Tarjeta rechazada',
    'Su banco no ha aceptado el pago y no nos dice el motivo. Muchas veces falta confirmarlo en la aplicación del banco. ¿Podría mirarlo y probar otra vez?',
  ),
  say(
    'invoice',
    'Factura – copia',
    'Le he vuelto a enviar en PDF la factura del pedido {{order_number}}. Si no la encuentra, mire también en la carpeta de correo no deseado.',
  ),
  say(
    'invoice-company',
    'Factura a nombre de empresa',
    'Por supuesto. Escríbame la razón social, el NIF y el domicilio tal como deben figurar, y le preparo una factura nueva hoy mismo.',
  ),
  say(
    'instalments',
    'Pago a plazos',
    'A partir de 200\u00a0€ puede pagar en 3, 6 o 12 meses; los tres primeros son sin intereses. La entidad colaboradora contesta en cosa de un minuto.',
  ),
  say(
    'gift',
    'Tarjeta regalo – saldo',
    'Puede ver el saldo cuando quiera en su cuenta, en "Tarjetas regalo". El código son solo las 16 cifras, sin espacios ni el signo $ que llevaban las antiguas.',
  ),
  say(
    'phishing',
    '23.4 Ese mensaje no es nuestro',
    'Ha hecho muy bien en preguntar: ese SMS no es nuestro. Nunca cobramos por liberar un paquete. No abra el enlace y borre el mensaje, por favor.',
  ),
];
