export declare function tidyParts(code: string): string;
