import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('del', 'es');

/** Spanish responses of "Delivery and tracking" (usted). */
export const deliveryEs: CatalogueResponse[] = [
  say(
    'neighbour',
    'Vecino o lugar seguro',
    '¿Podría mirar en el portal, en la portería y con los vecinos de al lado? Cuando llueve, los repartidores suelen dejar los paquetes a cubierto.',
  ),
  say(
    'postcode',
    'Pedir el código postal',
    'Para estar seguros de que miro el envío correcto, ¿me indica el código postal de la dirección de entrega?',
  ),
  say(
    'order-number',
    'Pedir el número de pedido',
    '¿Me facilita su número de pedido, por favor? Lo encontrará al principio del correo de confirmación: son ocho cifras con un guion en medio.',
  ),
  say(
    'trace-opened',
    '03.1 Rastreo abierto',
    'Acabo de pedir al transportista que busque con urgencia el pedido {{order_number}}. Tiene un día laborable para contestar y le escribiré en cuanto sepa algo.',
  ),
  say(
    'trace-lost',
    '03.3 Rastreo: extraviado',
    'Lo siento mucho, {{CUSTOMER_NAME}}: el transportista confirma que el paquete se ha extraviado. Usted no pierde nada. ¿Prefiere que se lo enviemos de nuevo o que le devolvamos el dinero?',
  ),
  say(
    'photo',
    'Foto del repartidor',
    'El repartidor hizo una foto a las {{time}} al dejar el paquete. En ella se ve {{photo_shows}}. ¿Reconoce usted el lugar?',
  ),
  say(
    'tracking-link',
    'Enlace de seguimiento',
    '<p>Puede seguir su paquete <b>{{tracking_number}}</b> aquí: <a href="https://www.haldenrow.example/es/seguimiento">Ver mi envío</a>. El mismo día verá cuántas paradas quedan antes de la suya.</p>',
    { html: true },
  ),
  say(
    'not-moving',
    'El seguimiento no avanza',
    'Entiendo que preocupe, pero es habitual: entre un almacén y otro pueden pasar dos días sin lecturas. Si mañana por la noche {{tracking_number}} sigue igual, abrimos una búsqueda.',
  ),
  say(
    'out',
    'Hoy en reparto',
    'Su paquete ya va en la furgoneta. En su zona el reparto suele terminar antes de las 20 h y recibirá un SMS poco antes de la entrega.',
  ),
  say(
    'window',
    '02.1 Cita para el mueble',
    'La entrega de su {{product}} queda fijada para el {{delivery_date}}, {{delivery_window}}. El equipo le llamará una media hora antes de llegar.',
    { defaults: { delivery_window: 'entre las 8 y las 18 h' } },
  ),
  say(
    'working-days',
    'Plazo de 3-5 días laborables',
    'El envío normal tarda de tres a cinco días laborables desde el correo de confirmación. Los fines de semana y los festivos no cuentan.',
  ),
  say(
    'delayed',
    '04.1 Retraso por exceso de pedidos',
    'Esta semana hemos recibido muchos más pedidos de lo normal y el suyo, {{order_number}}, va con unos dos días de retraso. Le pido disculpas; es de los primeros en la cola de preparación.',
  ),
  say(
    'address',
    'La dirección aún se puede cambiar',
    'Llegamos a tiempo, porque el pedido {{order_number}} todavía no está preparado. Escríbame la dirección nueva completa, con piso y puerta, y la cambio ahora mismo.',
  ),
  say(
    'collect',
    'Recogida lista en tienda',
    '<p>Su pedido <b>{{order_number}}</b> ya le espera en nuestra tienda de {{store}}. Basta con la confirmación en el móvil y su DNI; se lo guardamos 14&nbsp;días.</p>',
    { html: true },
  ),
  say(
    'damaged',
    'Caja dañada',
    'Gracias por avisar tan pronto. Si me envía una foto de la caja y otra del contenido, lo resuelvo aquí mismo y sin formularios.',
  ),
];
