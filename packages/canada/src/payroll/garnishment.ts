import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { type Cents, percentOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { floored, printedRate, smaller } from './exact.ts'

/**
 * What must be left of the net pay: an amount, perhaps with the figure that it comes from, or a percentage of
 * the net pay (decimal text, `50`).
 */
export type Protected = { readonly amount: Cents; readonly from?: Figure } | { readonly percent: string }

/**
 * An order to hold back a part of somebody's net pay: for support of a family, a requirement to pay of a
 * government, or for a creditor. It asks for an amount or a percentage of the net pay (decimal text); `most`
 * is what is still owed under it. What must be left is as the order has it; `lawfulKeep` tells what the law
 * of a province leaves.
 */
export type Garnishment = {
  readonly id: string
  readonly kind: 'support' | 'government' | 'creditor'
  readonly asked: { readonly amount: Cents } | { readonly percent: string }
  readonly keep?: Protected
  readonly most?: Cents
  readonly name?: Label
}

/** What one order got, and what of it could not be held back. */
export type Garnished = { readonly id: string; readonly held: Figure; readonly short: Figure }

/** All orders as they were served, in that order; what they took together, and the net pay that is left. */
export type Garnishing = {
  readonly orders: readonly Garnished[]
  readonly held: Figure
  readonly short: Figure
  readonly net: Figure
}

const names = {
  support: { en: 'Support', fr: 'Pension alimentaire' },
  government: { en: 'Requirement to pay', fr: 'Demande formelle de paiement' },
  creditor: { en: 'Garnishment', fr: 'Saisie de salaire' },
  asked: { en: 'asked for', fr: 'demandé' },
  keep: { en: 'net pay that must be left', fr: 'paie nette à laisser' },
  before: { en: 'net pay before garnishments', fr: 'paie nette avant saisies' },
  taken: { en: 'taken by orders before it', fr: 'pris par les ordonnances précédentes' },
  short: { en: 'could not be held back', fr: 'n’a pu être retenu' },
  held: { en: 'Garnishments', fr: 'Saisies' },
  net: { en: 'Net pay after garnishments', fr: 'Paie nette après saisies' },
} as const satisfies Readonly<Record<string, Label>>

const ranks: Readonly<Record<Garnishment['kind'], number>> = { support: 0, government: 1, creditor: 2 }

/**
 * What one or several garnishments take of a net pay: support first, then a government's requirement to pay,
 * then creditors, each kind in the order given. An order takes no more than it asks for, than is still owed,
 * and than leaves its protected net pay; what orders before it took counts against it. A protected percentage
 * is rounded up to the cent, an asked one half up. What could not be held back is told, never carried over.
 *
 *   net 1,000.00; support 450.00 keeping 50%, creditor 30% keeping 70%: 450.00 and nothing, short 300.00
 */
export function garnish(net: Cents, orders: readonly Garnishment[]): Garnishing {
  const before = plain('garnishment:before', names.before, net)
  let taken = 0n
  const served = [...orders]
    .sort((a, b) => ranks[a.kind] - ranks[b.kind])
    .map((order): Garnished => {
      const found = servedOne(order, before, taken)
      taken += found.held.value
      return found
    })
  const held = sumFigure(
    'garnishment:held',
    names.held,
    served.map((each) => each.held),
  )
  return {
    orders: served,
    held,
    short: sumFigure(
      'garnishment:short',
      names.short,
      served.map((each) => each.short).filter(({ value }) => value > 0n),
    ),
    net: differenceFigure('garnishment:net', names.net, [before, held]),
  }
}

function servedOne(order: Garnishment, before: Figure, taken: Cents): Garnished {
  const { id, keep, most } = order
  const wanted =
    'amount' in order.asked ? order.asked.amount : shareOf(floored(before.value), order.asked.percent)
  const asked = most === undefined ? floored(wanted) : smaller(floored(wanted), floored(most))
  const left = keep === undefined ? 0n : protectedOf(floored(before.value), keep)
  const room = floored(before.value - taken - left)
  const askedFigure = plain(`garnishment:${id}:asked`, names.asked, asked)
  const parts = [
    askedFigure,
    before,
    ...(taken === 0n ? [] : [plain(`garnishment:${id}:taken`, names.taken, taken)]),
    ...(left === 0n || keep === undefined ? [] : [keepFigure(id, keep, left)]),
  ]
  const label = order.name ?? names[order.kind]
  const value = smaller(asked, room)
  const held: Figure = { id: `garnishment:${id}`, label, value, how: 'limit', parts }
  return {
    id,
    held,
    short: differenceFigure(`garnishment:${id}:short`, shortLabel(label), [askedFigure, held]),
  }
}

function keepFigure(id: string, keep: Protected, left: Cents): Figure {
  const from = 'amount' in keep ? keep.from : undefined
  const figure = plain(`garnishment:${id}:keep`, names.keep, left)
  return from === undefined ? figure : { ...figure, how: 'copy', parts: [from] }
}

function shortLabel(name: Label): Label {
  return { en: `${name.en}: ${names.short.en}`, fr: `${name.fr} : ${names.short.fr}` }
}

/** What must be left of a net pay; a percentage is rounded up, in favour of whom it protects. */
export function protectedOf(net: Cents, keep: Protected): Cents {
  if ('amount' in keep) return floored(keep.amount)
  const { numerator, denominator } = printedRate(keep.percent)
  const hundredths = denominator * 100n
  return (net * numerator + hundredths - 1n) / hundredths
}

function shareOf(net: Cents, percent: string): Cents {
  const { numerator, denominator } = printedRate(percent)
  return percentOf(net, { numerator, denominator: denominator * 100n }, 'half-up')
}

function plain(id: string, label: Label, value: Cents): Figure {
  return { id, label, value, how: 'input', parts: [] }
}
