import { type ParagraphLook, styleId } from './look';
import { element, escapeXml } from './xml';

/** Where a text goes on in the next line, in any writing of it that cells hold. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

interface Setting {
  /** Stands on the page of what follows, whatever its look says. */
  readonly keepsWithNext?: boolean;
}

/** A paragraph of one text, whose line breaks and tabs are kept. */
export const paragraph = (
  text: string,
  look: ParagraphLook,
  { keepsWithNext = false }: Setting = {},
): string =>
  element('w:p', {}, [
    element('w:pPr', {}, [
      element('w:pStyle', { 'w:val': styleId(look) }),
      keepsWithNext ? element('w:keepNext') : '',
    ]),
    text === '' ? '' : element('w:r', {}, [runContent(text)]),
  ]);

const runContent = (text: string): string => text.split(LINE_END).map(lineContent).join(element('w:br'));

const lineContent = (line: string): string => line.split('\t').map(wordsOf).join(element('w:tab'));

/** why: without the attribute blanks at either end would be lost */
const wordsOf = (text: string): string =>
  text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
