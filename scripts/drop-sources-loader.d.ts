declare function dropSourcesLoader(this: { readonly resourcePath: string }, source: string): string;
export = dropSourcesLoader;
