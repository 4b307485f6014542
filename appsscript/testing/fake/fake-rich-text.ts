/** A part of a cell's text. */
export interface FakeRun {
  readonly text: string;
  readonly link?: string;
}

/** The text of a cell with its parts; where the parts have several links or none, the whole has none. */
export class FakeRichText {
  constructor(private readonly runs: readonly FakeRun[]) {}

  getText = (): string => this.runs.map(({ text }) => text).join('');
  getLinkUrl = (): string | null => (this.runs.length === 1 ? (this.runs[0]?.link ?? null) : null);
  getRuns = (): FakeRichText[] => this.runs.map((run) => new FakeRichText([run]));
}
