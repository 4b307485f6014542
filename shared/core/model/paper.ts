/** Sizes of the paper that plans are printed on, lying, in millimetres (ISO 216). */
export const PAPER_SIZES = { A4: { width: 297, height: 210 }, A3: { width: 420, height: 297 } } as const;

export type Paper = keyof typeof PAPER_SIZES;

/** Millimetres. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
