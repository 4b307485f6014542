/** A task of an example, in standard columns; what is left out is filled with sound defaults. */
export interface ExampleTask {
  readonly number?: string;
  readonly content?: string;
  readonly lead?: string;
  readonly coordinators?: string;
  readonly start?: string;
  readonly end?: string;
  readonly result?: string;
}

/** A small plan: either tasks, or a whole text in lines (cells parted by tabs). */
export interface RuleExample {
  readonly tasks?: readonly ExampleTask[];
  readonly lines?: readonly string[];
  /** Merged ranges (`C5:C6`), which plain lines cannot show. */
  readonly merges?: readonly string[];
  /** Cells that hold true numbers (dates as serials), by address: the example is then a workbook, not a text. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** Options of the rule that are set otherwise than it has them. */
  readonly options?: Readonly<Record<string, number | string>>;
  /** Year in the title of a plan given as tasks; 2026 when left out. */
  readonly year?: number;
}

export interface ExampleFinding<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly cell: string;
  readonly also?: readonly string[];
}

export interface InvalidExample<MessageId extends string = string> extends RuleExample {
  /** Each finding of the rule: message and cell (`A1` on the example's sheet), in reading order; `also`: its other cells. */
  readonly finds: readonly ExampleFinding<MessageId>[];
  /** Texts after the first fix of each finding, by cell; a removed row as `"7:7": null`, an added one as `"+7"`. */
  readonly fixed?: Readonly<Record<string, string | null>>;
}
