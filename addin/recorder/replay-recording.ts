import type { FakeExcel } from '../testing/fake-excel';
import type { RecordedExchange } from './recording';

/** What an answer says, without the texts and numbers that differ from one workbook to the next. */
export interface AnswerOutline {
  readonly answered: readonly number[];
  readonly fields: readonly unknown[];
  readonly fault: string | undefined;
}

interface Answer {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string };
}

/** Puts the recorded requests to the simulated Excel; says beside each what both answered. */
export function replayRecording(
  exchanges: readonly RecordedExchange[],
  excel: FakeExcel,
): readonly {
  readonly operation: string;
  readonly recorded: AnswerOutline;
  readonly replayed: AnswerOutline;
}[] {
  const names = new Map<string, string>();
  return exchanges.map(({ operation, request, response }) => {
    const renamed = [...names].reduce((text, [from, to]) => text.split(from).join(to), request);
    const answer = excel.answer(renamed).body;
    const [recorded, replayed] = [parse(response), parse(answer)];
    pairNames(recorded, replayed, names);
    return { operation, recorded: outline(recorded), replayed: outline(replayed) };
  });
}

const parse = (text: string): Answer => JSON.parse(text) as Answer;

const outline = ({ Results = [], Error: fault }: Answer): AnswerOutline => ({
  answered: Results.map(({ ActionId }) => ActionId),
  fields: Results.map(({ Value }) =>
    typeof Value === 'object' && Value !== null ? Object.keys(Value).sort() : typeof Value,
  ),
  fault: fault?.Code,
});

const NAMES: ReadonlySet<string> = new Set(['Id', '_Id', '_ReferenceId']);

/** why: each Excel gives its sheets and ranges names of its own, and later requests speak of them */
function pairNames(recorded: unknown, replayed: unknown, names: Map<string, string>): void {
  if (!isObject(recorded) || !isObject(replayed)) return;
  for (const [key, value] of Object.entries(recorded)) {
    const other = replayed[key];
    if (NAMES.has(key) && typeof value === 'string' && typeof other === 'string') names.set(value, other);
    else pairNames(value, other, names);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
