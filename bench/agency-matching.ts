import { createAgencyIndex } from '../shared/core/agencies/agency-index';
import { createAgencyReader } from '../shared/core/agencies/agency-reader';
import type { AgencyMatch } from '../shared/core/model/agency';
import type { AgencyReader } from '../shared/core/model/reading';
import type { AgencyCorpus, AgencyQuery } from './agency-corpus';
import { agencyCorpus } from './agency-corpus';
import { evaluateMatching } from './evaluate-matching';
import { seededRandom } from './random';

/** Agency names of unseen seeds against directories of 300 and 3,500 entries: what is decided, asked, missed, and how fast. */
const SIZES = [300, 3500];
const SEEDS = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [20261, 20262];
const QUERIES = 10_000;

/** The reader of a plan of the query's own place; a new one only where the name was left without its place. */
function readerFor(corpus: AgencyCorpus): (query: AgencyQuery) => AgencyReader {
  const plain = createAgencyReader({ directory: corpus.directory });
  const index = createAgencyIndex(corpus.directory);
  return ({ place }) => (place === undefined ? plain : createAgencyReader({ index, place }));
}

interface MatchingTime {
  /** Milliseconds for the index, microseconds for a name; CPU time, so that neighbours on the machine do not count. */
  readonly build: number;
  readonly first: number;
  readonly again: number;
}

function cpuMicroseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function timeMatching({ directory, queries }: AgencyCorpus): MatchingTime {
  let reader = createAgencyReader();
  const build = cpuMicroseconds(() => {
    reader = createAgencyReader({ directory });
    reader.match('Phòng chưa có tên');
  });
  const readAll = (): void => {
    for (const { text } of queries) reader.match(text);
  };
  const first = cpuMicroseconds(readAll) / queries.length;
  const again = cpuMicroseconds(readAll) / queries.length;
  return { build: build / 1000, first, again };
}

for (const size of SIZES) {
  for (const seed of SEEDS) {
    const corpus = agencyCorpus(seededRandom(seed), size, QUERIES);
    const readerOf = readerFor(corpus);
    const match = (query: AgencyQuery): AgencyMatch => readerOf(query).match(query.text);
    const figures = evaluateMatching(corpus, match);
    const time = timeMatching(corpus);
    const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
    console.log(
      [
        `${String(size)} entries, seed ${String(seed)}:`,
        `wrong ${String(figures.wrong.length)} in ${String(figures.queries)}`,
        `(held out taken ${String(figures.heldOutTaken)}),`,
        `recall ${percent(figures.recall)}, right first ${percent(figures.first)},`,
        `decided alone ${percent(figures.decided)};`,
        `new name ${time.first.toFixed(1)} µs, again ${time.again.toFixed(2)} µs, index ${time.build.toFixed(0)} ms`,
      ].join(' '),
    );
    const show = (title: string, list: readonly AgencyQuery[]): void => {
      for (const { text, kind } of list.slice(0, Number(process.env['SHOW'] ?? 0)))
        console.log(`  ${title}: ${kind}: ${text}`);
    };
    show('wrong', figures.wrong);
    show('missed', figures.missed);
    show('not first', figures.notFirst);
  }
}
