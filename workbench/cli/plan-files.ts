import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

import { CliProblem } from './cli-problem';
import { PROFILE_FILE } from './find-profile';
import { isKnownUnreadable } from '../file-kinds';
import { isPlanFile } from './open-input';

/** Excel's own lock file beside an open workbook, hidden files, and the profile that lies with the plans. */
const isPassedOver = (name: string): boolean =>
  name.startsWith('~$') || name.startsWith('.') || name === PROFILE_FILE;

/** The files that a command shall read: named ones as named, those of folders by name, those of a list line by line. */
export async function planFiles(
  inputs: readonly string[],
  list: string | undefined,
): Promise<readonly string[]> {
  const named = [...inputs, ...(list === undefined ? [] : await listed(list))];
  const files = await Promise.all(named.map(expand));
  const all = await onceEach(files.flat());
  if (all.length === 0)
    throw new CliProblem(
      'Không có tệp kế hoạch nào trong nơi đã chỉ. Đề nghị xem lại tên thư mục hoặc danh sách.',
    );
  return all;
}

/** A file that is named twice, by whatever path, is read once, under the name that came first. */
async function onceEach(files: readonly string[]): Promise<readonly string[]> {
  const known = new Map<string, string>();
  for (const file of files) {
    const real = await realpath(file).catch(() => path.resolve(file));
    if (!known.has(real)) known.set(real, file);
  }
  return [...known.values()];
}

/** The units that should send a plan: one a line, or the folders below a folder. */
export async function unitNames(source: string): Promise<readonly string[]> {
  const isFolder = await stat(source).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return listed(source, 'mỗi dòng tên một đơn vị');
  const entries = await readdir(source, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !isPassedOver(entry.name))
    .map(({ name }) => name.normalize('NFC'))
    .sort();
}

async function listed(list: string, shape = 'mỗi dòng một đường dẫn'): Promise<readonly string[]> {
  try {
    const lines = (await readFile(list, 'utf8')).replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  } catch {
    throw new CliProblem(`Không đọc được danh sách “${list}”. Danh sách là tệp chữ, ${shape}.`);
  }
}

/** why: a plan that came as a scan or an old workbook is told as unreadable, never passed over in silence */
const mayBePlan = (name: string): boolean =>
  isPlanFile(name) || name.endsWith('.json') || isKnownUnreadable(name);

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
      .filter((entry) => entry.isDirectory() || mayBePlan(entry.name))
      .map((entry) => expand(path.join(input, entry.name))),
  );
  return below.flat();
}
