import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { CliProblem } from './cli-problem';
import { isPlanFile } from './open-input';

/** Excel's own lock file beside an open workbook, and hidden files. */
const isPassedOver = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');

/** The files that a command shall read: named ones as named, those of folders by name, those of a list line by line. */
export async function planFiles(
  inputs: readonly string[],
  list: string | undefined,
): Promise<readonly string[]> {
  const named = [...inputs, ...(list === undefined ? [] : await listed(list))];
  const files = await Promise.all(named.map(expand));
  const all = [...new Set(files.flat())];
  if (all.length === 0)
    throw new CliProblem(
      'Không có tệp kế hoạch nào trong nơi đã chỉ. Đề nghị xem lại tên thư mục hoặc danh sách.',
    );
  return all;
}

async function listed(list: string): Promise<readonly string[]> {
  try {
    const lines = (await readFile(list, 'utf8')).replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  } catch {
    throw new CliProblem(`Không đọc được danh sách “${list}”. Danh sách là tệp chữ, mỗi dòng một đường dẫn.`);
  }
}

/** A folder stands for its plan files and those of the folders below it; whatever else is named is one file. */
async function expand(input: string): Promise<readonly string[]> {
  const isFolder = await stat(input).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [input];
  const names = (await readdir(input, { withFileTypes: true })).filter(({ name }) => !isPassedOver(name));
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  const below = await Promise.all(
    names
      .filter((entry) => entry.isDirectory() || isPlanFile(entry.name) || entry.name.endsWith('.json'))
      .map((entry) => expand(path.join(input, entry.name))),
  );
  return below.flat();
}
