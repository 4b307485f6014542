export declare function toolCommand(
  packageName: string,
  args: readonly string[],
  command?: string,
  from?: string,
): [program: string, args: string[]];
export declare function npmCommand(args: readonly string[]): [program: string, args: string[]];
