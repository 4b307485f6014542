import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';

const HORIZONTAL = [undefined, 'left', 'center', 'right', 'justify'];
const VERTICAL = [undefined, 'top', 'middle', 'bottom'];
const WRAPPED = 3;
const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;
/** Line styles from this one on are thick on paper. */
const MEDIUM = 8;

/** Gives an element of the printed page the look of a cell. */
export function dress(cell: HTMLElement, look: IStyleData | undefined, isNumber: boolean): void {
  const { style } = cell;
  style.fontFamily = `"${look?.ff ?? 'Times New Roman'}", "Times New Roman", serif`;
  style.fontSize = `${String(look?.fs ?? 11)}pt`;
  if (look?.bl === 1) style.fontWeight = 'bold';
  if (look?.it === 1) style.fontStyle = 'italic';
  if (look?.ul?.s === 1) style.textDecoration = 'underline';
  style.color = look?.cl?.rgb ?? '';
  style.background = look?.bg?.rgb ?? '';
  style.textAlign = HORIZONTAL[look?.ht ?? 0] ?? (isNumber ? 'right' : 'left');
  style.verticalAlign = VERTICAL[look?.vt ?? 3] ?? 'bottom';
  style.whiteSpace = look?.tb === WRAPPED ? 'pre-wrap' : 'pre';
  for (const key of ['t', 'r', 'b', 'l'] as const) {
    const line: Nullable<IBorderStyleData> = look?.bd?.[key];
    if (line) style.setProperty(`border-${SIDES[key]}`, lineCss(line));
  }
}

const lineCss = ({ s, cl }: IBorderStyleData): string =>
  `${s >= MEDIUM ? '1.5px' : '0.75px'} solid ${cl.rgb ?? '#000000'}`;
