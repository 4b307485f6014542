import { strToU8, zipSync } from 'fflate';

import type { AnnexDocument } from '../core/model/annex-document';
import { packageParts } from './package-parts';

/** The kind of file, for who hands it on. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The annex as a Word document; the same annex gives the same bytes, always and everywhere. */
export function annexDocx(annex: AnnexDocument): Uint8Array {
  const parts = Object.entries(packageParts(annex)).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: FIRST_DAY });
}

/** why: archives have a time for each part; the first that they know says nothing, in whatever zone it is read */
const FIRST_DAY = new Date(1980, 0, 1);
