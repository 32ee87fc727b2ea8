// Opens one PDF in a thread of its own, which ends with it: what somebody else made is interpreted here, so
// the thread has a limit of memory and of time, and nothing to ask anybody outside with. Plain JavaScript: it
// lies beside the bundle as it is; PDF.js comes from `node_modules`. Takes `{ bytes, most }` and tells
// `{ pages }`, pieces of text where they stand; then takes `{ page }` and tells `{ picture }`, the largest
// picture on that page. Tells `{ why }` where it cannot: `missing` (not installed), `locked` or `broken`.
import { parentPort } from 'node:worker_threads'

for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) delete globalThis[name]

/** More points than a letter page at 600 dots an inch has; larger pictures are not unpacked. */
const mostPixels = 40_000_000

/** Below this no letter can be read. */
const leastSide = 60

/** So many pieces of text are told of a page. */
const mostPieces = 50_000

/** How a page that is turned is held, as Exif numbers it. */
const turns = { 0: 1, 90: 6, 180: 3, 270: 8 }

/** Nothing is fetched, made into code or asked of the system: no fonts, maps of letters or decoders. */
const careful = {
  verbosity: 0,
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  disableAutoFetch: true,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: mostPixels,
  cMapUrl: undefined,
  standardFontDataUrl: undefined,
}

let opened
parentPort.on('message', async ({ bytes, most, page }) => {
  try {
    if (bytes === undefined) {
      const picture = await pictureOf(await opened.file.getPage(page), opened.OPS)
      parentPort.postMessage({ picture }, picture === undefined ? [] : [picture.bytes.buffer])
      return
    }
    opened = await openedFrom(bytes)
    const pages = []
    for (let number = 1; number <= Math.min(opened.file.numPages, most); number += 1)
      pages.push(await piecesOf(opened.file, number))
    parentPort.postMessage({ pages })
  } catch (error) {
    parentPort.postMessage({ why: whyNot(error) })
  }
})

function whyNot(error) {
  if (error?.code === 'ERR_MODULE_NOT_FOUND') return 'missing'
  return error?.name === 'PasswordException' ? 'locked' : 'broken'
}

async function openedFrom(bytes) {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  return { file: await getDocumentProxy(bytes, careful), OPS }
}

/** The pieces of text of a page, in points from its upper left as it is looked at; none of a broken page. */
async function piecesOf(file, number) {
  try {
    const page = await file.getPage(number)
    const [a, b, c, d, e, f] = page.getViewport({ scale: 1 }).transform
    const { items } = await page.getTextContent()
    page.cleanup()
    const shown = items.filter(({ str }) => str !== undefined && str.trim() !== '').slice(0, mostPieces)
    return shown.map(({ str, width, transform }) => ({
      text: str,
      x: a * transform[4] + c * transform[5] + e,
      y: b * transform[4] + d * transform[5] + f,
      width,
      size: Math.hypot(transform[2], transform[3]),
    }))
  } catch {
    return []
  }
}

/**
 * The largest picture on a page, as scanners make one of the whole page; undefined where none can be opened.
 */
async function pictureOf(page, OPS) {
  const { fnArray, argsArray } = await page.getOperatorList()
  const drawn = []
  for (const [index, act] of fnArray.entries()) {
    const [first, width, height] = argsArray[index] ?? []
    if (act === OPS.paintImageXObject || act === OPS.paintImageXObjectRepeat)
      drawn.push({ held: first, width, height })
    if (act === OPS.paintInlineImageXObject || act === OPS.paintImageMaskXObject)
      drawn.push({ held: first, width: first.width, height: first.height })
  }
  const readable = drawn.filter(({ width, height }) => Math.min(width, height) >= leastSide)
  for (const { held } of readable.sort((one, other) => other.width * other.height - one.width * one.height)) {
    const image = await imageOf(page, held)
    const bytes = image === undefined ? undefined : anymapOf(image)
    if (bytes !== undefined) return { bytes, turn: turns[page.rotate] ?? 1 }
  }
  return undefined
}

/** The unpacked points of a picture that is held by name, or stands where it is drawn. */
async function imageOf(page, held) {
  const named = typeof held === 'string' ? held : held.data
  if (typeof named !== 'string') return held
  const place = named.startsWith('g_') ? page.commonObjs : page.objs
  const found = await new Promise((resolve) => place.get(named, resolve))
  return found?.data === undefined ? undefined : { ...found, kind: found.kind ?? held.kind }
}

/**
 * Points as a file that the reader of pictures opens (a portable anymap: a line of sizes, then the points).
 */
function anymapOf({ data, width, height, kind }) {
  const isColoured = data.length >= width * height * 3
  const head = Buffer.from(isColoured ? `P6\n${width} ${height}\n255\n` : `P4\n${width} ${height}\n`)
  if (!isColoured) {
    const length = Math.ceil(width / 8) * height
    if (data.length < length) return undefined
    const bytes = new Uint8Array(head.length + length)
    bytes.set(head)
    // Here a bit that is set is black; in a PDF it is white.
    for (let at = 0; at < length; at += 1) bytes[head.length + at] = ~data[at]
    return bytes
  }
  const step = kind === 3 || data.length >= width * height * 4 ? 4 : 3
  const bytes = new Uint8Array(head.length + width * height * 3)
  bytes.set(head)
  for (let from = 0, to = head.length; to < bytes.length; from += step, to += 3) {
    bytes[to] = data[from]
    bytes[to + 1] = data[from + 1]
    bytes[to + 2] = data[from + 2]
  }
  return bytes
}
