import { escapeXml, unescapeXml } from '../xml/escape-xml';
import { elementText } from './row-need';
import type { RowNeed } from './row-need';
import { shiftFormula } from './shift-formula';
import type { ShiftedXml, ShiftPlace } from './shift-elements';

/** The drawing of a sheet's notes, pictures and form controls, with every anchor and every linked cell moved along. */
export function shiftVml(vml: string, { shift, owner }: ShiftPlace): ShiftedXml {
  const needs: RowNeed[] = [];
  const linked = vml.replace(
    /(<(x:Fmla(?:Link|Range|Pict|Txbx|Group))>)([^<]*)(?=<\/\2>)/g,
    (whole, open: string, _: string, xml: string) => {
      const text = unescapeXml(xml);
      const moved = shiftFormula(text, shift, owner === undefined ? {} : { owner });
      for (const rows of moved.lost)
        needs.push({ reason: 'rows-in-use', rows, by: elementText('control', text) });
      return moved.text === text ? whole : open + escapeXml(moved.text);
    },
  );
  return { xml: owner === shift.sheet ? shiftAnchors(linked, { shift }) : linked, needs };
}

function shiftAnchors(vml: string, { shift }: ShiftPlace): string {
  return vml
    .replace(/(<x:Row>\s*)(\d+)(?=\s*<\/x:Row>)/g, (_, open: string, row: string) =>
      [open, shift.place(Number(row))].join(''),
    )
    .replace(/(<x:Anchor>)([^<]*)(?=<\/x:Anchor>)/g, (_, open: string, anchor: string) => {
      const parts = anchor.split(',').map((part) => Number(part));
      const [top = 0, bottom = 0] = [parts[2], parts[6]];
      // why: the box keeps its height, whatever happens to the rows beneath it
      const by = shift.place(top) - top;
      parts[2] = top + by;
      parts[6] = bottom + by;
      return `${open}${parts.join(', ')}`;
    });
}
