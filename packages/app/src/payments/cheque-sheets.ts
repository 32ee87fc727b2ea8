import { amountInWords } from '@daybook/canada/cheques/amount-words.ts'
import { dateBoxes } from '@daybook/canada/cheques/date-boxes.ts'
import { micrGlyph } from '@daybook/canada/cheques/micr-glyphs.ts'
import { type MicrCharacter, micrCharacters, micrLine } from '@daybook/canada/cheques/micr-line.ts'
import type {
  BankNumbers,
  Cheque,
  ChequeSettings,
  PaymentDetail,
} from '@daybook/core/daybook/payment-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { chequeWords } from './cheque-words.ts'

/** A cheque to print: its name and address as they are to stand there, and the lines of its stub. */
export type PrintedCheque = {
  readonly cheque: Cheque
  readonly payee: string
  readonly address: readonly string[]
  readonly detail: readonly PaymentDetail[]
  /** How often it was printed before. */
  readonly times: number
}

/** What cheques of an account are printed with. `isSpecimen` voids what comes out across its face. */
export type ChequePaper = {
  readonly settings: ChequeSettings
  readonly numbers?: BankNumbers
  readonly drawer: readonly string[]
  readonly bank: readonly string[]
  readonly isSpecimen: boolean
  /** On a sheet of three, how many places are used up already (0 to 2). */
  readonly skip: number
}

/** The most lines of detail that a stub has room for. */
const mostDetail = 14

/** The longest name that is readable on a payee’s line. */
const longestPayee = 80

/** The sheets of some cheques in one language, as the template takes them (`cheque.typ`). */
export type ChequeSheets = {
  readonly kind: 'cheques'
  readonly title: string
  readonly language: Language
  readonly layout: ChequeSettings['layout']
  readonly isPlain: boolean
  readonly isSpecimen: boolean
  readonly right: number
  readonly down: number
  readonly drawer: readonly string[]
  readonly bank: readonly string[]
  readonly glyphs: Readonly<Record<string, ReturnType<typeof micrGlyph>>>
  readonly sheets: readonly (readonly SheetCheque[])[]
}

type SheetCheque = {
  readonly top: number
  readonly number: string
  readonly date: { readonly digits: string; readonly marks: string }
  readonly day: string
  readonly payee: string
  readonly address: readonly string[]
  readonly amount: string
  readonly labels: object
  readonly inWords: string
  readonly memo: string
  readonly mark: string
  readonly micr: readonly MicrCharacter[]
  readonly drawer: string
  readonly total: string
  readonly detail: readonly StubRow[]
}

type StubRow = {
  readonly date: string
  readonly number: string
  readonly text: string
  readonly amount: string
}

/**
 * Cheques laid out on sheets, each in the language of its payee; the paper’s own language is `language`.
 * Refuses `cheque-words-long` for a name that the payee’s line cannot hold, and `cheque-name-unprintable` for
 * one with letters that our fonts lack.
 */
export function chequeSheets(
  cheques: readonly PrintedCheque[],
  paper: ChequePaper,
  language: Language,
  today: string,
): Result<ChequeSheets> {
  const unfit = cheques.flatMap((each) => nameRefusals(each.payee))
  if (unfit.length > 0) return refused(unfit)
  const { settings } = paper
  const perSheet = settings.layout === 'three' ? 3 : 1
  const skip = perSheet === 1 ? 0 : paper.skip
  const places = cheques.map((each, index) => ({ each, place: index + skip }))
  const last = Math.floor((cheques.length + skip - 1) / perSheet)
  const isPlain = settings.stock === 'plain'
  const laid = places.map(({ each, place }) => ({
    sheet: Math.floor(place / perSheet),
    cheque: sheetCheque(each, paper, { today, top: (place % perSheet) * 3.5 }),
  }))
  const signs = new Set(laid.flatMap(({ cheque }) => cheque.micr.map(({ sign }) => sign)))
  return ok({
    kind: 'cheques',
    title: chequeWords[language].title,
    language,
    layout: settings.layout,
    isPlain,
    isSpecimen: paper.isSpecimen,
    // Plain paper has nothing to fit to; tenths of a millimetre become inches.
    right: isPlain ? 0 : settings.right / 254,
    down: isPlain ? 0 : settings.down / 254,
    drawer: paper.drawer.map(printable),
    bank: paper.bank.map(printable),
    glyphs: Object.fromEntries([...signs].map((sign) => [sign, micrGlyph(sign)])),
    sheets: Array.from({ length: last + 1 }, (_, index) =>
      laid.filter(({ sheet }) => sheet === index).map(({ cheque }) => cheque),
    ),
  })
}

type Laying = { readonly today: string; readonly top: number }

function sheetCheque(printed: PrintedCheque, paper: ChequePaper, { today, top }: Laying): SheetCheque {
  const { cheque, payee, address, times } = printed
  const { settings, numbers, drawer } = paper
  const { language } = cheque
  const words = chequeWords[language]
  const amount = money(cheque.amount, language)
  const isPlain = settings.stock === 'plain'
  return {
    top,
    number: String(cheque.number),
    date: dateBoxes(cheque.date, settings.dates, language),
    day: cheque.date,
    payee,
    address: [payee, ...address.map(printable)].slice(0, address.length === 0 ? 0 : 5),
    amount: language === 'fr' ? `**${amount} $` : `$ **${amount}`,
    labels: words,
    inWords: amountInWords(cheque.amount, language),
    memo: printable(cheque.memo ?? ''),
    mark: times === 0 ? '' : words.reprint.replace('{times}', String(times)).replace('{date}', today),
    micr:
      isPlain && numbers !== undefined
        ? micrCharacters(micrLine(cheque.number, numbers, settings.micrAccount))
        : [],
    drawer: printable(drawer[0] ?? ''),
    total: amount,
    detail: detailRows(printed, language),
  }
}

function detailRows({ cheque, detail }: PrintedCheque, language: Language): readonly StubRow[] {
  const given: readonly PaymentDetail[] =
    detail.length > 0 ? detail : [{ text: cheque.memo ?? '', amount: cheque.amount }]
  const shown = given.length > mostDetail ? given.slice(0, mostDetail - 1) : given
  const rest = given.slice(shown.length)
  const rows = shown.map(({ date = '', number = '', text, amount }) => ({
    date,
    number: printable(number),
    text: printable(text),
    amount: money(amount, language),
  }))
  if (rest.length === 0) return rows
  const more = chequeWords[language].more.replace('{count}', String(rest.length))
  const amount = money(sumOf(rest.map((each) => each.amount)), language)
  return [...rows, { date: '', number: '', text: more, amount }]
}

function money(amount: Cents, language: Language): string {
  return decimalText(formatCents(amount), language)
}

const unprintable = /[^\u0020-\u024f\u2010-\u2027\u2030-\u203a\u20ac\u2116]/gu

function printable(text: string): string {
  return text.replaceAll(unprintable, '□').replaceAll('□', '?')
}

function nameRefusals(payee: string): readonly Refusal[] {
  if (payee.length > longestPayee) {
    return [refusal('cheque-words-long', { payee, most: String(longestPayee) }, 'payee')]
  }
  const letters = [...new Set(payee.match(unprintable) ?? [])].join(' ')
  return letters === '' ? [] : [refusal('cheque-name-unprintable', { payee, letters }, 'payee')]
}
