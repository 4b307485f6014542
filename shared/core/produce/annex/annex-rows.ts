import type { AnnexLook, AnnexText } from '../../model/annex-document';
import type { LocalText } from '../../model/local-text';
import type { PlanReading } from '../../model/reading';
import { annexClose, type AnnexClose } from './annex-close';
import { annexHead } from './annex-head';
import { blanksIn } from './blank';

/** A line over or under the table: across the whole of it, or in two halves. */
export interface AnnexRow {
  readonly role: 'letterhead' | 'annex' | 'title' | 'subtitle' | 'closing';
  /** One text, or that of the left and of the right half. */
  readonly texts: readonly [string] | readonly [left: string, right: string];
  /** Styles of the halves, where they are not that of the role. */
  readonly styles?: readonly [left: AnnexLook, right: AnnexLook];
}

export interface AnnexRows {
  readonly head: readonly AnnexRow[];
  readonly close: readonly AnnexRow[];
  /** Facts that are left blank. */
  readonly blanks: readonly LocalText[];
}

/** Rows left for the signature itself. */
const SIGNING_ROWS = 3;

/**
 * All lines around the table of an annex, from what the plan says of itself; with "Nơi nhận" and signature, blank where
 * the plan has none, when they are `signed` for.
 */
export function annexRows(reading: PlanReading, { signed }: { readonly signed: boolean }): AnnexRows {
  const { national, issuer, label, name, subject, attachment } = annexHead(reading);
  const whole = (role: AnnexRow['role'], text: string): readonly AnnexRow[] =>
    text === '' ? [] : [{ role, texts: [text] }];
  const head = [
    ...halves('letterhead', issuer, national),
    ...whole('annex', label),
    ...whole('title', name),
    ...whole('title', subject),
    ...whole('subtitle', attachment ?? ''),
  ];
  const close = closing(annexClose(reading, { wanted: signed }));
  return { head, close, blanks: blanksIn([...head, ...close].flatMap(textsOf)) };
}

/** The texts of a line with their looks. */
function textsOf({ role, texts, styles }: AnnexRow): readonly AnnexText[] {
  const look = role === 'closing' ? 'receiver' : role;
  return texts.map((text, side) => ({ text, look: styles?.[side] ?? look }));
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
function closing({ receivers, offices, signer }: AnnexClose): readonly AnnexRow[] {
  const named = signer === '' ? 0 : 1;
  const signed = offices.length === 0 ? 0 : offices.length + SIGNING_ROWS + named;
  const count = Math.max(receivers.length, signed);
  const room = Array.from({ length: named * (count - offices.length - 1) }, () => '');
  return halves('closing', receivers, [...offices, ...room, ...(named ? [signer] : [])]).map(
    (row, index) => ({ ...row, styles: [index === 0 ? 'receiversHead' : 'receiver', 'signature'] }),
  );
}
