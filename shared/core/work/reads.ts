import { keepShape } from './keep-shape';

/**
 * Notes what somebody reads, so that what was made of it can be taken over as long as none of it changes. Nobody has to
 * declare anything: what is handed out is watched (`Watched`), and so is what a memo makes of it.
 */
export class Reads {
  constructor(
    /** Bits of the parts that were read, by the number of the thing. */
    readonly parts: number[] = [],
    /** The first and the last row that was read, by the number of the thing. */
    readonly tops: number[] = [],
    readonly bottoms: number[] = [],
    /** Bits of the columns that were read in them. */
    readonly columns: number[] = [],
    /** What others made of watched things. */
    readonly made = new Set<Made>(),
  ) {}

  cellOf(thing: number, row: number, columns: number): void {
    this.columns[thing] = (this.columns[thing] ?? 0) | columns;
    this.tops[thing] = Math.min(this.tops[thing] ?? row, row);
    this.bottoms[thing] = Math.max(this.bottoms[thing] ?? row, row);
  }
}

keepShape(new Reads());

/** What a memo has made of a thing. */
export interface Made<T = unknown> {
  readonly value: T;
  /** What it was made of; absent where nobody watched, so that it may hang on anything. */
  readonly reads?: Reads;
  /** The number of the thing, and who makes the same of it. */
  readonly thing?: number;
  readonly by?: Maker;
}

/** Who makes something of watched things. why: it is nothing of one thing, or what is kept would hold every thing of before */
export interface Maker {
  /** Makes the same of the same thing of a later reading; absent where more was given along, which is of its own reading. */
  readonly remake?: (thing: Watched) => Made;
}

/** No view has this number. */
export const NO_VIEW = -1;

/** Nothing that is told apart by its number has this one. */
export const NO_THING = -1;

/**
 * Who reads at the moment. Rows of the subject that is looked at (`view`, `top`…`bottom`) are no news; other rows of the same
 * view are told as `farTop`…`farBottom`, since they concern this subject alone.
 */
export const looking: {
  reads: Reads | undefined;
  view: number;
  top: number;
  bottom: number;
  farTop: number;
  farBottom: number;
} = { reads: undefined, view: NO_VIEW, top: 0, bottom: -1, farTop: Infinity, farBottom: -Infinity };

/** Every column of a row. */
export const ALL_COLUMNS = -1;

/** The bit of a column; columns far apart share one, so that at worst too much is looked at again. */
export const columnBit = (column: number): number => 1 << (column & 31);

/** A thing that notes which of its parts are read; `raw` is the thing itself. */
export abstract class Watched<Raw extends object = object> {
  constructor(
    readonly raw: Raw,
    /** The same for the same thing of two readings. */
    readonly thing: number,
  ) {}

  protected note(part: number): void {
    const { reads } = looking;
    if (reads) reads.parts[this.thing] = (reads.parts[this.thing] ?? 0) | part;
  }

  protected noteCell(row: number, columns: number): void {
    const { reads } = looking;
    if (!reads) return;
    if (this.thing !== looking.view) reads.cellOf(this.thing, row, columns);
    else if (row < looking.top || row > looking.bottom) {
      if (row < looking.farTop) looking.farTop = row;
      if (row > looking.farBottom) looking.farBottom = row;
    }
  }
}

/** What is made of something, and all that was read for it. */
export function readsOf<T>(make: () => T): { readonly value: T; readonly reads: Reads } {
  const reads = new Reads();
  return { value: noting(reads, make), reads };
}

/** `make` with all that is read for it noted, whatever is looked at meanwhile. */
export function noting<T>(reads: Reads, make: () => T): T {
  const { reads: outer, view } = looking;
  looking.reads = reads;
  looking.view = NO_VIEW;
  try {
    return make();
  } finally {
    looking.reads = outer;
    looking.view = view;
  }
}
