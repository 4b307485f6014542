declare function rulePagesLoader(this: {
  readonly resourcePath: string;
  addContextDependency(folder: string): void;
}): string;
export = rulePagesLoader;
