import type { AssumptionAnswer } from './ask-assumptions';

/** One request of the genuine client and the answer of a real Excel, as the recorder page prints them. */
export interface RecordedExchange {
  readonly operation: string;
  readonly request: string;
  readonly response: string;
}

/** The file that one run on a real Excel prints, and that the replay test takes. */
export interface Recording {
  /** Which Excel it was, a line each. */
  readonly excel: readonly string[];
  readonly answers: readonly AssumptionAnswer[];
  readonly exchanges: readonly RecordedExchange[];
}

/**
 * What the log of the Office.js client says: each sync is a request line and an answer line. The answer stands as it is
 * (native bridge) or as a text in the envelope of Excel on the web.
 */
export function exchangesOf(operation: string, lines: readonly string[]): readonly RecordedExchange[] {
  const exchanges: RecordedExchange[] = [];
  let request: string | undefined;
  for (const line of lines) {
    const start = line.indexOf('{');
    if (start < 0) continue;
    const body = line.slice(start);
    const value = parse(body);
    if (isObject(value) && 'Actions' in value) request = body;
    else if (request !== undefined) {
      const response = answerIn(value) ?? (isFailure(value) ? body : undefined);
      if (response === undefined) continue;
      exchanges.push({ operation, request, response });
      request = undefined;
    }
  }
  return exchanges;
}

/** The answer of Excel somewhere in what was logged. */
function answerIn(value: unknown): string | undefined {
  if (typeof value === 'string' && value.startsWith('{')) return answerIn(parse(value));
  if (!isObject(value)) return undefined;
  if ('Results' in value || 'error' in value) return JSON.stringify(value);
  for (const part of Object.values(value)) {
    const found = answerIn(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isFailure = (value: unknown): boolean => isObject(value) && value['status'] === 'failed';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
