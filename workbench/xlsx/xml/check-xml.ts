import { SaxesParser } from 'saxes';

import { UnusableFile } from '../xlsx-problem';

/** Refuses a part that is not well-formed, so that the quick scanners only meet XML they can rely on. */
export function checkXml(xml: string, name: string): void {
  const parser = new SaxesParser({ xmlns: true, fileName: name });
  parser.on('error', () => {
    throw new UnusableFile('damaged', name);
  });
  parser.write(xml).close();
}
