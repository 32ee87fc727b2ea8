import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** How large a picture says it is, in pixels, and how it is held, as Exif numbers it (1 is upright). */
export type PictureSize = { readonly width: number; readonly height: number; readonly turn: number }

/** More pixels than a letter page at 600 dots an inch has; each takes four bytes and more once unpacked. */
const mostPixels = 40_000_000

/** Below this no letter can be read. */
const leastSide = 60

/**
 * The size of a PNG or JPEG, from its head alone, so that nothing is unpacked that is too large. Refuses
 * `picture-broken` and `picture-too-large`.
 */
export function pictureSize(bytes: Uint8Array, name: string): Result<PictureSize> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = bytes[0] === 0x89 ? pngSize(view) : jpegSize(view)
  if (size === undefined || size.width < leastSide || size.height < leastSide)
    return refuse('picture-broken', { paper: name }, 'paper')
  const { width, height } = size
  if (width * height <= mostPixels) return ok(size)
  const millions = (pixels: number) => String(Math.ceil(pixels / 1_000_000))
  return refuse(
    'picture-too-large',
    {
      paper: name,
      size: `${width} × ${height}`,
      pixels: millions(width * height),
      most: millions(mostPixels),
    },
    'paper',
  )
}

function pngSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 33 || view.getUint32(12) !== 0x49484452) return undefined
  return { width: view.getUint32(16), height: view.getUint32(20), turn: 1 }
}

/** Walks over the marked parts of a JPEG to the one that says its size, past the one that says its turn. */
function jpegSize(view: DataView): PictureSize | undefined {
  let turn = 1
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const kind = view.getUint8(at + 1)
    const length = view.getUint16(at + 2)
    if (kind === 0xff) {
      at += 1
      continue
    }
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), turn }
    if (kind === 0xe1) turn = exifTurn(view, at + 4, length - 2) ?? turn
    if (length < 2) return undefined
    at += 2 + length
  }
  return undefined
}

/** The turn that a camera noted: tag 0x0112 of the first directory. */
function exifTurn(view: DataView, from: number, length: number): number | undefined {
  const end = Math.min(from + length, view.byteLength)
  if (from + 14 > end || view.getUint32(from) !== 0x45786966) return undefined
  const base = from + 6
  const isLittle = view.getUint16(base) === 0x4949
  const directory = base + view.getUint32(base + 4, isLittle)
  if (directory + 2 > end) return undefined
  const count = view.getUint16(directory, isLittle)
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > end) return undefined
    if (view.getUint16(at, isLittle) !== 0x0112) continue
    const turn = view.getUint16(at + 8, isLittle)
    return turn >= 1 && turn <= 8 ? turn : undefined
  }
  return undefined
}
