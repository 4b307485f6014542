/** Where in a field of Word (page numbers, links, sums) the reading is: its code is no text, its result is. */
export class FieldState {
  /** One entry for each open field; true while its code is read. */
  private readonly open: boolean[] = [];
  private codes = 0;

  hear(kind: string | undefined): void {
    if (kind === 'begin') {
      this.open.push(true);
      this.codes += 1;
      return;
    }
    const last = this.open.length - 1;
    if (last < 0) return;
    if (this.open[last] && (kind === 'separate' || kind === 'end')) this.codes -= 1;
    if (kind === 'separate') this.open[last] = false;
    if (kind === 'end') this.open.pop();
  }

  get isCode(): boolean {
    return this.codes > 0;
  }
}
