import { cpuSeconds } from './cpu-seconds';
import { generateRows, HEADER } from './generate-plan';
import { rowValidators } from './row-validators';

/** What general validators take for the same rows, the fastest round of each. */
export interface ValidatorFigures {
  readonly name: string;
  readonly checks: number;
  readonly seconds: number;
  readonly faulty: number;
}

/** Measures in a process of its own and prints the figures as JSON. Arguments: rows, rounds. */
const [count = 1000, rounds = 3] = process.argv.slice(2).map(Number);

const table = generateRows(count, 77);
const json = JSON.stringify(table.slice(table.indexOf(HEADER) + 1));

void rowValidators().then((validators) => {
  const figures = validators.map(({ name, checks, faulty }): ValidatorFigures => {
    let seconds = Infinity;
    let found = 0;
    for (let round = 0; round < rounds; round++) {
      const rows = JSON.parse(json) as string[][];
      seconds = Math.min(
        seconds,
        cpuSeconds(() => {
          found = faulty(rows);
        }),
      );
    }
    return { name, checks, seconds, faulty: found };
  });
  console.log(JSON.stringify(figures));
});
