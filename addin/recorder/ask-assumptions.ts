import type { ExcelClient } from '../host/excel-client';
import type { Assumption, AssumptionBench } from './assumptions';
import { ASSUMPTIONS } from './assumptions';

/** What an Excel answered to one of the assumptions. */
export interface AssumptionAnswer {
  readonly id: string;
  readonly seen: unknown;
}

/** Asks an Excel all assumptions, each on a sheet of its own, which goes again; what it does not offer is left out. */
export async function askAssumptions(client: ExcelClient): Promise<readonly AssumptionAnswer[]> {
  const answers: AssumptionAnswer[] = [];
  for (const assumption of ASSUMPTIONS.filter(({ since = '1.7' }) => client.supports(since)))
    answers.push({ id: assumption.id, seen: await seenOf(client, assumption) });
  return answers;
}

async function seenOf(client: ExcelClient, { id, ask }: Assumption): Promise<unknown> {
  const name = `Hỏi ${id}`;
  const bench: AssumptionBench = {
    client,
    on: (work) => client.run((context) => work(context.workbook.worksheets.add(name), context)),
    onFirst: (work) => client.run((context) => work(context.workbook.worksheets.getFirst(), context)),
  };
  try {
    return await ask(bench);
  } catch (error) {
    return `fault: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  }
}
