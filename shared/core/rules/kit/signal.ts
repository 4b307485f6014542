import type { Place, RelatedPlace, Severity } from '../../model/finding';
import type { LocalText } from '../../model/local-text';

export type SignalData = Readonly<Record<string, string | number>>;

/** What a rule saw: the place and the facts, not the wording. */
export interface Signal<Payload = undefined> {
  readonly messageId: string;
  readonly at: Place;
  /** Fills the `{names}` of the message. */
  readonly data?: SignalData;
  /**
   * What is wrong, in words of the rule's own that are the same wherever the same thing is wrong ("Sở TT-TT → Sở TT&TT").
   * Signals of one message with the same cause become one finding with all their places: their `data` must then fit every
   * place, and their fixes are offered as one, place by place. Who ignores the finding ignores the cause, wherever it
   * stands, so a cause names the text that it is about. Absent: this place is a finding of its own.
   */
  readonly cause?: string;
  /** What else should be seen; nothing is wrong there. */
  readonly related?: readonly RelatedPlace[];
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** Overrides the rule's severity for this message. */
  readonly severity?: Severity;
  /** Handed to `fix`. */
  readonly payload?: Payload;
}

/** What a rule can say, by message id; `{names}` in the texts are filled with the data of a signal. */
export type RuleMessages = Readonly<Record<string, LocalText>>;

/** The names that a text wants filled: of "{count} lần {what}" they are `count` and `what`. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

interface PlainSignal<Id extends string, Payload> extends Signal<Payload> {
  readonly messageId: Id;
  readonly data?: never;
}

interface FilledSignal<Id extends string, Name extends string, Payload> extends Signal<Payload> {
  readonly messageId: Id;
  readonly data: Readonly<Record<Name, string | number>>;
}

type SignalOfMessage<Id extends string, Name extends string, Payload> = [Name] extends [never]
  ? PlainSignal<Id, Payload>
  : FilledSignal<Id, Name, Payload>;

/** A signal that one of these messages can tell: the message is there, and every name in it is given, in both languages. */
export type SignalOf<Messages extends RuleMessages, Payload = undefined> = {
  readonly [Id in keyof Messages & string]: SignalOfMessage<Id, NamesIn<Messages[Id]['vi' | 'en']>, Payload>;
}[keyof Messages & string];
