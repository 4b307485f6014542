declare function dropRulePagesLoader(this: { readonly resourcePath: string }, source: string): string;
export = dropRulePagesLoader;
