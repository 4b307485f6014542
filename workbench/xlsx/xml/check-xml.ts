import { SaxesParser } from 'saxes';

import { UnusableFile } from '../xlsx-problem';
import { tagsOf } from './xml-elements';

/** No spreadsheet nests deeper, and a parser takes longer for each level. */
const MAX_DEPTH = 256;

/** Refuses a part that is not well-formed, so that the quick scanners only meet XML they can rely on. */
export function checkXml(xml: string, name: string): void {
  const parser = new SaxesParser({ xmlns: true, fileName: name });
  let depth = 0;
  parser.on('error', () => {
    throw new UnusableFile('damaged', name);
  });
  parser.on('opentagstart', () => {
    if (++depth > MAX_DEPTH) throw new UnusableFile('unsafe', name);
  });
  parser.on('closetag', () => {
    depth--;
  });
  parser.write(xml).close();
}

/** Refuses a part whose tags do not nest or that ends in the middle: what a huge part can be asked in little time. */
export function checkNesting(xml: string, name: string): void {
  const open: string[] = [];
  let end = 0;
  for (const tag of tagsOf(xml)) {
    const full = tag.prefix + tag.name;
    if (tag.kind === 'open') open.push(full);
    if (tag.kind === 'close' && open.pop() !== full) throw new UnusableFile('damaged', name);
    if (open.length > MAX_DEPTH) throw new UnusableFile('unsafe', name);
    end = tag.end;
  }
  if (open.length > 0 || xml[end - 1] !== '>') throw new UnusableFile('damaged', name);
}
