// Reads pictures of papers in a thread of its own, so that a server answers meanwhile. Plain JavaScript: it
// lies beside the bundle as it is. The reader and what it knows of languages come from `node_modules`;
// nothing here asks anybody outside. Takes `{ bytes, turn }`, tells `{ done, of }` as it goes, and at the
// end `{ lines }` or `{ why }`: `missing` (no reader is installed) or `picture` (it cannot be opened).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'

const found = createRequire(import.meta.url)
const languages = ['eng', 'fra']

/** Below this slant, in radians, a picture is straight enough to be read as it is. */
const leastSlant = 0.005

/** Below this, in percent, a reading is tried again with the picture turned. */
const wellRead = 62

/** How the other ways to hold a picture are numbered (as in Exif): a quarter right, upside down, left. */
const turns = [6, 3, 8]

let reader
parentPort.on('message', async (asked) => {
  try {
    reader ??= await begun()
    parentPort.postMessage({ lines: read(reader, asked) })
  } catch (error) {
    const why = error?.code === 'MODULE_NOT_FOUND' ? 'missing' : String(error?.message ?? error)
    parentPort.postMessage({ why })
  }
})

/** The reader with both languages, unpacked in memory alone. */
async function begun() {
  // SIMD without its relaxed part: the same picture then reads the same on every processor.
  const core = found('tesseract.js-core/tesseract-core-simd-lstm')
  const machine = await core({
    TesseractProgress: (percent) => parentPort.postMessage({ done: Math.min(percent, 100), of: 100 }),
  })
  for (const language of languages) {
    const folder = dirname(found.resolve(`@tesseract.js-data/${language}/package.json`))
    const packed = readFileSync(join(folder, '4.0.0_best_int', `${language}.traineddata.gz`))
    machine.FS.writeFile(`./${language}.traineddata`, gunzipSync(packed))
  }
  const api = new machine.TessBaseAPI()
  // 1 is the reader by neural nets, the only one in this core.
  if (api.Init(null, languages.join('+'), 1, undefined) === -1) throw new Error('the reader did not begin')
  api.SetVariable('preserve_interword_spaces', '1')
  api.SetVariable('user_defined_dpi', '300')
  return { machine, api }
}

/** The lines of a picture; where they read badly, those of the picture turned, if they read better. */
function read({ machine, api }, { bytes, turn }) {
  machine.FS.writeFile('/input', bytes)
  try {
    let best = readTurned(api, turn)
    for (const other of turns) {
      if (weight(best).mean >= wellRead && weight(best).letters > 20) break
      if (other === turn) continue
      const again = readTurned(api, other)
      if (weight(again).sum > weight(best).sum) best = again
    }
    return best
  } finally {
    machine.FS.unlink('/input')
  }
}

/** How well lines were read: by their letters, and on the whole. */
function weight(lines) {
  const letters = lines.map(({ text }) => text.replaceAll(/[^\p{L}\d]/gu, '').length)
  const count = letters.reduce((sum, each) => sum + each, 0)
  // What is read by chance is read faintly: a sure letter counts for more than several of those.
  const sum = lines.reduce((all, { sure }, index) => all + (sure / 100) ** 3 * letters[index], 0)
  const mean = lines.reduce((all, { sure }, index) => all + sure * letters[index], 0) / Math.max(count, 1)
  return { letters: count, sum, mean }
}

/** Reads lines of a picture held one way, from top to bottom; how sure each is in percent. */
function readTurned(api, turn) {
  // Its slant is found only where the layout is looked for (3); as one block (6) what stands far apart on a
  // line, a word and its price, stays one line.
  api.SetVariable('tessedit_pageseg_mode', '3')
  setPicture(api, turn, 0)
  api.FindLines()
  const slant = api.GetGradient()
  setPicture(api, turn, Math.abs(slant) >= leastSlant ? slant : 0)
  api.SetVariable('tessedit_pageseg_mode', '6')
  api.Recognize(null)
  const { blocks } = JSON.parse(api.GetJSONText())
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.lines))
  return lines.flatMap(({ text, confidence }) => {
    const plain = text.trimEnd()
    return plain.trim() === '' ? [] : [{ text: plain, sure: Math.round(confidence) }]
  })
}

function setPicture(api, turn, slant) {
  if (api.SetImageFile(turn, slant) === 1) throw new Error('picture')
}
