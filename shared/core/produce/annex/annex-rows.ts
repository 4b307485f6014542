import type { LocalText } from '../../model/local-text';
import type { PlanReading } from '../../model/reading';
import { annexClose } from './annex-close';
import { annexHead } from './annex-head';

/** A line over or under the table: across the whole of it, or in two halves. */
export interface AnnexRow {
  readonly role: 'letterhead' | 'annex' | 'title' | 'subtitle' | 'closing';
  /** One text, or that of the left and of the right half. */
  readonly texts: readonly [string] | readonly [left: string, right: string];
  /** Styles of the halves, where they are not that of the role. */
  readonly styles?: readonly [left: string, right: string];
}

export interface AnnexRows {
  readonly head: readonly AnnexRow[];
  readonly close: readonly AnnexRow[];
  /** Facts of the head that are left blank. */
  readonly blanks: readonly LocalText[];
}

/** Rows left for the signature itself. */
const SIGNING_ROWS = 3;

/** All lines around the table of an annex, from what the plan says of itself. */
export function annexRows(reading: PlanReading): AnnexRows {
  const { national, issuer, label, name, subject, attachment } = annexHead(reading);
  const { receivers, signature } = annexClose(reading);
  const whole = (role: AnnexRow['role'], text: string): readonly AnnexRow[] =>
    text === '' ? [] : [{ role, texts: [text] }];
  return {
    head: [
      ...halves('letterhead', issuer, national),
      ...whole('annex', label),
      ...whole('title', name),
      ...whole('title', subject),
      ...whole('subtitle', attachment?.text ?? ''),
    ],
    close: closing(receivers, signature),
    blanks: attachment?.blanks ?? [],
  };
}

const halves = (
  role: AnnexRow['role'],
  left: readonly string[],
  right: readonly string[],
): readonly AnnexRow[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    role,
    texts: [left[index] ?? '', right[index] ?? ''],
  }));

/** "Nơi nhận" beside the signature; room is left above the name. */
function closing(receivers: readonly string[], signature: readonly string[]): readonly AnnexRow[] {
  const name = signature[signature.length - 1];
  const hasName = signature.length > 1 && name !== undefined && name !== name.toUpperCase();
  const titles = hasName ? signature.slice(0, -1) : signature;
  const signed = signature.length === 0 ? 0 : titles.length + SIGNING_ROWS + (hasName ? 1 : 0);
  const count = Math.max(receivers.length, signed);
  return halves('closing', receivers, [
    ...titles,
    ...Array.from({ length: hasName ? count - titles.length - 1 : 0 }, () => ''),
    ...(hasName ? [name] : []),
  ]).map((row, index) => ({ ...row, styles: [index === 0 ? 'receiversHead' : 'receiver', 'signature'] }));
}
