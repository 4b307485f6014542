import type { FakeRange } from './fake-range';

/** The condition of a rule that formats cells. */
export class FakeBooleanCondition {
  constructor(private readonly formula: string) {}

  getCriteriaValues = (): unknown[] => [this.formula];
}

/** A rule that formats cells where a formula is true. */
export class FakeConditionalRule {
  constructor(
    private readonly formula: string,
    private readonly ranges: readonly FakeRange[],
  ) {}

  getBooleanCondition = (): FakeBooleanCondition => new FakeBooleanCondition(this.formula);
  getRanges = (): FakeRange[] => [...this.ranges];
}

/** Puts such a rule together. */
export class FakeConditionalRuleBuilder {
  private formula = '';
  private ranges: readonly FakeRange[] = [];

  whenFormulaSatisfied(formula: string): this {
    this.formula = formula;
    return this;
  }

  setRanges(ranges: readonly FakeRange[]): this {
    this.ranges = ranges;
    return this;
  }

  setBackground = (): this => this;
  setFontColor = (): this => this;
  setBold = (): this => this;
  setItalic = (): this => this;
  build = (): FakeConditionalRule => new FakeConditionalRule(this.formula, this.ranges);
}
