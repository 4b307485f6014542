import { createAgencyIndex } from '../shared/core/agencies/agency-index';
import { createAgencyReader } from '../shared/core/agencies/agency-reader';
import type { AgencyCorpus, AgencyQuery } from './agency-corpus';
import { agencyCorpus } from './agency-corpus';
import type { MatchingFigures } from './evaluate-matching';
import { evaluateMatching } from './evaluate-matching';
import type { LibraryHit, LibraryMatcher } from './library-matchers';
import { libraryMatch, libraryMatchers } from './library-matchers';
import { seededRandom } from './random';

/**
 * General matching libraries beside this project's reading of agency names, in one run on an unseen seed. Each library
 * gets the threshold that is best for it on other names of the directory: right decisions less wrong ones. Figures of the libraries
 * come from fewer names, as they are slow, and are counted up to 10,000.
 */
const [SEED = 20263, NAMES = 300] = process.argv.slice(2).map(Number);
const SIZES = [300, 3500];
const THRESHOLDS = Array.from({ length: 30 }, (_, step) => 0.4 + step / 50);

type Corpus = Pick<AgencyCorpus, 'queries'>;

function cpuMicroseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** A name left without its place is given to a library with the plan's place behind it, as this project reads it. */
const withPlace = ({ text, place }: AgencyQuery): string => (place === undefined ? text : `${text} ${place}`);

function rankAll(
  matcher: LibraryMatcher,
  { queries }: Corpus,
): ReadonlyMap<AgencyQuery, readonly LibraryHit[]> {
  return new Map(queries.map((query) => [query, matcher.rank(withPlace(query))]));
}

const judge = (
  corpus: Corpus,
  ranked: ReadonlyMap<AgencyQuery, readonly LibraryHit[]>,
  threshold: number,
): MatchingFigures => evaluateMatching(corpus, (query) => libraryMatch(ranked.get(query) ?? [], threshold));

function bestThreshold(matcher: LibraryMatcher, corpus: Corpus): number {
  const ranked = rankAll(matcher, corpus);
  let best = { threshold: 1, gain: -Infinity };
  for (const threshold of THRESHOLDS) {
    const { decided, wrong, queries } = judge(corpus, ranked, threshold);
    const gain = decided - wrong.length / queries;
    if (gain > best.gain) best = { threshold, gain };
  }
  return best.threshold;
}

function print(name: string, size: number, figures: MatchingFigures, microseconds: number): void {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const scaled = (count: number): string => String(Math.round((10_000 * count) / figures.queries));
  console.log(
    [
      String(size).padEnd(6),
      name.padEnd(28),
      scaled(figures.wrong.length).padEnd(9),
      scaled(figures.heldOutTaken).padEnd(10),
      percent(figures.recall).padEnd(9),
      percent(figures.first).padEnd(9),
      percent(figures.decided).padEnd(9),
      microseconds.toFixed(1),
    ].join(' '),
  );
}

function compare(size: number): void {
  // why: one directory, two sets of names: the first chooses the thresholds, the second is unseen
  const corpus = agencyCorpus(seededRandom(SEED), size, 10_000 + NAMES);
  const training = { queries: corpus.queries.slice(10_000) };
  const few = { queries: corpus.queries.slice(0, NAMES) };
  const all = { queries: corpus.queries.slice(0, 10_000) };
  const index = createAgencyIndex(corpus.directory);
  const reader = createAgencyReader({ index });
  reader.match('Phòng chưa có tên');
  const time = cpuMicroseconds(() => {
    for (const { text } of all.queries) reader.match(text);
  });
  const ours = evaluateMatching(all, ({ text, place }) =>
    (place === undefined ? reader : createAgencyReader({ index, place })).match(text),
  );
  print('kehoach-chuan', size, ours, time / 10_000);
  for (const matcher of libraryMatchers(corpus.directory)) {
    const threshold = bestThreshold(matcher, training);
    let ranked = new Map() as ReturnType<typeof rankAll>;
    const spent = cpuMicroseconds(() => {
      ranked = rankAll(matcher, few);
    });
    print(`${matcher.name} ≥ ${threshold.toFixed(2)}`, size, judge(few, ranked, threshold), spent / NAMES);
  }
}

console.log(
  'size   matcher                      wrong/10k held out  recall    first     alone     µs per new name',
);
for (const size of SIZES) compare(size);
