/** A webpack loader over the text of a rule file; `this` is webpack's loader context. */
declare function rulePartLoader(this: unknown, source: string): string;
export default rulePartLoader;
