import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('rep', 'es');

/** Spanish responses of "Replacements and repairs" (usted). */
export const replacementsEs: CatalogueResponse[] = [
  say(
    'send',
    'Enviar otra unidad',
    'Hoy mismo le enviamos otra unidad sin ningún coste. Le llegará el {{delivery_date}} y no hace falta que devuelva la primera.',
  ),
  say(
    'send-tracked',
    'Enviar otra unidad – en camino',
    'La nueva unidad de {{product}} ya ha salido del almacén. Puede seguirla con el número {{new_tracking_number}}; al recibirla no tendrá que pagar nada.',
  ),
  say(
    'no-stock',
    'Sin existencias',
    'He mirado en todos los almacenes y no queda ninguna unidad de {{product}}. Puedo reservarle una de la próxima remesa o devolverle el importe hoy. ¿Qué prefiere?',
  ),
  say(
    'photos',
    '11.1 Fotos del defecto',
    '<p>Con tres fotos el taller lo verá claro:</p><ul><li>el artículo entero, a unos dos metros</li><li>el defecto, de cerca</li><li>la etiqueta blanca de la base</li></ul><p>Puede adjuntarlas aquí mismo.</p>',
    { html: true },
  ),
  say(
    'warranty',
    'Garantía de 3 años',
    'Su compra está dentro de los tres años de garantía legal, así que la reparación o el cambio no le cuestan nada, tampoco el transporte.',
  ),
  say(
    'case',
    '11.4 Expediente abierto',
    'He abierto el expediente {{case_number}} para su {{product}}. El taller revisa los casos nuevos cada mañana y le contestará en dos días laborables como máximo.',
  ),
  say(
    'flicker',
    'La lámpara parpadea',
    'Casi siempre se debe al regulador o a una bombilla floja. ¿Podría desconectar la corriente, apretar bien la bombilla y probar sin el regulador? Cuénteme qué ocurre.',
  ),
  say(
    'screws',
    'Faltan tornillos',
    '¡Qué rabia, y con las herramientas ya en la mano! Hoy sale por correo la bolsa completa para su {{product}}. Hasta el paso 4 puede montar sin ella.',
  ),
  say(
    'tech',
    '12.1 Visita del técnico',
    'El servicio técnico irá a su casa el {{visit_date}}. La reparación dura alrededor de una hora; solo necesitamos un poco de espacio libre.',
  ),
  say(
    'stop',
    'Deje de usarlo, por favor',
    'Por su seguridad, desenchufe su {{product}} ahora mismo y no vuelva a encender el aparato, aunque parezca que funciona. Yo me ocupo de avisar y de enviarle otro.',
  ),
];
