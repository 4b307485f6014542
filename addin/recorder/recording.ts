/** One request of the genuine client and the answer of a real Excel, as the recorder page prints them. */
export interface RecordedExchange {
  readonly operation: string;
  readonly request: string;
  readonly response: string;
}

/** What the log of the Office.js client says: each sync is a request line and an answer line. */
export function exchangesOf(operation: string, lines: readonly string[]): readonly RecordedExchange[] {
  const bodies = lines.flatMap((line) => {
    const start = line.indexOf('{');
    return start < 0 ? [] : [line.slice(start)];
  });
  const exchanges: RecordedExchange[] = [];
  let request: string | undefined;
  for (const body of bodies) {
    if (body.includes('"Actions"')) request = body;
    else if (request !== undefined && /"Results"|"error"/i.test(body)) {
      exchanges.push({ operation, request, response: body });
      request = undefined;
    }
  }
  return exchanges;
}
