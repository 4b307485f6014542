import type { ProfileOutcome } from '../../../core/commands/keep-profile';
import type { PaneState } from '../../state/pane-state';
import { PROFILE_STRINGS } from '../../strings/profile';

/** What a profile would change, rule by rule, or all that is wrong in it. */
export function ProfilePreview({
  planned: { isDone, title, problems, changes, profile },
  language,
}: {
  readonly planned: ProfileOutcome;
  readonly language: PaneState['language'];
}) {
  const p = PROFILE_STRINGS[language];
  if (!isDone) {
    return (
      <section aria-label={title[language]}>
        <h3>{title[language]}</h3>
        <ul>
          {problems.map(({ path, message }) => (
            <li key={`${path} ${message.vi}`}>
              {path !== '' && <code>{path}</code>} {message[language]}
            </li>
          ))}
        </ul>
      </section>
    );
  }
  const levels: Readonly<Record<string, string>> = p.levels;
  const worded = (setting: string): string => setting.replace(/^\w+/u, (level) => levels[level] ?? level);
  const agencies = profile?.agencies.length ?? 0;
  const heading = changes.length === 0 ? p.same : p.changes(changes.length);
  return (
    <section aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {changes.map((one) => (
          <li key={one.id}>
            {one.title[language]}: {worded(one.before)} → {worded(one.after)}
          </li>
        ))}
      </ul>
      {agencies > 0 && <p>{p.agencies(agencies)}</p>}
    </section>
  );
}
