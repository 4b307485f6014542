import type { AnnexDocument } from '../core/model/annex-document';
import { PAPER_SIZES } from '../core/model/paper';

/** Twentieths of a point, in which Word measures. */
const PER_MM = 1440 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * PER_MM);

/** From the upper edge to the page number, which stands in the margin. */
const NUMBER_DOWN = 10;

/** Sizes of the page, in twentieths of a point. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly number: number;
  /** From margin to margin. */
  readonly room: number;
}

export function pageLayout({ paper, margins }: AnnexDocument): PageLayout {
  const { width, height } = PAPER_SIZES[paper];
  const edges = {
    top: twips(margins.top),
    right: twips(margins.right),
    bottom: twips(margins.bottom),
    left: twips(margins.left),
  };
  return {
    width: twips(width),
    height: twips(height),
    ...edges,
    number: twips(NUMBER_DOWN),
    room: twips(width) - edges.left - edges.right,
  };
}

/** Shares the room in whole parts without a rest. */
export function shareRoom(room: number, parts: readonly number[]): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let [passed, used] = [0, 0];
  return parts.map((part) => {
    passed += part;
    const end = Math.round((room * passed) / total);
    const width = end - used;
    used = end;
    return width;
  });
}
