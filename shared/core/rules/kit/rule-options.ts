import type { LocalText } from '../../model/local-text';

/** A whole number that a profile may set. */
interface NumberOption {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly about: LocalText;
}

/** One of several words that a profile may set. */
interface ChoiceOption {
  readonly default: string;
  readonly values: readonly string[];
  readonly about: LocalText;
}

export type RuleOption = NumberOption | ChoiceOption;

/** What a profile may set of a rule, by name. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values that a rule works with: those of the profile, else its own. */
export type OptionValues<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly values: readonly (infer Value)[] }
    ? Value
    : Options[Name] extends { readonly min: number }
      ? number
      : number | string;
};

type Values = OptionValues<RuleOptions>;

/** The values of a rule's options: its own, and over them what was chosen. */
export const optionValues = (options: RuleOptions = {}, chosen: Values = {}): Values =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, chosen[name] ?? option.default]));
