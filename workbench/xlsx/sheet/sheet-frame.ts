import type { DrawnPart } from '../package/drawn-part';
import { piecesOfText } from '../package/drawn-part';
import { declareUtf8 } from '../xml/decode-xml-bytes';
import { layOutSheet } from './sheet-layout';

/**
 * A sheet part with its frame (all but its rows) changed; the rows are neither copied nor looked at.
 * why: a mark on a sheet of 100,000 rows is a line behind them, and copying them for each step costs more than all else
 */
export function changeFrame(xml: string, name: string, change: (frame: string) => string): DrawnPart {
  const { data } = layOutSheet(xml, name);
  const frame = declareUtf8(change(xml.slice(0, data.innerStart) + xml.slice(data.innerEnd)));
  const { data: hole } = layOutSheet(frame, name);
  return {
    frame,
    *pieces() {
      yield frame.slice(0, hole.innerStart);
      yield* piecesOfText(xml.slice(data.innerStart, data.innerEnd));
      yield frame.slice(hole.innerStart);
    },
  };
}
