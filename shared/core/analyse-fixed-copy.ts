import type { Analysis } from './analyse';
import type { WorkbookSnapshot } from './model/snapshot';
import { playSafeFixes } from './play-safe-fixes';
import type { ReadOptions } from './read-plan';

/** The analysis of a copy in which every safe fix is done; the standard table is made of it. */
export const analyseFixedCopy = (snapshot: WorkbookSnapshot, options: ReadOptions = {}): Analysis =>
  playSafeFixes(snapshot, options).analysis;
