import type { PlanReading } from '../../model/reading';
import { foldText } from '../../text/fold-vietnamese';
import { isShouted } from '../../table/read-place';
import { linesAround, type SourceLine } from './source-lines';

/** What stands under the table where the plan has it: whom it goes to, and who signs. */
export interface AnnexClose {
  readonly receivers: readonly string[];
  readonly signature: readonly string[];
}

const SIGNS_FOR = /^(?:tm|kt|tl|tuq|q)\. ?\p{L}/u;
const OFFICE =
  /^(?:chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|chánh văn phòng|trưởng phòng|bí thư|trưởng ban|hiệu trưởng)(?: |$)/u;
const MOST_NAME = 45;
const MOST_LINES = 14;

/**
 * "Nơi nhận" and the signature of the plan, as it writes them (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7, 9).
 * Nothing is made up: a plan without them has none.
 */
export function annexClose(reading: PlanReading): AnnexClose {
  const { below } = linesAround(reading);
  return { receivers: receiversOf(below), signature: signatureOf(below) };
}

function receiversOf(lines: readonly SourceLine[]): readonly string[] {
  const at = lines.findIndex(({ text }) => /^nơi nhận ?:?/u.test(foldText(text)));
  const head = lines[at];
  if (!head) return [];
  const listed: string[] = [];
  for (const { text, column } of lines.slice(at + 1)) {
    if (column !== head.column) continue;
    if (!/^[-–+]/u.test(text)) break;
    listed.push(text);
  }
  return [head.text, ...listed.slice(0, MOST_LINES)];
}

function signatureOf(lines: readonly SourceLine[]): readonly string[] {
  const at = lines.findIndex(
    ({ text }) => isShouted(text) && (SIGNS_FOR.test(foldText(text)) || OFFICE.test(foldText(text))),
  );
  const head = lines[at];
  if (!head) return [];
  const signed: string[] = [];
  for (const { text, column } of lines.slice(at)) {
    if (column !== head.column) continue;
    signed.push(text);
    // why: the name closes the block; what is signed is in capitals, a name is not
    if (!isShouted(text) || signed.length === MOST_LINES) break;
  }
  const name = signed[signed.length - 1] ?? '';
  return isShouted(name) || name.length <= MOST_NAME ? signed : signed.slice(0, -1);
}
