import type { FakeRange } from './fake-range';

/** A chart as the fake keeps it. */
export interface FakeChart {
  readonly type: string;
  readonly ranges: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** Puts a chart together. */
export class FakeChartBuilder {
  private type = '';
  private readonly ranges: string[] = [];
  private readonly options: Record<string, unknown> = {};

  setChartType(type: string): this {
    this.type = type;
    return this;
  }

  addRange(range: FakeRange): this {
    this.ranges.push(range.getA1Notation());
    return this;
  }

  setOption(name: string, value: unknown): this {
    this.options[name] = value;
    return this;
  }

  setPosition = (): this => this;
  setMergeStrategy = (): this => this;
  setTransposeRowsAndColumns = (): this => this;
  setNumHeaders = (): this => this;

  build = (): FakeChart => ({ type: this.type, ranges: this.ranges, options: this.options });
}
