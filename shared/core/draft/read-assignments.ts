import { Gap } from '../agencies/lex-name';
import type { AgencyReader } from '../model/reading';
import type { AgencyList, Sentence } from '../prose/sentence';
import type { Assignment } from './assignments';
import { splitAssignments } from './assignments';
import { bracketBodies } from './bracket';
import { distinct } from './coordinators';
import type { Opening } from './read-opening';

/**
 * What a paragraph gives to do; where it names nobody, its bracket may say who. At least one. `isLed`: who leads is
 * known otherwise, so a bracket that only names somebody gives nothing.
 */
export function readAssignments(
  sentence: Sentence,
  opening: Opening,
  reader: AgencyReader,
  isLed = false,
): readonly Assignment[] {
  const found = splitAssignments(sentence, opening);
  const [one, ...others] = found;
  const told = isLed || one === undefined || others.length > 0 ? undefined : leadTold(sentence, one);
  if (told) return [told];
  const bodies =
    one === undefined || one.lead.length > 0 || others.length > 0
      ? undefined
      : bracketBodies(one.text, reader, isLed);
  if (!one || !bodies) return found;
  return [
    { ...one, lead: bodies.lead, coordinators: distinct([...one.coordinators, ...bodies.coordinators]) },
  ];
}

const IS = [
  'cơ quan chủ trì là',
  'đơn vị chủ trì là',
  'cơ quan thực hiện là',
  'đơn vị thực hiện là',
  'giao cho',
  'do',
].map((phrase) => phrase.split(' '));
/** What those named behind "do" have to do with the work; "do Sở A ban hành" tells of a thing. */
const LEADS = ['chủ trì', 'phụ trách', 'đảm nhiệm', 'chịu trách nhiệm', 'làm đầu mối', 'thực hiện'].map(
  (phrase) => phrase.split(' '),
);

/** "…, cơ quan chủ trì là Sở A", "… do Sở A chủ trì": the words themselves say who leads, behind the work. */
function leadTold(sentence: Sentence, one: Assignment): Assignment | undefined {
  if (one.lead.length > 0) return undefined;
  const last = leadAtEnd(sentence);
  if (last) return { ...one, lead: last.mentions };
  for (let at = 1; at < sentence.words.length; at++) {
    const phrase = IS.find((words) => sentence.has(at, words));
    const list = phrase && sentence.listAt(at + phrase.length);
    if (!list) continue;
    if (phrase.length > 2 || LEADS.some((words) => sentence.has(list.to, words))) {
      return { ...one, lead: list.mentions };
    }
  }
  return undefined;
}

/** "Đối thoại với doanh nghiệp: 01 lần/6 tháng, Sở A chủ trì.": behind a comma stands who leads, and nothing else. */
function leadAtEnd(sentence: Sentence): AgencyList | undefined {
  const end = sentence.words.length - LEADING.length;
  if (!sentence.has(end, LEADING)) return undefined;
  for (let at = 1; at < end;) {
    const isBehindComma = ((sentence.words[at]?.gap ?? 0) & Gap.Comma) !== 0;
    const list = isBehindComma ? sentence.listAt(at) : undefined;
    if (list?.to === end) return list;
    // why: what was read as one list is not read again from each of its members
    at = list?.to ?? at + 1;
  }
  return undefined;
}
const LEADING = ['chủ', 'trì'];
