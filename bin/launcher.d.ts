/** The folder of the package, a clone's or that of an installed tarball, as a URL that ends in a slash. */
export const rootUrl: URL

/** Whether a Node of this version, with or without type stripping, runs Daybook. */
export function isCurrent(version: string, stripsTypes: boolean): boolean

/** What `daybook` runs, as a URL, and whether that is a bundle. */
export function commandLine(root: URL): { readonly file: string; readonly isBuilt: boolean }

/** The stamp of a bundle that was made from these files, by their paths from the root. */
export function stampOf(root: URL, paths: readonly string[]): string
