import { agencyCapitals } from '../../agencies/agency-capitals';
import { agencySpelling, isAbbreviated, placelessKey } from '../../agencies/agency-spelling';
import { atPlaces } from '../../agencies/plan-mentions';
import { isPrescribed, standardBody } from '../../agencies/spelling-groups';
import { once } from '../../work/once';
import { isDeclared } from './written-out';
import { isRemembered } from './remembered';
import type { RelatedPlace } from '../../model/finding';
import type { PlacedMention, PlanReading, SpellingGroup, SpellingUse } from '../../model/reading';
import { cellRange } from '../../model/range';
import { rewrite } from '../../model/text-edit';
import { editPlaced } from '../kit/set-text';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

/** What `fix` needs: where the writing stands and what shall stand there. */
interface Rewriting {
  readonly place: PlacedMention;
  readonly from: string;
  readonly to: string;
  readonly safe: boolean;
}

const messages = {
  several: {
    vi: 'Tên cơ quan viết chưa thống nhất: “{found}”. Đề nghị viết “{expected}” như ở các chỗ khác trong kế hoạch.',
    en: 'One agency, several spellings: “{found}”. Write “{expected}” as elsewhere in the plan.',
  },
  manyWays: {
    vi: 'Tên một cơ quan viết nhiều cách, ví dụ “{found}”. Đề nghị viết thống nhất “{expected}” như ở các chỗ khác trong kế hoạch.',
    en: 'One agency, many spellings, “{found}” for example. Write “{expected}” as elsewhere in the plan.',
  },
  abbreviated: {
    vi: 'Tên cơ quan được viết tắt nhiều cách, ở đây là “{found}”. Đề nghị viết thống nhất “{expected}”.',
    en: 'One agency, several abbreviations, here “{found}”. Write “{expected}” throughout.',
  },
  official: {
    vi: '“{found}” chưa đúng tên gọi chính thức. Đề nghị viết “{expected}”.',
    en: '“{found}” is not quite the official name. Write “{expected}”.',
  },
  missingComma: {
    vi: '“{found}” có lẽ thiếu dấu phẩy. Đề nghị viết là “{expected}”.',
    en: '“{found}” seems to lack a comma. Write “{expected}”.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, Rewriting>;

/** One agency that the plan writes in several ways. */
export const consistentAgencyName = defineRule<'plan', typeof messages, Rewriting>({
  id: 'consistent-agency-name',
  meta: {
    group: 'agencies',
    severity: 'warning',
    scope: 'plan',
    docs: {
      title: { vi: 'Một cơ quan chỉ viết một cách', en: 'One agency, one spelling' },
      why: 'Một cơ quan viết nhiều cách thì khi lọc, đếm hay tổng hợp theo cơ quan sẽ thành nhiều cơ quan khác nhau.',
      howToFix:
        'Chọn “Sửa…” để viết theo tên trong danh mục; nếu kế hoạch không dùng tên đó thì theo tên đầy đủ dùng nhiều nhất. Tên chỉ gần giống thì phải xem từng chỗ.',
      whenNot:
        'Không gộp thành phố với thị xã, phường với xã, Sở với Phòng; thêm hay bớt tên địa danh không phải là viết khác; UBND và Ủy ban nhân dân được coi là một. Chỉ khác chữ hoa, chữ thường thì quy tắc agency-capitals nhắc. Tên gọi khác (Hội Phụ nữ, Hội Liên hiệp Phụ nữ) không bị đổi.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ lead: 'Phòng Kinh tế' }, { lead: 'Phòng Kinh tế xã' }] },
      { tasks: [{ lead: 'UBND phường' }, { lead: 'Ủy ban nhân dân phường' }, { lead: 'UBND xã' }] },
      { tasks: [{ lead: 'Phòng Kinh tế' }, { lead: 'Phòng kinh tế' }] },
      { tasks: [{ lead: 'Sở KH&CN' }, { lead: 'Sở KH&CN' }] },
      {
        lines: [
          'TT\tNội dung công việc\tCơ quan chủ trì\tThời gian thực hiện',
          '1\tRà soát đối tượng\tBHXH tỉnh\tQuý I/2026',
          '',
          'Ghi chú: BHXH: Bảo hiểm xã hội.',
        ],
      },
      { tasks: [{ coordinators: 'Hội Liên hiệp Phụ nữ xã' }, { coordinators: 'Hội Phụ nữ xã' }] },
      {
        tasks: [
          { lead: 'Ủy ban Công tác về các tổ chức phi chính phủ nước ngoài' },
          { coordinators: 'Ủy ban công tác về các tổ chức phi chính phủ nước ngoài' },
        ],
      },
    ],
    invalid: [
      {
        tasks: [{ lead: 'Phòng Văn hóa - Xã hội' }, { lead: 'Phòng VH-XH' }, { lead: 'Phòng VH-XH' }],
        finds: [{ messageId: 'several', cell: 'C6', also: ['C7'] }],
        fixed: { C6: 'Phòng Văn hóa - Xã hội', C7: 'Phòng Văn hóa - Xã hội' },
      },
      {
        tasks: [{ lead: 'Phòng Văn hóa - Xã hội' }, { lead: 'Phòng VH-XH' }, { lead: 'Phòng VH - XH' }],
        finds: [{ messageId: 'several', cell: 'C6', also: ['C7'] }],
        fixed: { C6: 'Phòng Văn hóa - Xã hội', C7: 'Phòng Văn hóa - Xã hội' },
      },
      {
        tasks: [{ lead: 'Sở Khoa học và Công nghệ' }, { lead: 'Sở KHCN' }, { lead: 'Sở KH và CN' }],
        finds: [{ messageId: 'manyWays', cell: 'C6', also: ['C7'] }],
        fixed: { C6: 'Sở Khoa học và Công nghệ', C7: 'Sở Khoa học và Công nghệ' },
      },
      {
        tasks: [{ lead: 'Sở KH&CN' }, { lead: 'Sở KHCN' }],
        finds: [{ messageId: 'abbreviated', cell: 'C5', also: ['C6'] }],
        fixed: { C5: 'Sở Khoa học và Công nghệ', C6: 'Sở Khoa học và Công nghệ' },
      },
      {
        tasks: [{ lead: 'Sở Văn hóa Thể thao Du lịch tỉnh' }],
        finds: [{ messageId: 'official', cell: 'C5' }],
        fixed: { C5: 'Sở Văn hóa, Thể thao và Du lịch tỉnh' },
      },
      {
        tasks: [{ lead: 'BHXH tỉnh' }, { lead: 'Bảo hiểm xã hội' }],
        finds: [{ messageId: 'several', cell: 'C5' }],
        fixed: { C5: 'Bảo hiểm xã hội tỉnh' },
      },
      {
        tasks: [{ lead: 'Văn phòng UBND tỉnh' }, { lead: 'VP UBND tỉnh' }],
        finds: [{ messageId: 'several', cell: 'C6' }],
        fixed: { C6: 'Văn phòng UBND tỉnh' },
      },
      {
        tasks: [{ coordinators: 'UBND TP Hà Nội' }, { lead: 'UBND thành phố Hà Nội' }],
        finds: [{ messageId: 'several', cell: 'D5' }],
        fixed: { D5: 'UBND thành phố Hà Nội' },
      },
      {
        tasks: [{ coordinators: 'Công an xã; UBND các phường xã' }],
        finds: [{ messageId: 'missingComma', cell: 'D5' }],
        fixed: { D5: 'Công an xã; UBND các phường, xã' },
      },
    ],
  },
  check(plan) {
    const signals: Signal[] = [];
    const { groups } = plan.names();
    const prose = once(() => plan.sheets.flatMap((sheet) => sheet.prose.map(({ text }) => text)));
    for (const group of groups) {
      if (isUniform(group)) continue;
      const count = new Set(group.uses.map(({ key }) => placelessKey(key))).size;
      const wrong = group.uses.filter((use) => {
        const isWrong = isPrescribed(group.name) && use.sure && !isAbbreviated(use.body);
        if (count < 2 && !isWrong) return false;
        if (placelessKey(use.key) === placelessKey(group.standard.key)) return false;
        // why: an abbreviation that the plan explains is meant to be used
        return !(isAbbreviated(use.body) && isDeclared(use.body, prose()));
      });
      const ways = new Set(wrong.map(({ key }) => placelessKey(key))).size;
      for (const use of wrong) addSpelling(signals, group, use, ways > 1);
    }
    for (const one of missingCommas(plan)) signals.push(one);
    return signals;
  },
  fix({ payload }, plan) {
    if (!payload) return [];
    const { place, from, to, safe } = payload;
    const ops = editPlaced(plan, place, [rewrite(place.mention, to + place.mention.text.slice(from.length))]);
    const title = { vi: `Viết thống nhất là “${to}”`, en: `Write “${to}” throughout` };
    return ops.length > 0 ? [{ title, applicability: safe ? 'safe' : 'suggestion', ops }] : [];
  },
});

/** Written in one way throughout, which is the one that shall stand: nearly every agency of a plan. */
const isUniform = ({ uses, standard }: SpellingGroup): boolean =>
  uses.length === 1 && uses[0]?.key === standard.key;

function addSpelling(
  signals: Signal[],
  { name, standard, uses }: SpellingGroup,
  { body, key, sure, names }: SpellingUse,
  isManyWays: boolean,
): void {
  const keptUses = uses.filter((use) => placelessKey(use.key) === placelessKey(standard.key));
  const kept = firstPlace(keptUses[0]);
  for (const { place } of atPlaces(names.map((name) => ({ name })))) {
    // why: "VH-XH" and "VH - XH" are one way of writing and differ in length
    const { body: own } = agencySpelling(place.mention);
    const expected = standardBody(asKept(own, keptUses, standard.body), own);
    signals.push({
      messageId: kept
        ? isManyWays
          ? 'manyWays'
          : 'several'
        : isAbbreviated(body)
          ? 'abbreviated'
          : 'official',
      at: { sheet: place.sheet, range: cellRange(place) },
      data: { found: own, expected },
      // why: however many ways there are to write one name, it is one thing to tell
      cause: kept
        ? isManyWays
          ? `${name} many`
          : `${name} ← ${key}`
        : isAbbreviated(body)
          ? `${name} abbreviated`
          : `${name} ← ${key}`,
      ...(kept ? { related: [keptPlace(kept)] } : {}),
      actual: own,
      expected: [expected],
      payload: { place, from: own, to: expected, safe: sure && !isRememberedName(place) },
    });
  }
}

/**
 * The kept writing as the plan has it ("Văn phòng UBND tỉnh"), the most used first: nobody is asked to write what stands
 * nowhere. Who opens with a short "UBND" keeps it where the plan knows it.
 */
function asKept(own: string, kept: readonly SpellingUse[], standard: string): string {
  const [opening] = /^\p{Lu}{2,}(?= )/u.exec(own) ?? [];
  const alike = kept.find(({ body }) => opening !== undefined && body.startsWith(`${opening} `));
  if (alike) return alike.body;
  const right = kept.filter(({ sure, body }) => sure && agencyCapitals(body) === body);
  const [first, ...others] = right;
  const { body } = others.reduce(
    (most, use) => (most.count >= use.count ? most : use),
    first ?? { body: standard, count: 0 },
  );
  // why: the form of a dash is no way of writing a name
  return dashed(body) === dashed(standard) ? standard : body;
}

const dashed = (name: string): string => name.replace(/ ?[-–] ?/gu, '-');

const firstPlace = (use: SpellingUse | undefined): PlacedMention | undefined => use?.names[0]?.first;

const isRememberedName = ({ mention: { match } }: PlacedMention): boolean =>
  'id' in match && isRemembered(match.id);

const keptPlace = (place: PlacedMention): RelatedPlace => ({
  sheet: place.sheet,
  range: cellRange(place),
  note: { vi: `“${place.mention.text}”`, en: `“${place.mention.text}”` },
});

function missingCommas(plan: PlanReading): readonly Signal[] {
  const wrong = plan.mentionedNames().flatMap((name) => {
    const { match } = name.mention;
    const best = match.kind === 'candidates' && !name.isProse ? match.ranked[0] : undefined;
    return best?.keyer === 'separator' ? [{ name, expected: best.name }] : [];
  });
  return atPlaces(wrong).map(({ told: { expected }, place }): Signal => {
    const { text } = place.mention;
    return {
      messageId: 'missingComma',
      at: { sheet: place.sheet, range: cellRange(place) },
      data: { found: text, expected },
      cause: text,
      actual: text,
      expected: [expected],
      payload: { place, from: text, to: expected, safe: false },
    };
  });
}
