/** A sign by which a kind of file begins: its bytes, after so many others. */
type Beginning = { readonly bytes: readonly number[]; readonly after?: number; readonly mediaType: string }

const beginnings: readonly Beginning[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], mediaType: 'application/pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], mediaType: 'image/png' },
  { bytes: [0xff, 0xd8, 0xff], mediaType: 'image/jpeg' },
  { bytes: [0x47, 0x49, 0x46, 0x38], mediaType: 'image/gif' },
  { bytes: [0x57, 0x45, 0x42, 0x50], after: 8, mediaType: 'image/webp' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], mediaType: 'image/tiff' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], mediaType: 'image/tiff' },
  { bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], after: 4, mediaType: 'image/heic' },
  { bytes: [0x66, 0x74, 0x79, 0x70, 0x6d, 0x69, 0x66, 0x31], after: 4, mediaType: 'image/heif' },
  { bytes: [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66], after: 4, mediaType: 'image/avif' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], mediaType: 'application/zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], mediaType: 'application/x-ole-storage' },
  { bytes: [0x1f, 0x8b], mediaType: 'application/gzip' },
]

/** Kinds of files that are containers or text by their bytes, by the ending of their name. */
const within: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'application/zip': {
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ods: 'application/vnd.oasis.opendocument.spreadsheet',
    odt: 'application/vnd.oasis.opendocument.text',
  },
  'application/x-ole-storage': {
    doc: 'application/msword',
    xls: 'application/vnd.ms-excel',
    msg: 'application/vnd.ms-outlook',
  },
  'text/plain': {
    csv: 'text/csv',
    tsv: 'text/tab-separated-values',
    htm: 'text/html',
    html: 'text/html',
    xml: 'application/xml',
    json: 'application/json',
    eml: 'message/rfc822',
    ofx: 'application/x-ofx',
    qfx: 'application/x-ofx',
    qbo: 'application/x-ofx',
    svg: 'image/svg+xml',
    md: 'text/markdown',
  },
}

/** How much of a file is looked at to tell text from bytes. */
const looked = 4096

/**
 * The media type of a file, from what it holds; the ending of its name only tells apart what the bytes leave
 * open (spreadsheets are zip files, statements are text). A file that says it is a PDF and is not, is not.
 */
export function mediaTypeOf(bytes: Uint8Array, name: string): string {
  const begun = beginnings.find((each) => begins(bytes, each))?.mediaType
  const held = begun ?? (isText(bytes) ? 'text/plain' : 'application/octet-stream')
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return within[held]?.[ending] ?? held
}

function begins(file: Uint8Array, { bytes, after = 0 }: Beginning): boolean {
  return bytes.every((byte, index) => file[after + index] === byte)
}

/** Text has no control characters but tabs, line and page ends, and escapes. */
function isText(bytes: Uint8Array): boolean {
  const allowed = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b])
  return bytes.subarray(0, looked).every((byte) => byte >= 0x20 || allowed.has(byte))
}
