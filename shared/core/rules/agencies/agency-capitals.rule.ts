import { mentionCapitals } from '../../agencies/agency-capitals';
import { bodyOf, spellingKey } from '../../agencies/agency-spelling';
import { atPlaces } from '../../agencies/plan-mentions';
import { isRemembered } from './remembered';
import type { MentionedName, PlacedMention, PlanReading } from '../../model/reading';
import { cellRange } from '../../model/range';
import { rewrite } from '../../model/text-edit';
import { editPlaced } from '../kit/set-text';
import { foldText } from '../../text/fold-vietnamese';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

interface Recapitalised {
  readonly place: PlacedMention;
  readonly after: string;
  readonly safe: boolean;
}

const messages = {
  capitals: {
    vi: 'Viết hoa chưa đúng: “{actual}”. Đúng là “{expected}” (Nghị định 30/2020/NĐ-CP, Phụ lục II).',
    en: 'Wrong capitals: “{actual}”. It should be “{expected}” (Decree 30/2020/NĐ-CP, Annex II).',
  },
  group: {
    vi: 'Viết hoa chưa thống nhất khi gọi chung các cơ quan: “{actual}”; phần lớn kế hoạch viết như “{expected}”.',
    en: 'Capitals of groups differ: “{actual}”; most of the plan writes as in “{expected}”.',
  },
  own: {
    vi: 'Viết hoa chưa thống nhất: “{actual}”; các chỗ khác viết “{expected}”. Đề nghị viết một cách.',
    en: 'Capitals differ: “{actual}”; elsewhere it is “{expected}”. Write it one way.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, Recapitalised>;

/** Names whose capitals differ from what Nghị định 30/2020/NĐ-CP prescribes. */
export const agencyCapitalsRule = defineRule<'plan', typeof messages, Recapitalised>({
  id: 'agency-capitals',
  meta: {
    group: 'agencies',
    severity: 'hint',
    scope: 'plan',
    docs: {
      title: { vi: 'Viết hoa tên cơ quan đúng quy định', en: 'Capitals of agency names' },
      why: 'Tên cơ quan viết hoa chữ cái đầu của từ chỉ loại hình và của từ chỉ chức năng, lĩnh vực: Phòng Tư pháp, Phòng Văn hóa và Thông tin.',
      basis: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục II (Viết hoa trong văn bản hành chính).',
      howToFix: 'Chọn “Sửa…”: chỉ chữ hoa, chữ thường thay đổi.',
      whenNot:
        'Không nhắc tên viết hoa toàn bộ; tên ngoài danh mục chỉ được nhắc khi trong bảng viết hoa hai cách. Nhóm cơ quan ("các bộ, ngành") chỉ được nhắc khi cùng một nhóm trong bảng viết hai cách.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ lead: 'Phòng Văn hóa - Xã hội', coordinators: 'các cơ quan chuyên môn; Trạm Y tế' }] },
    ],
    invalid: [
      {
        tasks: [{ lead: 'Phòng Kinh Tế', coordinators: 'Phòng Văn hóa - xã hội; Trạm y tế' }],
        finds: [
          { messageId: 'capitals', cell: 'C5' },
          { messageId: 'capitals', cell: 'D5' },
          { messageId: 'capitals', cell: 'D5' },
        ],
      },
      {
        tasks: [{ lead: 'Phòng Kinh Tế' }, { coordinators: 'Phòng Kinh Tế xã' }],
        finds: [{ messageId: 'capitals', cell: 'C5', also: ['D6'] }],
        fixed: { C5: 'Phòng Kinh tế', D6: 'Phòng Kinh tế xã' },
      },
      {
        tasks: [
          { lead: 'Vụ Pháp chế' },
          { coordinators: 'Vụ Pháp chế; Công an xã' },
          { coordinators: 'Công an xã; Vụ pháp chế' },
        ],
        finds: [{ messageId: 'own', cell: 'D7' }],
        fixed: { D7: 'Công an xã; Vụ Pháp chế' },
      },
      {
        tasks: [
          { coordinators: 'Các bộ, ngành, địa phương' },
          { coordinators: 'Phòng Kinh tế; các bộ, ngành, địa phương' },
          { coordinators: 'Các Bộ, ngành, địa phương' },
        ],
        finds: [{ messageId: 'group', cell: 'D7' }],
        fixed: { D7: 'Các bộ, ngành, địa phương' },
      },
    ],
  },
  check(plan) {
    const signals: Signal[] = [];
    const names = plan.mentionedNames();
    for (const { told, place } of atPlaces(names.flatMap((name) => wrongCapitals(name, plan) ?? []))) {
      const { found, wanted, after } = told;
      signals.push(signalOf('capitals', found, wanted, { place, after, safe: true }));
    }
    for (const one of wronglyCapitalisedGroups(names)) signals.push(one);
    for (const one of ownCapitals(names)) signals.push(one);
    return signals;
  },
  fix({ payload }, plan) {
    if (!payload) return [];
    const ops = editPlaced(plan, payload.place, [rewrite(payload.place.mention, payload.after)]);
    const title = { vi: 'Sửa chữ hoa, chữ thường', en: 'Correct the capitals' };
    return ops.length > 0 ? [{ title, applicability: payload.safe ? 'safe' : 'suggestion', ops }] : [];
  },
});

const signalOf = (
  messageId: Signal['messageId'],
  found: string,
  wanted: string,
  payload: Recapitalised,
): Signal => ({
  messageId,
  at: { sheet: payload.place.sheet, range: cellRange(payload.place) },
  data: { actual: found, expected: wanted },
  cause: found,
  actual: found,
  expected: [wanted],
  payload,
});

interface WrongCapitals {
  readonly name: MentionedName;
  /** The whole name as it shall be. */
  readonly after: string;
  /** The body alone, as it is and as it shall be. */
  readonly found: string;
  readonly wanted: string;
}

function wrongCapitals(name: MentionedName, plan: PlanReading): WrongCapitals | undefined {
  const { mention } = name;
  const { text, match } = mention;
  const right = mentionCapitals(mention);
  if (right === text) return undefined;
  // why: how a name is capitalised hangs on its own document; memory is none
  if ('id' in match && isRemembered(match.id)) return undefined;
  // why: where the whole name is to be written otherwise, that is one word and said by consistent-agency-name
  const decided = plan.names().nameOf(mention);
  if (spellingKey(decided) !== spellingKey(text)) return undefined;
  // why: a tone mark moves along with the capitals, so that the fix writes the very name that is decided
  const after = decided.length === text.length ? decided : right;
  const { length } = bodyOf(mention);
  return { name, after, found: text.slice(0, length), wanted: after.slice(0, length) };
}

/** A body outside the directory whose capitals differ from one cell to the other; which is right its own document says. */
function ownCapitals(names: readonly MentionedName[]): readonly Signal[] {
  const bodies = new Map<string, Map<string, Writing>>();
  for (const name of names) {
    const { text, match, head } = name.mention;
    if (match.kind !== 'named' || head !== undefined || name.isProse) continue;
    const [kind = '', ...rest] = text.normalize('NFC').trim().split(/\s+/u);
    // why: "phòng, ban" before a name is written both ways; the words of the field are what counts
    const key = foldText(text);
    const written = `${kind.toLowerCase()} ${rest.join(' ')}`;
    const writings = bodies.get(key) ?? new Map<string, Writing>();
    bodies.set(key, writings);
    const writing = writings.get(written) ?? { count: 0, names: [] };
    writings.set(written, writing);
    writing.count += name.order.length;
    writing.names.push({ name });
  }
  return [...bodies.values()].flatMap((writings) => {
    const [most, ...others] = [...writings.values()].sort((a, b) => b.count - a.count);
    const usual = most?.names[0]?.name.mention.text;
    if (most === undefined || usual === undefined || most.count < 2) return [];
    return others.flatMap((other) =>
      atPlaces(other.names).map(({ place }) =>
        signalOf('own', place.mention.text, usual, { place, after: usual, safe: false }),
      ),
    );
  });
}

/** One way to write a body, and how often it is used. */
interface Writing {
  count: number;
  readonly names: { readonly name: MentionedName }[];
}

/** Groups written "các Bộ" where most of the tables write "các bộ", or the other way round: one cause for all. */
function wronglyCapitalisedGroups(names: readonly MentionedName[]): readonly Signal[] {
  const groups = names.flatMap((name) => memberOf(name) ?? []);
  const count = (some: readonly CapitalisedGroup[]): number =>
    some.reduce((sum, { name }) => sum + name.order.length, 0);
  const all = count(groups);
  if (all < FEWEST) return [];
  const capitals = count(groups.filter(({ isUpper }) => isUpper));
  const most = Math.max(capitals, all - capitals);
  const wrong = atPlaces(groups.filter(({ isUpper }) => isUpper !== (most === capitals)));
  const [first] = wrong;
  if (!first || most < CLEAR * all) return [];
  const found = first.place.mention.text;
  return wrong.map(({ told: { other }, place }) => ({
    ...signalOf('group', found, first.told.other, { place, after: other, safe: false }),
    actual: place.mention.text,
    expected: [other],
  }));
}

/** Too few groups make no usage, nor does a bare majority. */
const FEWEST = 3;
const CLEAR = 0.6;

interface CapitalisedGroup {
  readonly name: MentionedName;
  /** Whether its first member starts with a capital. */
  readonly isUpper: boolean;
  /** The same text written the other way. */
  readonly other: string;
}

const MEMBER = /^(?:các|những)\s+(?:bộ|sở|ban|ngành|cục|vụ|phòng)(?![\p{L}\p{M}])(?!\s+\p{Lu})/iu;

/** How the first member of a group in a table is capitalised; undefined for groups of other things. */
function memberOf(name: MentionedName): CapitalisedGroup | undefined {
  const { text, match } = name.mention;
  const [head] = match.kind === 'set' && !name.isProse ? (MEMBER.exec(text) ?? []) : [];
  if (head === undefined) return undefined;
  const at = head.search(/(?<!\S)\S+$/u);
  const letter = text.charAt(at);
  const isUpper = letter !== letter.toLowerCase();
  const swapped = isUpper ? letter.toLowerCase() : letter.toUpperCase();
  return { name, isUpper, other: text.slice(0, at) + swapped + text.slice(at + 1) };
}
