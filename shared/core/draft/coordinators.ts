import type { AgencyMention } from '../model/agency';
import type { Sentence } from '../prose/sentence';

const WITH: readonly (readonly string[])[] = [
  'chặt chẽ cùng với',
  'chặt chẽ với',
  'chặt chẽ',
  'đồng bộ với',
  'thường xuyên với',
  'thực hiện cùng với',
  'thực hiện với',
  'cùng với',
  'với',
  'cùng',
].map((phrase) => phrase.split(' '));

/** Words between a guide and what the guided shall do. */
const MOST_GUIDED = 40;

/** Before these words "phối hợp" names a thing and asks nobody: "quy chế phối hợp với …". */
const THING = new Set(['chế', 'sự', 'tác', 'việc', 'trình', 'cơ', 'hoạch', 'thần', 'ước', 'cường']);
const GUIDES = ['chỉ đạo', 'hướng dẫn', 'yêu cầu', 'đôn đốc', 'định hướng', 'đề nghị', 'giao'].map((phrase) =>
  phrase.split(' '),
);

/** A "phối hợp" of a sentence with those it names; `from` and `to` count words. */
export interface Cooperation {
  readonly mentions: readonly AgencyMention[];
  readonly from: number;
  readonly to: number;
}

/**
 * The bodies that a sentence wants to work along: those behind "phối hợp (với)", up to the verb. Those who are guided
 * to work with others, informed or reported to are none. `lead` is the word after the lead named at the head.
 */
export function findCooperations(sentence: Sentence, from: number, to: number): readonly Cooperation[] {
  const found: Cooperation[] = [];
  for (let at = from; at < Math.min(to, sentence.words.length) - 1; at++) {
    if (sentence.folded(at) !== 'phối' || sentence.folded(at + 1) !== 'hợp') continue;
    if (at > 0 && isThing(sentence, at) && isTied(sentence, at)) continue;
    const helper = helperBefore(sentence, at, from);
    if (helper) {
      found.push({ mentions: helper, from: at, to: at + 2 });
      continue;
    }
    const withWords = WITH.find((phrase) => sentence.has(at + 2, phrase))?.length ?? 0;
    const list =
      sentence.listAt(at + 2 + withWords) ??
      (withWords > 0 ? sentence.genericAt(at + 2 + withWords) : undefined);
    if (!list || isByGuided(sentence, at, from)) continue;
    found.push({ mentions: list.mentions, from: at, to: list.to });
    at = list.to - 1;
  }
  return found;
}

/** "Phòng A chủ trì, Phòng B phối hợp thu gom …": who helps stands before the word, behind who leads. */
function helperBefore(sentence: Sentence, at: number, from: number): readonly AgencyMention[] | undefined {
  for (let lead = at - 3; lead >= Math.max(from, at - MOST_GUIDED); lead--) {
    if (!sentence.has(lead, ['chủ', 'trì'])) continue;
    const list = sentence.listAt(lead + 2);
    const gap = sentence.text.slice(sentence.words[lead + 1]?.end, sentence.words[lead + 2]?.start);
    return list?.to === at && /^\s*[,;]/u.test(gap) ? list.mentions : undefined;
  }
  return undefined;
}

/** "hoạt động phối hợp với …", and not "chủ động phối hợp với …". */
const isThing = (sentence: Sentence, at: number): boolean =>
  THING.has(sentence.folded(at - 1)) || sentence.has(at - 2, ['hoạt', 'động']) || isContact(sentence, at);

/** "cử cán bộ làm đầu mối phối hợp với …": who is named as the contact is a thing that is done. */
const isContact = (sentence: Sentence, at: number): boolean =>
  sentence.has(at - 2, ['đầu', 'mối']) &&
  [3, 4, 5, 6].some((back) => ['cử', 'bố', 'phân'].includes(sentence.folded(at - back)));

const isTied = (sentence: Sentence, at: number): boolean =>
  sentence.text.slice(sentence.words[at - 1]?.end, sentence.words[at]?.start).trim() === '';

/** "chỉ đạo Đài Truyền thanh phối hợp với …": the guided body works along, not the one that guides. */
function isByGuided(sentence: Sentence, at: number, from: number): boolean {
  if (!isTied(sentence, at)) return false;
  for (let before = at - 1; before >= Math.max(from, at - MOST_GUIDED); before--) {
    const guide = GUIDES.find((phrase) => sentence.has(before, phrase));
    const guided = guide && sentence.listAt(before + guide.length);
    if (guide && guided === undefined) return isUnnamedGuided(sentence, before + guide.length, at);
    if (guide && guided) return guided.to <= at && (guided.to === at || isTheirs(sentence, guided.to, at));
  }
  return false;
}

/** "chỉ đạo hệ thống y tế cơ sở phối hợp với …": those who are guided need no name that is known. */
const isUnnamedGuided = (sentence: Sentence, from: number, at: number): boolean =>
  at - from >= 2 &&
  !FRESH.has(sentence.folded(at - 1)) &&
  !/[,;.:]/u.test(sentence.text.slice(sentence.words[from - 1]?.end, sentence.words[at]?.start));

/** "chỉ đạo các xã bố trí người phối hợp với …": what the guided do goes on up to the word, with no new start. */
function isTheirs(sentence: Sentence, from: number, at: number): boolean {
  if (FRESH.has(sentence.folded(at - 1))) return false;
  return !/[;.]/u.test(sentence.text.slice(sentence.words[from]?.start, sentence.words[at]?.start));
}
/** Words that begin anew what the one who guides does. */
const FRESH = new Set(['và', 'thời', 'trì', 'động', 'cực', 'xuyên', 'tục']);

/** Each body once, in the order of the sentence. */
export function distinct(mentions: readonly AgencyMention[]): readonly AgencyMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ text }) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
