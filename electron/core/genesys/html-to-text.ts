import { htmlToText as textOf } from '#shared/html/html-to-text.ts';

/**
 * The plain text of a canned response that the platform keeps as html, since messaging carries plain text only (api-map, Response
 * Management). The one place where it is made: what is searched, previewed and sent is this text.
 */
export const htmlToText = (html: string): string => textOf(html);
