import Ajv from 'ajv';
import { Schema } from 'tableschema';

import { HEADER } from './generate-plan';

/** A general validator of rows: how many of them it faults. */
export interface RowValidator {
  readonly name: string;
  /** Of one row; what a schema can say of it. */
  readonly checks: number;
  readonly faulty: (rows: readonly (readonly string[])[]) => number;
}

const TIDY = '^(?!.*\\s\\s)\\S(?:.*\\S)?$';
const COMPOSED = '^[^\\u0300-\\u036f]*$';
const NO_DOUBLED_WORD = '^(?!.*\\b(và|của|các) \\1\\b)';
const BODY = '^(?:Văn phòng HĐND và UBND|Phòng|Trung tâm|Công an|Ban Chỉ huy Quân sự)';
const TIME = '^(?:Tháng \\d{1,2}/\\d{4}|Quý [IVX]+/\\d{4}|Năm \\d{4}|Thường xuyên|\\d{1,2}/\\d{1,2}/\\d{4})$';

/** The patterns of each column, in the order of the table. */
const COLUMNS: readonly (readonly string[])[] = [
  ['^\\d+$'],
  [TIDY, COMPOSED, NO_DOUBLED_WORD],
  [TIDY, COMPOSED, BODY],
  [TIDY, COMPOSED],
  [TIME],
  [TIME],
  [TIDY, COMPOSED, NO_DOUBLED_WORD],
];
/** Each pattern, and of every column that it is filled and not too long. */
const CHECKS = COLUMNS.flat().length + 2 * COLUMNS.length;
const LONGEST = 2000;

export const rowValidators = async (): Promise<readonly RowValidator[]> => [ajv(), await frictionless()];

function ajv(): RowValidator {
  const validate = new Ajv({ allErrors: true, strictTuples: false }).compile({
    type: 'array',
    minItems: COLUMNS.length,
    items: COLUMNS.map((patterns) => ({
      type: 'string',
      minLength: 1,
      maxLength: LONGEST,
      allOf: patterns.map((pattern) => ({ pattern })),
    })),
    additionalItems: true,
  });
  return { name: 'ajv', checks: CHECKS, faulty: (rows) => rows.filter((row) => !validate(row)).length };
}

/** Frictionless Table Schema takes one pattern a column: all of them at once. */
async function frictionless(): Promise<RowValidator> {
  const fields = COLUMNS.map((patterns, column) => ({
    name: HEADER[column] ?? '',
    type: 'string',
    constraints: {
      required: true,
      maxLength: LONGEST,
      pattern: `${patterns.map((pattern) => `(?=${pattern})`).join('')}.*`,
    },
  }));
  // why: its types say otherwise, but it answers with a promise
  const schema = await Promise.resolve(Schema.load({ fields }));
  const isFaulty = (row: readonly string[]): boolean => {
    try {
      schema.castRow([...row]);
      return false;
    } catch {
      return true;
    }
  };
  return { name: 'tableschema', checks: CHECKS, faulty: (rows) => rows.filter(isFaulty).length };
}
