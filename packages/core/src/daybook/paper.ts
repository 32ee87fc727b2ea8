/** A paper kept with the books, known by the SHA-256 of its bytes. */
export type PaperRef = {
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}
