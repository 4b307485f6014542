import type { RuleScope } from '../rules/kit/rule';
import { keepShape, NOBODY } from '../work/keep-shape';
import type { LintRun, RuleRun } from './lint-run';
import type { Subjects, SubjectTold, Told } from './told';
import type { ChangeOfReads } from './watch/has-changed';

/** What a list asks of the run that it is in. */
interface SubjectRun extends Pick<LintRun, 'begin' | 'tell' | 'collect' | 'end'> {
  readonly before?: Pick<ChangeOfReads, 'isIn'> | undefined;
}

/** Asks rules of one subject after the other. */
export interface Asker<Scope extends RuleScope, Subject> {
  ask(rules: readonly RuleRun<Scope>[], subject: Subject): void;
}

/**
 * Subjects of many rules, each asked of or taken over from the check before: taken over where it is the same subject (as
 * the caller says), no row of it has changed and none that a rule looked at for it. A rule whose reading beside the
 * subjects has changed is asked of all.
 */
export class SubjectList<Scope extends RuleScope, Subject> {
  private readonly subjects = new Map<number, SubjectTold>();
  private readonly anew: readonly RuleRun<Scope>[];

  constructor(
    private readonly run: SubjectRun,
    private readonly rules: readonly RuleRun<Scope>[],
    /** The number of the view that the subjects stand on. */
    private readonly view: number,
    /** What was told of them in the check before. */
    private readonly kept: Subjects | undefined,
    private readonly asker: Asker<Scope, Subject>,
  ) {
    this.anew = rules.filter(({ isAnew }) => isAnew);
  }

  /** What was told of each, by place. */
  get told(): Subjects {
    return this.subjects;
  }

  /** The subject at a place of the list, with its rows. */
  look(place: number, top: number, bottom: number, isKnown: boolean, subject: Subject): void {
    const { run, anew } = this;
    const kept = this.kept?.get(place);
    const isSame = isKnown && this.isSame(top, bottom, kept);
    if (isSame && !kept && anew.length === 0) return;
    run.begin(this.view, top, bottom, isSame ? kept?.far : undefined);
    if (!isSame) this.asker.ask(this.rules, subject);
    else if (anew.length === 0) run.tell(kept?.told ?? []);
    else
      run.tell(
        this.withAnew(
          kept?.told ?? [],
          run.collect(() => {
            this.asker.ask(anew, subject);
          }),
        ),
      );
    const told = run.end();
    if (told) this.subjects.set(place, told);
  }

  private isSame(top: number, bottom: number, kept: SubjectTold | undefined): boolean {
    const { before } = this.run;
    if (!before || before.isIn(this.view, top, bottom) || kept?.isRepeated) return false;
    return !kept?.far || !before.isIn(this.view, kept.far.top, kept.far.bottom);
  }

  /** why: in which order several rules tell makes no difference, each tells in its own */
  private withAnew(kept: readonly Told[], fresh: readonly Told[]): readonly Told[] {
    const isAnew = new Set(this.anew.map(({ rule: { id } }) => id));
    return [...kept.filter(({ rule }) => !isAnew.has(rule.id)), ...fresh];
  }
}

keepShape(new SubjectList(NOBODY, [], 0, undefined, NOBODY));
