import { wordKey } from '../compare/word-key';
import type { MergedUnit } from './merge-parts';

/**
 * The units of a list that have sent nothing. A unit is known by its name ("Xã Bình An", "UBND xã Bình An"), by the name
 * of its file or of the folder that its file stands in.
 */
export function missingUnits(
  expected: readonly string[],
  sent: readonly Pick<MergedUnit, 'unit' | 'file'>[],
): readonly string[] {
  const names = new Set(sent.flatMap(({ unit, file }) => [unit, ...pathNames(file)]).map(unitKey));
  return [...new Set(expected)].filter((name) => !names.has(unitKey(name)));
}

/** The file without its ending, and its folders. */
const pathNames = (file: string): readonly string[] => file.replace(/\.[^./\\]+$/u, '').split(/[/\\]/u);

const unitKey = (name: string): string => wordKey(name.normalize('NFC')).replace(/^ủy ban nhân dân /u, '');
