import type { InputOf } from '../../client.ts'
import { typedAmount } from '../../words/typed-amount.ts'
import { filled } from '../payroll/hire-draft.ts'

/** A line of a document as typed so far. */
export type DraftLine = {
  readonly key: string
  readonly text: string
  readonly account: string
  readonly quantity: string
  readonly price: string
  readonly tax: string
}

/** A document as typed so far; everything is text as it stands in the fields. */
export type DocumentDraft = {
  readonly kind: string
  readonly party: string
  readonly number: string
  readonly date: string
  readonly due: string
  readonly reference: string
  readonly place: string
  readonly note: string
  readonly kilometres: string
  readonly holdback: string
  readonly holdbackUntil: string
  /** The hash of a paper that waits for its entry; empty where there is none. */
  readonly paper: string
  readonly isIncluded: boolean
  readonly insist: boolean
  readonly lines: readonly DraftLine[]
  /** The amounts of taxes as a bill shows them, by tax. */
  readonly taxes: Readonly<Record<string, string>>
}

/** The kinds of documents that are made on screen. */
export const madeKinds = {
  customer: ['invoice', 'estimate', 'credit'],
  supplier: ['bill', 'claim', 'vendor-credit'],
} as const

/** A line with nothing on it; `key` tells it from others. */
export function blankLine(key: string): DraftLine {
  return { key, text: '', account: '', quantity: '', price: '', tax: '' }
}

/** A document with three blank lines, of today. */
export function newDocument(kind: string, party: string, date: string, paper = ''): DocumentDraft {
  const said = { kind, party, date, number: '', due: '', reference: '', place: '', note: '', kilometres: '' }
  const lines = ['1', '2', '3'].map(blankLine)
  const held = { holdback: '', holdbackUntil: '' }
  return { ...said, ...held, paper, isIncluded: false, insist: false, lines, taxes: {} }
}

/** Whether a line says something; others are left out. */
export function isTyped({ text, price }: DraftLine): boolean {
  return text.trim() !== '' || price.trim() !== ''
}

/** A number as commands take it, from what was typed in either language; sums are worked out. */
export function priceFrom(typed: string): string | undefined {
  const plain = typed.trim()
  // A price a unit may have up to six decimals; only a point is no group mark in either language.
  if (/^-?\d+\.\d{3,6}$/.test(plain)) return plain
  const amount = typedAmount(plain)
  return amount === 'ask' ? undefined : amount
}

/** A quantity as commands take it. */
export function quantityFrom(typed: string): string | undefined {
  const plain = typed.trim().replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : undefined
}

type Line = NonNullable<InputOf<'invoice.issue'>['lines']>[number]

/** The lines that say something; `undefined` where one cannot be read or none is there. */
export function linesOf(lines: readonly DraftLine[]): Line[] | undefined {
  const typed = lines.filter(isTyped)
  const read = typed.map((line): Line | undefined => {
    const price = priceFrom(line.price)
    const quantity = line.quantity.trim() === '' ? undefined : quantityFrom(line.quantity)
    if (price === undefined || (line.quantity.trim() !== '' && quantity === undefined)) return undefined
    const { text, account, tax } = line
    return {
      ...filled({ text, account, tax }),
      ...(quantity === undefined ? { amount: price } : { quantity, price }),
    }
  })
  const whole = read.filter((line) => line !== undefined)
  return typed.length === 0 || whole.length < typed.length ? undefined : whole
}

function commonOf(draft: DocumentDraft, lines: Line[]) {
  const { date, due, reference, place, note, isIncluded } = draft
  return {
    ...filled({ date, due, reference, place, note }),
    lines,
    ...(isIncluded ? { included: true } : {}),
  }
}

/** What is held back of an invoice or a bill. */
function heldOf({ kind, holdback, holdbackUntil }: DocumentDraft) {
  if (holdback === '' || (kind !== 'invoice' && kind !== 'bill')) return {}
  return { holdback, ...filled({ holdbackUntil }) }
}

/** What the issuing of an invoice, an estimate or a credit note is asked. */
export function saleInput(draft: DocumentDraft, lines: Line[]) {
  const own = {
    customer: draft.party,
    ...commonOf(draft, lines),
    ...heldOf(draft),
    ...filled({ number: draft.number }),
  }
  return draft.kind === 'invoice' && draft.insist ? { ...own, insist: true } : own
}

/** What the entering of a bill, a claim or a vendor credit is asked. */
export function billInput(draft: DocumentDraft, lines: Line[]) {
  const own = {
    supplier: draft.party,
    number: draft.number.trim(),
    ...commonOf(draft, lines),
    ...heldOf(draft),
  }
  const taxAmount = Object.entries(draft.taxes).flatMap(([tax, amount]) =>
    amount === '' ? [] : [`${tax}=${amount}`],
  )
  return {
    ...own,
    ...(draft.insist ? { insist: true } : {}),
    ...(draft.kind === 'bill' && taxAmount.length > 0 ? { taxAmount } : {}),
    ...(draft.kind === 'bill' ? filled({ paper: draft.paper }) : {}),
    ...(draft.kind === 'claim' ? filled({ kilometres: draft.kilometres.replace(',', '.') }) : {}),
  }
}
