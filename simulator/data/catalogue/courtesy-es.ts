import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('cou', 'es');

/** Spanish responses of "Courtesy" (usted). */
export const courtesyEs: CatalogueResponse[] = [
  say(
    'hello',
    'Saludo',
    'Hola, {{CUSTOMER_NAME}}, gracias por escribirnos. Soy {{AGENT_NAME}} y voy a ocuparme de su consulta. ¿En qué puedo ayudarle?',
  ),
  say(
    'hello-bot',
    'Saludo – después del asistente',
    'Hola, ahora habla con una persona: soy {{AGENT_ALIAS}}, de Halden & Row. Ya he leído lo que le contó al asistente, no hace falta que lo repita.',
  ),
  say(
    'wait',
    'Perdón por la espera',
    'Le pido disculpas por la espera, {{CUSTOMER_NAME}}. Ya vuelvo a estar con usted, seguimos donde lo dejamos.',
  ),
  say(
    'moment',
    'Un momento',
    'Deme un momento, por favor, que abro su pedido. Aunque tarde un poco en escribir, sigo aquí.',
  ),
  say(
    'still',
    '¿Sigue ahí?',
    '¿Sigue usted ahí, {{CUSTOMER_NAME}}? No hay ninguna prisa, dejaré el chat abierto unos minutos más.',
  ),
  say(
    'apology',
    'Disculpas – error nuestro',
    'Tiene toda la razón: el error ha sido nuestro y lo lamento. Me pongo ahora mismo a solucionarlo.',
  ),
  say(
    'upset',
    'Cliente molesto',
    'Entiendo perfectamente su enfado; yo también estaría así. Voy a quedarme con usted hasta que encontremos una solución que le convenza.',
  ),
  say(
    'recap',
    'Resumir',
    'A ver si lo he entendido bien: se trata de su {{product}}, del pedido {{order_number}}, y lo necesita resuelto esta semana. ¿Es así?',
  ),
  say(
    'anything',
    '¿Algo más?',
    '¿Hay algo más en lo que pueda ayudarle hoy? Aproveche ahora, que tengo su cuenta abierta.',
  ),
  say(
    'goodbye',
    'Despedida',
    'Ha sido un placer, {{CUSTOMER_NAME}}. Gracias por confiar en Halden & Row, y que tenga muy buen día.',
  ),
];
