declare function lazyPatternsLoader(this: { readonly resourcePath: string }, source: string): string;
export = lazyPatternsLoader;
