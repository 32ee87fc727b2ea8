/** The npm packages that carry Node's binary for a system, best first. */
export function nodePackages(platform: string, cpu: string): string[]

/** The folders where a fetched Node may lie: the package's own, then the user's. */
export function cacheFolders(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
): string[]
