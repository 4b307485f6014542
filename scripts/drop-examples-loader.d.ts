declare function dropExamplesLoader(this: { readonly resourcePath: string }, source: string): string;
export = dropExamplesLoader;
