import { strToU8, zipSync } from 'fflate'
import { diceOf } from '../store/dice.ts'
import { type FileKind, fileKinds } from './file-kinds.ts'

/** Numbers from 0 to below a bound, the same for the same seed. */
export type Rolled = (below: number) => number

/** The numbers of a seed. */
export function rolledFrom(seed: number): Rolled {
  return diceOf(seed).roll
}

/** Every kind of file that is broken: those of text, spreadsheets, and bytes of no kind. */
export const brokenKinds: readonly string[] = [...Object.keys(fileKinds), 'xlsx', 'bytes']

/** A broken file of a kind: one to eight blows, each by the grammar of the kind, in some encoding. */
export function brokenFile(kind: string, roll: Rolled): Uint8Array {
  if (kind === 'bytes') return Uint8Array.from({ length: roll(400) }, () => roll(256))
  if (kind === 'xlsx') return brokenWorkbook(roll)
  const given = fileKinds[kind]
  if (given === undefined) throw new Error(`no kind ${kind}`)
  return encoded(brokenText(given, roll), roll)
}

function brokenText({ whole, pieces }: FileKind, roll: Rolled): string {
  let text = whole
  for (let left = 1 + roll(8); left > 0; left -= 1) text = struck(text, pieces, roll)
  return text.slice(0, 200_000)
}

function struck(text: string, pieces: readonly string[], roll: Rolled): string {
  const at = roll(text.length + 1)
  const over = roll(60)
  const [head, middle, tail] = [text.slice(0, at), text.slice(at, at + over), text.slice(at + over)]
  const piece = pieces[roll(pieces.length)] ?? ''
  switch (roll(12)) {
    case 0:
      return head + tail
    case 1:
      return head + middle + middle + tail
    case 2:
      return head + piece + middle + tail
    case 3:
      return head + piece + tail
    case 4:
      return head + noise(roll) + middle + tail
    case 5:
      return head + middle.replace(/\d/g, (digit) => String((Number(digit) + over) % 10)) + tail
    case 6:
      return head
    case 7:
      return oneDigit(text, roll)
    case 8:
      return lines(text, roll)
    case 9:
      return head + middle.repeat(2 + roll(40)) + tail
    case 10:
      return head + foreign(roll) + tail
    default:
      return text.replaceAll('\n', ['\r\n', '\r', '\n\n', ''][roll(4)] ?? '\n')
  }
}

/** Another digit at one place, as when an amount or a balance was typed over. */
function oneDigit(text: string, roll: Rolled): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index)
  const at = places[roll(places.length + 1)]
  return at === undefined ? text : text.slice(0, at) + roll(10) + text.slice(at + 1)
}

/** Two lines change places, or one is left out or comes twice. */
function lines(text: string, roll: Rolled): string {
  const all = text.split('\n')
  const [one, other, how] = [roll(all.length), roll(all.length), roll(3)]
  const [first = '', second = ''] = [all[one], all[other]]
  if (how === 0) all.splice(one, 1)
  else if (how === 1) all.splice(one, 0, first)
  else {
    all[one] = second
    all[other] = first
  }
  return all.join('\n')
}

/** A piece of a file of any other kind. */
function foreign(roll: Rolled): string {
  const kinds = Object.values(fileKinds)
  const whole = kinds[roll(kinds.length)]?.whole ?? ''
  const at = roll(whole.length)
  return whole.slice(at, at + roll(120))
}

function noise(roll: Rolled): string {
  return Array.from({ length: 1 + roll(6) }, () =>
    String.fromCodePoint(roll(4) === 0 ? roll(0xd800) : roll(256)),
  ).join('')
}

function encoded(text: string, roll: Rolled): Uint8Array {
  switch (roll(8)) {
    case 0:
    case 1:
    case 2:
      return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)
    case 3:
      return Buffer.from(`\ufeff${text}`, 'utf16le')
    case 4:
      return new TextEncoder().encode(`\ufeff${text}`)
    default:
      return new TextEncoder().encode(text)
  }
}

const sheet: FileKind = {
  whole:
    '<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Amount</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>2026-03-04</t></is></c><c r="B2"><v>-1.5</v></c></row></sheetData></worksheet>',
  pieces: [
    '<row>',
    '</row>',
    '<c r="ZZ9">',
    '<v>1e400</v>',
    '<v>46085</v>',
    't="d"',
    't="s"',
    '<is>',
    '&amp;',
    '</sheetData>',
  ],
}

function brokenWorkbook(roll: Rolled): Uint8Array {
  const how = roll(4)
  const bytes = workbook(how < 2 ? brokenText(sheet, roll) : sheet.whole)
  if (how === 2) bytes[roll(bytes.length)] = roll(256)
  return how === 3 ? bytes.subarray(0, roll(bytes.length)) : bytes
}

/** A spreadsheet with one sheet. */
export function workbook(text: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipSync(
    {
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(text),
    },
    { level: 0 },
  )
}
