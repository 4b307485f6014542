import { isLegacyFont } from '../styles/cell-formats';
import type { TextRun } from '../../../shared/core';
import { readRuns } from '../rich/read-runs';
import { unescapeCellText } from '../xml/escape-xml';

/** One string of the workbook's table. */
export interface SharedString {
  readonly text: string;
  /** Some of its letters have a look of their own, or a reading. */
  readonly isRich?: true;
  readonly legacyFont?: string;
  /** Where single words have looks of their own. */
  readonly runs?: readonly TextRun[];
}

/** Reads the table of shared strings; its rich text is joined, readings (phonetic runs) are left out. */
export function readSharedStrings(xml: string): readonly SharedString[] {
  const prefix = /<([A-Za-z_][\w.-]*:)?sst[\s>/]/.exec(xml)?.[1] ?? '';
  const strings: SharedString[] = [];
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  let at = xml.indexOf(open);
  while (at >= 0) {
    const head = xml.indexOf('>', at);
    const isEmpty = xml.charCodeAt(head - 1) === 47;
    const end = isEmpty ? head + 1 : xml.indexOf(close, head);
    if (end < 0) break;
    strings.push(isEmpty ? { text: '' } : readStringItem(xml, prefix, head + 1, end));
    at = xml.indexOf(open, end);
  }
  return strings;
}

/** Space at an end that a reader may drop. */
const LOOSE = /^\s|\s$/;

/** Finds plain texts in the table. */
export function textFinder(strings: readonly SharedString[]): (text: string) => number | undefined {
  let places: Map<string, number> | undefined;
  return (text) => {
    if (!places) {
      places = new Map();
      for (const [index, { text: own, isRich }] of strings.entries())
        if (isRich !== true && !LOOSE.test(own)) places.set(own, index);
    }
    return places.get(text);
  };
}

/** The text of a string item (`si` or `is`) between two places. */
export function readStringItem(xml: string, prefix: string, from: number, to: number): SharedString {
  // why: nearly every item is one plain <t>, and a plan may have a million of them
  const close = to - prefix.length - 4;
  if (xml.startsWith(`<${prefix}t`, from) && xml.indexOf('</', from) === close) {
    const start = xml.indexOf('>', from) + 1;
    return { text: unescapeCellText(xml.slice(start, close)) };
  }
  return readRichText(xml.slice(from, to), prefix);
}

function readRichText(item: string, prefix: string): SharedString {
  const spoken = new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, 'g');
  const body = item.includes(`<${prefix}rPh`) ? item.replace(spoken, '') : item;
  const texts = body.matchAll(new RegExp(`<${prefix}t(?:\\s[^>]*)?>([^<]*)</${prefix}t>`, 'g'));
  const text = [...texts].map((match) => unescapeCellText(match[1] ?? '')).join('');
  const fonts = body.matchAll(new RegExp(`<${prefix}rFont\\s[^>]*?val="([^"]*)"`, 'g'));
  const legacyFont = [...fonts].map((match) => match[1] ?? '').find(isLegacyFont);
  const runs = readRuns(body, prefix);
  const font = legacyFont === undefined ? {} : { legacyFont };
  return { text, isRich: true, ...font, ...(runs ? { runs } : {}) };
}
