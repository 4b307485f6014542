import type { AnnexText } from '../../model/annex-document';
import type { LocalText } from '../../model/local-text';

/** Stands where the plan does not say what belongs there, for a person to fill in. */
export const BLANK = '……';

const DOTS = /…|\.{3}|_{3}/u;

interface Fact {
  readonly name: LocalText;
  /** How a line under the annex's name leaves it blank. */
  readonly blank: RegExp;
}

const ATTACHMENT: readonly Fact[] = [
  { name: { vi: 'số', en: 'number' }, blank: /(?:^|\s)số:?\s*(?:[.…_]+|(?=\/))/iu },
  { name: { vi: 'ngày', en: 'date' }, blank: /ngày[\s.…_]*tháng|tháng[\s.…_]*năm/iu },
  { name: { vi: 'cơ quan ban hành', en: 'issuing body' }, blank: /của\s*(?:…|\.{3}|_{3})/iu },
];
const RECEIVER: LocalText = { vi: 'nơi nhận', en: 'recipients' };
const OFFICE: LocalText = { vi: 'chức vụ người ký', en: 'office of the signer' };
const SIGNER: LocalText = { vi: 'họ tên người ký', en: 'name of the signer' };

/** What is left blank in the lines around the table, by what they say; whoever wrote them. */
export function blanksIn(lines: readonly AnnexText[]): readonly LocalText[] {
  const written = (...looks: readonly AnnexText['look'][]): readonly string[] =>
    lines.filter(({ text, look }) => text !== '' && looks.includes(look)).map(({ text }) => text);
  const attachment = written('subtitle').join(' ');
  const signature = written('signature');
  const signer = signature[signature.length - 1] ?? '';
  const offices = signature.slice(0, Math.max(1, signature.length - 1));
  const isBlank = (text: string): boolean => DOTS.test(text);
  return [
    ...ATTACHMENT.filter(({ blank }) => blank.test(attachment)).map(({ name }) => name),
    ...(written('receiversHead', 'receiver').some(isBlank) ? [RECEIVER] : []),
    ...(offices.some(isBlank) ? [OFFICE] : []),
    ...(signature.length > 1 && isBlank(signer) ? [SIGNER] : []),
  ];
}
