/** A line of prose without the signs of Markdown, in composed letters and single spaces. */
export interface CleanLine {
  readonly text: string;
  /** It was set as a heading: `## …`, or bold from end to end. */
  readonly isSet: boolean;
}

const RULE = /^\s*(?:[-–—_=*~·.]\s?){3,}\s*$/u;

export function cleanLine(raw: string): CleanLine {
  const text = raw.normalize('NFC').replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '');
  if (RULE.test(text)) return { text: text.trim(), isSet: false };
  const marked = text.replace(/^\s*#{1,6}\s+/u, '');
  const isSet = marked !== text || /^\s*\*{2,3}[^*]+\*{2,3}\s*(?::\s*)?$/u.test(text);
  const plain = marked
    .replace(/\[([^\][]{1,200})\]\([^()\s]{0,300}\)/gu, '$1')
    .replace(/\\([-.*#+_()[\]])/gu, '$1')
    .replace(/\*{2,3}|_{2,3}/gu, '')
    .replace(/\*(?=\S)([^*]{1,2000})(?<=\S)\*/gu, '$1')
    .replace(/^_(?=\S)([^_]{1,2000})(?<=\S)_$/u, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  return { text: plain, isSet };
}
