import type { AnnexDocument } from '../core/model/annex-document';
import { download } from './download';

/** Lets the browser save the annex as a Word file; the writer is loaded when somebody asks for it. */
export async function saveAnnexFile(annex: AnnexDocument): Promise<void> {
  const { annexDocx, DOCX_TYPE } = await import('../docx/annex-docx');
  download(annexDocx(annex), { name: 'phu-luc.docx', type: DOCX_TYPE });
}
