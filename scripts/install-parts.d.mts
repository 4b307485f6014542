/** Folders with packages of their own, and what these are. */
export declare const PARTS: Readonly<Record<string, string>>;
export declare function isInstalled(folder: string): boolean;
export declare function installPart(folder: string, what?: string): boolean;
export declare function needPart(folder: string): void;
