/**
 * The rows of a sheet in their order, while some are taken out and others put in. What is told of rows by number only
 * (merged and hidden ones) need not be changed at each step: `moved` says at any time where rows went.
 */
export class RowOrder<Row> {
  private former: Row[] | undefined;
  private hasNew = false;

  /** `blank` makes a row where none was read. */
  constructor(
    readonly rows: Row[],
    private readonly blank: () => Row,
  ) {}

  /** The rows up to `row`, that one included, are there from now on. */
  reach(row: number): void {
    while (this.rows.length <= row) {
      const added = this.blank();
      this.rows.push(added);
      this.former?.push(added);
    }
  }

  /** Whether rows were put in since `moved` was asked last; before others are taken out, it must be asked again. */
  get isWidened(): boolean {
    return this.hasNew;
  }

  remove(row: number, count: number): void {
    this.reach(row + count - 1);
    this.former ??= [...this.rows];
    this.rows.splice(row, count);
  }

  insert(row: number, count: number): void {
    this.reach(row - 1);
    this.former ??= [...this.rows];
    this.hasNew = true;
    this.rows.splice(row, 0, ...Array.from({ length: count }, () => this.blank()));
  }

  /**
   * Where the row went that was `at` when `moved` was asked last, `undefined` when it is gone; and forgets how. No
   * function comes back where no row moved.
   */
  moved(): ((at: number) => number | undefined) | undefined {
    const { former } = this;
    if (!former) return undefined;
    this.former = undefined;
    this.hasNew = false;
    const places = new Map(this.rows.map((row, at) => [row, at]));
    const growth = this.rows.length - former.length;
    return (at) => {
      const row = former[at];
      return row === undefined ? at + growth : places.get(row);
    };
  }
}
