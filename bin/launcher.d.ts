/** The folder of the package: a clone's, or that of an installed tarball. */
export const root: string

/** Whether a Node of this version, with or without type stripping, runs Daybook. */
export function isCurrent(version: string, stripsTypes: boolean): boolean

/** Whether this very process can run a file. */
export function canRunHere(file: string): boolean

/** What the sources look like from outside; undefined where there are none. */
export function sourceStamp(base: string): string | undefined

/** The file that `daybook` runs, and whether it is a bundle. */
export function commandLine(base: string): { readonly file: string; readonly isBuilt: boolean }

/** Bundles the command line where that is possible. */
export function buildQuietly(base: string): Promise<void>

/** The npm packages that carry Node's binary for a system, best first. */
export function nodePackages(platform: string, cpu: string): string[]

/** The folders where a fetched Node may lie: the package's own, then the user's. */
export function cacheFolders(
  base: string,
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
): string[]
