const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a line. */
export const blocks = set(
  'address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol optgroup p pre section summary table tbody td tfoot th thead tr ul blockquote listing xmp plaintext',
);

/** Blocks that stand apart from their neighbours by an empty line. */
export const paragraphs = set('p h1 h2 h3 h4 h5 h6 pre blockquote dl ul ol menu dir table figure listing xmp');

/** Elements whose insides nobody reads: code, other documents, controls, and what is shown only where something else cannot be. */
export const unread = set(
  'script style template title iframe noembed noframes object applet audio video canvas svg select datalist textarea',
);

/** Elements that have no insides. */
export const voids = set('area base basefont br col embed frame hr img input keygen link meta param source track wbr');

/** Elements that a new one of their kind ends. */
export const selfEnding = set('p li dt dd td th tr option');
