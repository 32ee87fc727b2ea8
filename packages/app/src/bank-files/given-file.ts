/**
 * A file as it was dropped or named: its bytes, and its name for the messages. The name never decides the
 * format.
 */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

/** A size in whole megabytes, rounded up, for the messages. */
export function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024 / 1024))
}
