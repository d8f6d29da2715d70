import type { Row } from './row.ts';

/** The slip is at the very start: the key beside it, the first letter lost, or the first two swapped. */
export const firstLetter: readonly Row[] = [
  ['rechnician late', 'rep-en-tech-late'],
  ['eefund in part', 'ref-en-part'],
  ['foucher issued again', 'row-en-voucher-new'],
  ['nissing screws', 'rep-en-screws'],
  ['ostcode', 'del-en-postcode'],
  ['omplaint formal', 'cou-en-complaint'],
  ['glickers lamp', 'rep-en-flicker'],
  ['birthday rteat', 'row-en-birthday'],
  ['eighbour', 'del-en-neighbour'],
  ['xollection large items', 'ref-en-collect'],
  ['urniture will it fit', 'del-en-big-items'],
  ['onvoice copy', 'bil-en-invoice-copy'],
  ['fewährleistung 2 jahre', 'rep-de-warranty'],
  ['egrüßung', 'cou-de-hello'],
  ['eschenkkarte guthaben', 'bil-de-gift-card'],
  ['nahnung', 'bil-de-reminder'],
  ['machforschung verloren', 'del-de-trace-lost'],
  ['lunktestand', 'row-de-balance'],
  ['eembolso completo', 'ref-es-full'],
  ['arantía', 'rep-es-warranty'],
  ['actura copia', 'bil-es-invoice'],
  ['esguimiento no avanza', 'del-es-not-moving'],
  ['ornillos', 'rep-es-screws'],
  ['ecino', 'del-es-neighbour'],
];
