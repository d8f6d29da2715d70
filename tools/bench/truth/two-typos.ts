import type { Row } from './row.ts';

/** Two slips: both in one long word, or one in each of two. */
export const twoTypos: readonly Row[] = [
  ['replasement stok', 'rep-en-out-of-stock'],
  ['tecnicain booked', 'rep-en-tech-visit'],
  ['neighbuor safe plaze', 'del-en-neighbour'],
  ['assembally giude', 'rep-en-assembly'],
  ['invoise corected', 'bil-en-invoice-corrected'],
  ['gift cart balanse', 'bil-en-gift-balance'],
  ['deliverey windwo', 'del-en-window'],
  ['wether dealy', 'del-en-delayed-weather'],
  ['furnitur frams warranty', 'rep-en-warranty-frame'],
  ['thnaks patiense', 'cou-en-thanks-patience'],
  ['confirmd new dya', 'del-en-window-changed'],
  ['nachvorschung eröfnet', 'del-de-trace-opened'],
  ['gewerleistung abgelaufen', 'rep-de-warranty-over'],
  ['rechnug berichtgt', 'bil-de-invoice-corrected'],
  ['endschuldigung fürs wartn', 'cou-de-wait'],
  ['zahlunsziel verlängen', 'bil-de-extension'],
  ['devolusion resibida', 'ref-es-received'],
  ['tarjetta rechasada', 'bil-es-declined'],
  ['direcion canbiar', 'del-es-address'],
  ['recojida tiendda', 'del-es-collect'],
  ['rembolso completto', 'ref-es-full'],
];
