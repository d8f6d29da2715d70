import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('row', 'es');

/** Spanish responses of "Row Circle and offers" (usted). */
export const rowCircleEs: CatalogueResponse[] = [
  say(
    'what',
    'Qué es Row Circle',
    '<p>Row Circle es nuestro programa gratuito de fidelidad: un punto por cada euro y un vale de 5&nbsp;€ por cada 200 puntos. No hay tarjeta; basta con su correo. <a href="https://www.haldenrow.example/es/row-circle">Ver todas las ventajas</a></p>',
    { html: true },
  ),
  say(
    'balance',
    'Saldo de puntos',
    'Ahora mismo tiene {{points_balance}} puntos, {{CUSTOMER_NAME}}. Si lo desea, se los cambio por un vale sin salir de este chat.',
  ),
  say(
    'missing',
    'Faltan puntos',
    'Los puntos del pedido {{order_number}} se abonan cuando termina el plazo de devolución. Ya están anotados, así que no se pierden.',
  ),
  say(
    'added',
    'Puntos añadidos',
    'Le he sumado {{points}} puntos por la compra que no se registró. Los verá cuando vuelva a entrar en su cuenta.',
  ),
  say(
    'level',
    'Su nivel',
    'Está usted en el nivel {{loyalty_level}} y lo conserva hasta finales del año que viene. ¡Gracias por seguir con nosotros!',
  ),
  say(
    'birthday',
    'Regalo de cumpleaños',
    '¡Feliz cumpleaños, {{CUSTOMER_NAME}}! 🎂 Este mes tiene un 10\u00a0% de descuento en el pedido que elija; se aplica solo al pagar.',
  ),
  say(
    'newsletter',
    'Menos correos',
    'Listo, ya no recibirá el boletín. Solo le escribiremos por sus pedidos o si algún punto está a punto de caducar.',
  ),
];
