/** Lets the browser keep a file under a name. */
export function keepFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** The bytes of a file that came in base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
}

/** What a command that makes a file in its answer gives. */
export type MadeFile = { readonly file: string; readonly base64?: string | undefined }

/** Lets the browser keep a file that an answer holds; says whether it holds one. */
export function keepMade({ file, base64 }: MadeFile): boolean {
  if (base64 === undefined) return false
  keepFile(file, new Blob([bytesOf(base64)], { type: typeOf(file) }))
  return true
}

/** The media types of files by their ending. */
const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  xml: 'application/xml',
  blk: 'application/xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  txt: 'text/plain;charset=utf-8',
  eml: 'message/rfc822',
}

/** The media type of a made file by its ending; plain bytes where the ending is none that is known. */
export function typeOf(file: string): string {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  return types[ending] ?? 'application/octet-stream'
}
