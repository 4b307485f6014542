import type { TextRun } from '../core/model/text-run';
import { type ParagraphLook, styleId } from './look';
import { element, escapeXml } from './xml';

/** Where a text goes on in the next line, in any writing of it that cells hold. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

interface Setting {
  /** Stands on the page of what follows, whatever its look says. */
  readonly keepsWithNext?: boolean;
}

/** A paragraph of one text, or of runs with looks of their own; line breaks and tabs are kept. */
export const paragraph = (
  text: string | readonly TextRun[],
  look: ParagraphLook,
  { keepsWithNext = false }: Setting = {},
): string =>
  element('w:p', {}, [
    element('w:pPr', {}, [
      element('w:pStyle', { 'w:val': styleId(look) }),
      keepsWithNext ? element('w:keepNext') : '',
    ]),
    ...(typeof text === 'string' ? [{ text, look: {} }] : text).map(wordRun),
  ]);

const wordRun = ({ text, look }: TextRun): string =>
  text === '' ? '' : element('w:r', {}, [lookOf(look), runContent(text)]);

/** In the order of CT_RPr, ECMA-376 part 1, 17.3.2.28. */
function lookOf({ bold, italic, strike, underline, script }: TextRun['look']): string {
  const marks = [
    bold ? element('w:b') : '',
    italic ? element('w:i') : '',
    strike ? element('w:strike') : '',
    underline ? element('w:u', { 'w:val': 'single' }) : '',
    script ? element('w:vertAlign', { 'w:val': script }) : '',
  ].join('');
  return marks === '' ? '' : element('w:rPr', {}, [marks]);
}

const runContent = (text: string): string => text.split(LINE_END).map(lineContent).join(element('w:br'));

const lineContent = (line: string): string => line.split('\t').map(wordsOf).join(element('w:tab'));

/** why: without the attribute blanks at either end would be lost */
const wordsOf = (text: string): string =>
  text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
