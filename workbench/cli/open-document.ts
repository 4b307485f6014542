import path from 'node:path';

import type { ProseDocument } from '../../shared/core/model/document';
import { documentFromText } from '../../shared/core/prose/document-from-text';
import { decodeText } from '../decode-text';
import { CliProblem } from './cli-problem';
import { readBytes } from './open-input';

const TEXT_EXTENSIONS: readonly string[] = ['.txt', '.md'];

/** Reads the file of a command as running text; throws a `CliProblem` that says what to do about a bad one. */
export async function openDocument(file: string): Promise<ProseDocument> {
  const extension = path.extname(file).toLowerCase();
  if (!TEXT_EXTENSIONS.includes(extension)) {
    throw new CliProblem(
      `Không đọc được văn bản kế hoạch từ loại tệp “${extension || file}”. Đề nghị lưu kế hoạch thành .txt hoặc .md ` +
        '(kế hoạch đã có bảng trong .xlsx thì dùng lệnh check hoặc build).',
    );
  }
  const text = decodeText(await readBytes(file));
  if (text === undefined || text.includes('\u0000')) {
    throw new CliProblem(`Tệp “${file}” không phải văn bản thuần. Đề nghị lưu lại thành .txt mã UTF-8.`);
  }
  return documentFromText(text);
}
