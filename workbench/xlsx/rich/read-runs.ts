import type { TextRun } from '../../../shared/core';
import { unescapeCellText } from '../xml/escape-xml';

type WordLook = TextRun['look'];

/** The runs of a rich text item, where their looks differ in what a document on paper shows too. */
export function readRuns(item: string, prefix: string): readonly TextRun[] | undefined {
  const looks = new Map<string, WordLook>();
  const pieces = item.split(`</${prefix}r>`).slice(0, -1);
  const runs = pieces.map((run): TextRun => {
    const found = readLook(inside(run, prefix, 'rPr'), prefix);
    const key = JSON.stringify(found);
    // why: equal looks are one and the same object, by which runs are joined
    const look = looks.get(key) ?? found;
    looks.set(key, look);
    return { look, text: unescapeCellText(inside(run, prefix, 't')) };
  });
  return looks.size > 1 ? runs : undefined;
}

/** What stands in the element of that name; empty where there is none. */
function inside(xml: string, prefix: string, name: string): string {
  const close = xml.indexOf(`</${prefix}${name}>`);
  if (close < 0) return '';
  // why: of "<t" and "<t xml:space…" either may stand there, and "<tab" not
  const bare = xml.lastIndexOf(`<${prefix}${name}>`, close);
  const open = Math.max(bare, xml.lastIndexOf(`<${prefix}${name} `, close));
  return open < 0 ? '' : xml.slice(xml.indexOf('>', open) + 1, close);
}

function readLook(properties: string, prefix: string): WordLook {
  const valueOf = (name: string): string | undefined => {
    const found = new RegExp(`<${prefix}${name}(?:\\s+val="([^"]*)")?\\s*/>`).exec(properties);
    return found ? (found[1] ?? '1') : undefined;
  };
  const isOn = (name: string): boolean => !OFF.has(valueOf(name) ?? 'none');
  const script = valueOf('vertAlign');
  return {
    ...(isOn('b') ? { bold: true } : {}),
    ...(isOn('i') ? { italic: true } : {}),
    ...(isOn('u') ? { underline: true } : {}),
    ...(isOn('strike') ? { strike: true } : {}),
    ...(script === 'superscript' || script === 'subscript' ? { script } : {}),
  };
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'none']);
