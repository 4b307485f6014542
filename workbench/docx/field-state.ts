/** Where in a field of Word (page numbers, links, sums) the reading is: its code is no text, its result is. */
export class FieldState {
  /** The open fields, innermost last. */
  private readonly open: { readonly number: number; isCode: boolean }[] = [];
  private codes = 0;
  private begun = 0;

  /** `ignored` are the fields, by their number in the text, that are none: no end follows on their beginning. */
  constructor(private readonly ignored: ReadonlySet<number> = new Set()) {}

  hear(kind: string | undefined): void {
    if (kind === 'begin') {
      const number = this.begun++;
      if (this.ignored.has(number)) return;
      this.open.push({ number, isCode: true });
      this.codes += 1;
      return;
    }
    const field = this.open[this.open.length - 1];
    if (!field) return;
    if (field.isCode && (kind === 'separate' || kind === 'end')) this.codes -= 1;
    if (kind === 'separate') field.isCode = false;
    if (kind === 'end') this.open.pop();
  }

  /** At the end of the text: the fields whose code never ended, and that took all behind them for it. */
  get unended(): ReadonlySet<number> {
    return new Set(this.open.flatMap(({ number, isCode }) => (isCode ? [number] : [])));
  }

  get isCode(): boolean {
    return this.codes > 0;
  }
}
