import type { PlanReading } from '../../model/reading';
import { foldText } from '../../text/fold-vietnamese';
import { isShouted } from '../../table/read-place';
import { BLANK } from './blank';
import { linesAround, type SourceLine } from './source-lines';

/** What stands under the table: whom it goes to, and who signs. */
export interface AnnexClose {
  readonly receivers: readonly string[];
  /** In whose place and in which office, line by line. */
  readonly offices: readonly string[];
  /** Of the person who signs; empty where the plan does not say it. */
  readonly signer: string;
}

const SIGNS_FOR = /^(?:tm|kt|tl|tuq|q)\. ?\p{L}/u;
const OFFICE =
  /^(?:chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|chánh văn phòng|trưởng phòng|bí thư|trưởng ban|hiệu trưởng)(?: |$)/u;
const MOST_NAME = 45;
const MOST_LINES = 14;

/**
 * "Nơi nhận" and the signature of the plan, as it writes them (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, điểm
 * 7, 9). A plan without them has none, unless they are `wanted`: what it does not say is then left blank, never made
 * up.
 */
export function annexClose(reading: PlanReading, { wanted }: { readonly wanted: boolean }): AnnexClose {
  const { below } = linesAround(reading);
  const receivers = receiversOf(below);
  const { offices, signer } = signatureOf(below);
  if (!wanted) return { receivers, offices, signer };
  return {
    receivers: receivers.length > 1 ? receivers : [receivers[0] ?? RECEIVERS, `- ${BLANK}`],
    offices: offices.length > 0 ? offices : [BLANK],
    signer: signer === '' ? BLANK : signer,
  };
}

const RECEIVERS = 'Nơi nhận:';

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

function signatureOf(lines: readonly SourceLine[]): Pick<AnnexClose, 'offices' | 'signer'> {
  const at = lines.findIndex(
    ({ text }) => isShouted(text) && (SIGNS_FOR.test(foldText(text)) || OFFICE.test(foldText(text))),
  );
  const head = lines[at];
  const offices: string[] = [];
  for (const { text, column } of head ? lines.slice(at) : []) {
    if (column !== head?.column) continue;
    if (offices.length === MOST_LINES) break;
    // why: the name closes the block; what is signed is in capitals, a name is not
    if (!isShouted(text)) return { offices, signer: text.length <= MOST_NAME ? text : '' };
    offices.push(text);
  }
  return { offices, signer: '' };
}
