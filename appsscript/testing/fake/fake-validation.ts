/** A rule of what a cell takes. */
export class FakeValidation {
  constructor(
    private readonly list: readonly string[],
    private readonly allowsInvalid: boolean,
  ) {}

  getAllowInvalid = (): boolean => this.allowsInvalid;
  getCriteriaType = (): string => 'VALUE_IN_LIST';
  getCriteriaValues = (): unknown[] => [[...this.list], true];
}

/** Whether Google refuses a value, with an error for the whole call. */
export function refusesInput(rule: FakeValidation | undefined, value: unknown): boolean {
  if (!rule || rule.getAllowInvalid() || value === '') return false;
  const [list] = rule.getCriteriaValues() as [readonly string[]];
  return !list.includes(String(value).replace(/^'/, ''));
}

/** Puts a drop-down list together; invalid entries are allowed with a warning unless somebody says otherwise. */
export class FakeValidationBuilder {
  private list: readonly string[] = [];
  private allowsInvalid = true;

  requireValueInList(list: readonly string[]): this {
    this.list = list;
    return this;
  }

  setAllowInvalid(allows: boolean): this {
    this.allowsInvalid = allows;
    return this;
  }

  build = (): FakeValidation => new FakeValidation(this.list, this.allowsInvalid);
}
