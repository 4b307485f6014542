import path from 'node:path';

import type { ProseDocument } from '../../shared/core/model/document';
import { readDocument, readsAsDocument, unreadableKind } from '../document-input';
import { CliProblem } from './cli-problem';
import { readBytes } from './open-input';

/** Reads the file of a command as running text; throws a `CliProblem` that says what to do about a bad one. */
export async function openDocument(file: string): Promise<ProseDocument> {
  if (!readsAsDocument(file)) {
    throw new CliProblem(
      unreadableKind(file)?.vi ??
        `Không đọc được văn bản kế hoạch từ loại tệp “${path.extname(file) || file}”. Đề nghị dùng .docx, .html, .txt ` +
          'hoặc .md (kế hoạch đã có bảng trong .xlsx thì dùng lệnh check hoặc build).',
    );
  }
  const input = readDocument(await readBytes(file), path.basename(file));
  if (!input.ok) throw new CliProblem(input.problem.vi);
  return input.document;
}
