import type { Analysis } from '../../analyse';
import type { Finding, Severity } from '../../model/finding';
import type { Profile } from '../../model/profile';
import type { SheetView } from '../../model/sheet-view';
import { effectiveRules } from '../../profile/effective-rules';
import { allRules } from '../../rules';
import { sarifFixes } from './sarif-fixes';
import type { SarifSource } from './sarif-source';
import { englishRules, sarifRules } from './sarif-rules';
import { type SarifPlaces, sarifPlaces } from './sarif-places';

const NAME = 'Kế hoạch Chuẩn';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' };

/**
 * The findings as a log after SARIF 2.1.0 (OASIS). A place is the sheet and cell as logical location, and the line where
 * the plan is a text; what a person set aside comes with its reason as suppressed. Says nothing of when it was made, so
 * that the same plan gives the same log.
 */
export function sarifLog(analysis: Analysis, source: SarifSource): Readonly<Record<string, unknown>> {
  const views = new Map(analysis.reading.sheets.map(({ view }) => [view.id, view]));
  const places = sarifPlaces(views, source);
  const results = resultMaker(places, views, source);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: NAME,
            semanticVersion: source.version,
            language: 'vi',
            rules: sarifRules(allRules, source.pages, LEVELS),
          },
        },
        language: 'vi',
        translations: [
          {
            name: NAME,
            language: 'en',
            contents: ['localizedData'],
            rules: englishRules(allRules),
          },
        ],
        columnKind: 'utf16CodeUnits',
        artifacts: [
          {
            location: { uri: source.uri },
            roles: ['analysisTarget'],
            ...(source.mimeType === undefined ? {} : { mimeType: source.mimeType }),
          },
        ],
        invocations: [
          {
            executionSuccessful: analysis.faults.length === 0,
            ...overrides(source.profile),
            toolExecutionNotifications: analysis.faults.map(({ rule, reason }) => ({
              level: 'error',
              message: { text: `Quy tắc ${rule} của công cụ bị hỏng: ${reason}` },
              associatedRule: { id: rule },
            })),
          },
        ],
        results: [
          ...analysis.findings.map((finding) => results(finding)),
          ...analysis.ignored.map(({ finding, reason }) => ({
            ...results(finding),
            suppressions: [{ kind: 'inSource', status: 'accepted', justification: reason }],
          })),
        ],
      },
    ],
  };
}

/** The levels that a profile sets of rules. */
function overrides(profile: Profile | undefined): Readonly<Record<string, unknown>> {
  const ruleConfigurationOverrides = effectiveRules(allRules, profile).flatMap(
    ({ id, level, isChosen }, index) =>
      isChosen
        ? [
            {
              descriptor: { id, index },
              configuration: level === 'off' ? { enabled: false } : { level: LEVELS[level] },
            },
          ]
        : [],
  );
  return ruleConfigurationOverrides.length === 0 ? {} : { ruleConfigurationOverrides };
}

/** Makes results one after the other; two of the same rule and text are told apart by their order. */
function resultMaker(
  { locationOf }: SarifPlaces,
  views: ReadonlyMap<string, SheetView>,
  source: SarifSource,
): (finding: Finding) => Readonly<Record<string, unknown>> {
  const indexOf = new Map(allRules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  return (finding) => {
    const key = `${finding.rule} ${finding.fingerprint}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const fixes = sarifFixes(finding, views, source);
    return {
      ruleId: finding.rule,
      ruleIndex: indexOf.get(finding.rule) ?? -1,
      level: LEVELS[finding.severity],
      message: { text: finding.message.vi },
      locations: finding.places.map((place) => locationOf(place)),
      ...(finding.related.length === 0
        ? {}
        : {
            relatedLocations: finding.related.map(({ note, ...place }, id) => ({
              id,
              ...locationOf(place),
              message: { text: note.vi },
            })),
          }),
      partialFingerprints: { 'textHash/v1': `${finding.fingerprint}:${String(count)}` },
      ...(fixes.length === 0 ? {} : { fixes }),
      properties: { messageEn: finding.message.en },
    };
  };
}
