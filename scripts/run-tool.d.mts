export declare function toolCommand(
  packageName: string,
  args: readonly string[],
  command?: string,
): [program: string, args: string[]];
