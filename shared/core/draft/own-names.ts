import type { AgencyMention } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import { verbLength } from '../prose/verb-words';
import type { ProseParagraph } from '../prose/paragraphs';
import { Sentence } from '../prose/sentence';
import { readLabel, splitLabels } from '../prose/read-label';
import type { Region } from './regions';

/** Longer ones are sentences. */
const LONGEST = 90;
/** Names with more are sentences. */
const MOST_VERBS = 3;
const ROLES =
  /chủ trì|phối hợp|trách nhiệm|thực hiện|tham mưu|triển khai|theo dõi|đôn đốc|nhiệm vụ|(?<!\p{L})là(?!\p{L})|(?<!\p{L})được(?!\p{L})/iu;

/**
 * A reader that also knows the names that the plan itself sets apart, in headings, labels and among its recipients: so a
 * name that goes on with a verb ("Chi cục An toàn vệ sinh thực phẩm") is read whole inside a sentence too.
 */
export function withOwnNames(reader: AgencyReader, regions: readonly Region[]): AgencyReader {
  const names = new Map<string, AgencyMention>();
  for (const { kind, paragraphs } of regions) {
    if (kind === 'head' || kind === 'front' || kind === 'signature') continue;
    for (const paragraph of paragraphs) {
      for (const cell of setApart(paragraph, kind === 'recipients')) collect(cell, reader, names);
    }
  }
  if (names.size === 0) return reader;
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu');
  return {
    match: (name) => reader.match(name),
    isSure: (name) => reader.isSure(name),
    readCell: (cell) => reader.readCell(cell),
    readSpans: (cell) => reader.readSpans(cell),
    findInProse: (prose) => [
      ...reader.findInProse(prose),
      ...[...prose.matchAll(pattern)].flatMap(({ 0: text, index }) => {
        const known = names.get(text);
        return known ? [{ ...known, offset: index }] : [];
      }),
    ],
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The parts of a paragraph that hold names and nothing else. */
function setApart(
  { body, mark, isCell, isPageMark }: ProseParagraph,
  isRecipient: boolean,
): readonly string[] {
  if (isCell || isPageMark) return [];
  if (isRecipient) return [body.replace(/(?<![;.,])[;.,]+$/u, '')];
  const whole = readLabel(body);
  const labels = whole ? [whole] : splitLabels(body).labels;
  const bodies = labels.filter(({ role }) => role === 'lead' || role === 'coordinators');
  if (bodies.length > 0) return bodies.map(({ value }) => value);
  const inBracket = /\(([^;()]{6,110}?) chủ trì(?!\p{L})/u.exec(body)?.[1];
  if (inBracket !== undefined) return [inBracket];
  const title =
    /^([^:.;()]{6,90})(?: ?\([^()]{1,80}\))?(?::(?! ?(?:hoàn thành|xong|trước|trong|từ|thời)(?!\p{L}))|$)/iu.exec(
      body,
    )?.[1];
  return mark === undefined || title === undefined || ROLES.test(title) ? [] : [title];
}

/** Only names that a sentence would cut at a word of theirs, and of no body that is known by the shorter name. */
function collect(cell: string, reader: AgencyReader, names: Map<string, AgencyMention>): void {
  for (const mention of reader.readCell(cell)) {
    const { text } = mention;
    if (text.length > LONGEST || names.has(text) || ROLES.test(text) || !/^\p{Lu}/u.test(text)) continue;
    const sentence = new Sentence(text, reader);
    const list = sentence.listAt(0);
    if (list === undefined || list.to >= sentence.words.length || list.mentions.length > 1) continue;
    const verbs = sentence.words.filter((_, at) => verbLength(sentence.words, at) > 0).length;
    if (verbs > MOST_VERBS) continue;
    const kind = list.mentions[0]?.match.kind;
    if (kind === 'named' || kind === 'unknown') names.set(text, mention);
  }
}
