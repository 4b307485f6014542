import { readSetName } from '../../agencies/read-agency-set';
import { spokenName } from './spoken-name';
import { atPlaces } from '../../agencies/plan-mentions';
import type { MentionedName, PlacedMention } from '../../model/reading';
import { cellRange } from '../../model/range';
import { foldText } from '../../text/fold-vietnamese';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

interface SetUse {
  readonly members: ReadonlySet<string>;
  readonly names: readonly { readonly name: MentionedName }[];
  readonly count: number;
}

const messages = {
  narrower: {
    vi: '“{found}” gần giống “{other}” (dùng {count} lần) nhưng không cùng phạm vi. Đề nghị kiểm tra có viết thiếu không.',
    en: '“{found}” looks like “{other}” (used {count} times) but does not cover the same. Check whether something is missing.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** Groups of people's committees that look alike but do not cover the same units. No fix: widening is a decision. */
export const noLookalikeAgencySet = defineRule({
  id: 'no-lookalike-agency-set',
  meta: {
    group: 'agencies',
    severity: 'warning',
    scope: 'plan',
    forLeader: {
      weight: 46,
      text: 'nhóm cơ quan ghi không thống nhất phạm vi: cần xác nhận',
    },
    docs: {
      title: { vi: 'Nhóm cơ quan gần giống nhau', en: 'Groups of agencies that look alike' },
      why: '"UBND các phường" hẹp hơn "UBND các phường, xã": các xã sẽ không được giao việc, dù người soạn có thể chỉ viết thiếu.',
      howToFix:
        'Xác định nhóm nào đúng rồi viết như nhau ở mọi dòng; nếu khác nhau thật thì bỏ qua kèm lý do.',
      whenNot:
        'Cùng thành phần, khác thứ tự ("xã, phường" và "phường, xã") là cùng một nhóm. Nhóm ghi rõ số lượng hay phạm vi ("UBND 06 thành phố trực thuộc trung ương") là cố ý, không bị nhắc.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ coordinators: 'UBND các phường, xã' }, { coordinators: 'UBND các xã, phường' }] },
      { tasks: [{ coordinators: 'UBND các xã' }, { coordinators: 'Công an xã' }] },
      {
        tasks: [
          { coordinators: 'UBND các xã, thị trấn' },
          { coordinators: 'Bưu điện huyện, UBND các xã, TT' },
        ],
      },
      { tasks: [{ lead: 'UBND 06 phường' }, { coordinators: 'UBND các phường, xã' }] },
    ],
    invalid: [
      {
        tasks: [{ coordinators: 'UBND các phường, xã' }, { coordinators: 'UBND các phường' }],
        finds: [{ messageId: 'narrower', cell: 'D6' }],
      },
    ],
  },
  check(plan) {
    const signals: Signal[] = [];
    const uses = collectSets(plan.mentionedNames());
    const textOf = ({ sheet, row, column }: PlacedMention): string =>
      plan.sheets.find(({ view }) => view.id === sheet)?.view.textAt(row, column) ?? '';
    for (const use of uses) {
      const other = uses.find((rival) => isNarrower(use, rival) && outnumbers(rival, use));
      const like = other?.names[0]?.name.first;
      if (!other || !like) continue;
      for (const { place } of atPlaces(use.names)) {
        if (isWithShortUnit(place, textOf)) continue;
        signals.push({
          messageId: 'narrower',
          at: { sheet: place.sheet, range: cellRange(place) },
          data: {
            found: spokenName(place.mention),
            other: spokenName(like.mention),
            count: other.count,
          },
          cause: foldText(place.mention.text),
          related: [{ sheet: like.sheet, range: cellRange(like), note: NOTE }],
          actual: place.mention.text,
          expected: [like.mention.text],
        });
      }
    }
    return signals;
  },
});

/** "UBND các xã, TT": a further kind of unit in letters that may stand for much else follows the group. */
function isWithShortUnit(place: PlacedMention, textOf: (place: PlacedMention) => string): boolean {
  const text = textOf(place);
  const at = text.indexOf(place.mention.text);
  return at >= 0 && SHORT_UNIT.test(text.slice(at + place.mention.text.length));
}

const SHORT_UNIT = /^\s*(?:[,/]|và)\s*(?:T[PTX]|[HPQ])\.?(?![\p{L}\d]|\s+\p{Lu})/u;

const NOTE = { vi: 'Nhóm gần giống', en: 'The group that looks alike' };

function collectSets(names: readonly MentionedName[]): readonly SetUse[] {
  const sets = new Map<
    string,
    { members: ReadonlySet<string>; names: { name: MentionedName }[]; count: number }
  >();
  for (const name of names) {
    const { text, match } = name.mention;
    if (name.isProse || (match.kind !== 'set' && match.kind !== 'candidates')) continue;
    const members = unitsOf(text);
    if (!members) continue;
    const key = [...members].sort().join('+');
    const use = sets.get(key) ?? { members, names: [], count: 0 };
    sets.set(key, use);
    use.names.push({ name });
    use.count += name.order.length;
  }
  return [...sets.values()];
}

/** The units of a plain group; one that counts or narrows its members ("06 thành phố trực thuộc trung ương") is meant so. */
function unitsOf(text: string): ReadonlySet<string> | undefined {
  const set = readSetName(text);
  if (set?.base !== 'ubnd' || set.bodyEnd !== set.end || /\d/.test(text)) return undefined;
  return new Set(set.members);
}

const contains = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...b].every((member) => a.has(member));

/** Whether a group lacks units that its rival has. */
const isNarrower = (use: SetUse, rival: SetUse): boolean =>
  use !== rival && contains(rival.members, use.members);

const outnumbers = (a: SetUse, b: SetUse): boolean => a.count >= b.count;
