import type { Pay, Remittance, RemittanceForm } from '@daybook/core/daybook/payroll-facts.ts'
import type { GivenSlip, Slip, SlipKind } from '@daybook/core/daybook/slip-facts.ts'
import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { figureOf } from '../remittances/levy-figures.ts'
import { partsOfPay } from './pay-slips.ts'
import { type ReconcileRow, reconcileRows, summaryRows } from './reconcile-rows.ts'
import { boxLabel } from './slip-figure.ts'
import { amountIn } from './slip-made.ts'
import type { WageCharges } from './wage-charges.ts'

/**
 * A posting of the year on an account of payroll: signed as in storage, with its tags, and whether a pay run,
 * a remittance or a person posted it. Closing entries are none of them.
 */
export type PayrollPosting = {
  readonly account: string
  readonly role: string
  readonly entry: number
  readonly date: CivilDate
  readonly amount: Cents
  readonly tags: readonly string[]
  readonly by: 'payroll' | 'remittance' | 'hand'
}

/**
 * What slips are held against: those of the year, its pays (`openings` are the runs that other books had
 * paid), what people gave, the postings, and what was remitted for days of the year.
 */
export type ReconcileAsked = {
  readonly slips: readonly Slip[]
  readonly pays: readonly Pay[]
  readonly openings: ReadonlySet<string>
  readonly given: readonly GivenSlip[]
  readonly postings: readonly PayrollPosting[]
  readonly remittances: readonly Remittance[]
  readonly wages: WageCharges
}

/**
 * A line of the reconciliation: what slips say, less what other books had paid and what was entered for the
 * slips alone, is what the ledger must have, and what must be remitted. `difference` is zero where slips and
 * ledger agree; `owing` is what is still to be remitted. `byHand` are the entries that no pay run and no
 * remittance posted: where they come to what other books had paid, they are that, and no part of `ledger`.
 */
export type ReconciledLine = {
  readonly id: string
  readonly label: Label
  readonly slips: Figure
  readonly openings: Figure
  readonly entered: Figure
  readonly ledger: Figure
  readonly difference: Figure
  readonly remitted?: Figure
  readonly owing?: Figure
  readonly byHand: readonly { readonly entry: string; readonly amount: Cents }[]
}

/** Boxes of two kinds of slips that must have the same total, by the pays of Quebec. */
export type AgreedBoxes = {
  readonly label: Label
  readonly left: Cents
  readonly right: Cents
  readonly holds: boolean
}

/** The slips of a year against the ledger and the remittances; `summary` by the lines of the T4 summary. */
export type SlipReconciliation = {
  readonly lines: readonly ReconciledLine[]
  readonly summary: readonly ReconciledLine[]
  readonly agreed: readonly AgreedBoxes[]
}

/**
 * Holds the slips of a year against the ledger and against what was remitted, line by line. Lines of nothing
 * are left out, wages always stand.
 *
 *   income tax: slips 6,370.50 less other books 0.00 = ledger 6,370.50; remitted 5,840.00, owing 530.50
 */
export function reconcileSlips(asked: ReconcileAsked): SlipReconciliation {
  const found = reconcileRows.map((line) => reconciled(line, asked))
  const stands = ({ slips, ledger, remitted }: ReconciledLine): boolean =>
    [slips, ledger, remitted].some((figure) => figure !== undefined && figure.value !== 0n)
  const wages = wagesLine(asked)
  const rows = summaryRows.map((line) => reconciled(line, asked)).filter(stands)
  return {
    lines: [wages, ...found.filter(stands)],
    summary: asked.slips.some(({ kind }) => kind === 'T4') ? [incomeLine(wages, asked), ...rows] : [],
    agreed: agreements(asked.slips),
  }
}

/**
 * Line 14 of the T4 summary: the total of box 14, and what of it the ledger has on wages, on the accounts of
 * vacation and of advances, and as benefits that are no money.
 */
function incomeLine(wages: ReconciledLine, asked: ReconcileAsked): ReconciledLine {
  const { benefits, elsewhere, untaxed } = asked.wages
  const id = 'summary:14'
  const allowances = slipsFigure({ id, boxes: retiring }, asked.slips)
  const step = (name: string, label: Label, value: Cents): Figure =>
    figureOf(`reconcile:${id}:${name}`, label, value, 'calc')
  const slips = slipsFigure({ id, boxes: [['T4', '14']] }, asked.slips)
  const ledger = sumFigure(`reconcile:${id}:ledger`, words.ledger, [
    { ...wages.ledger, id: `reconcile:${id}:wages`, label: words.wages },
    step('benefits', words.benefits, benefits),
    step('elsewhere', words.elsewhere, elsewhere),
    step('untaxed', words.untaxed, -untaxed),
    step('retiring', words.retiring, -allowances.value),
  ])
  const parts = [slips, wages.openings, wages.entered, ledger]
  const difference = differenceFigure(`reconcile:${id}:difference`, words.difference, parts)
  return { ...wages, id, label: boxLabel('T4', '14'), slips, ledger, difference }
}

const retiring = [
  ['T4', '66'],
  ['T4', '67'],
] as const

function reconciled(line: ReconcileRow, asked: ReconcileAsked): ReconciledLine {
  const { id, label } = line
  const slips = slipsFigure(line, asked.slips)
  const openings = openingsFigure(line, asked)
  const entered = enteredFigure(line, asked.given)
  const own = asked.postings.filter((each) => isOwn(line, each))
  const ledger = ledgerFigure(id, own, (amount) => -amount, openings.value)
  const parts = [slips, openings, entered]
  const difference = differenceFigure(`reconcile:${id}:difference`, words.difference, [...parts, ledger])
  const base = {
    id,
    label,
    slips,
    openings,
    entered,
    ledger,
    difference,
    byHand: handsOf(own, (amount) => -amount),
  }
  if (line.remitted === undefined) return base
  const remitted = remittedFigure(id, line.remitted, asked.remittances)
  return {
    ...base,
    remitted,
    owing: differenceFigure(`reconcile:${id}:owing`, words.owing, [...parts, remitted]),
  }
}

function isOwn({ tags, roles }: ReconcileRow, { tags: own, by, role }: PayrollPosting): boolean {
  if (own.some((tag) => tags.includes(tag))) return by !== 'remittance'
  return by === 'hand' && roles.includes(role) && !own.some((tag) => tag.startsWith('payroll.'))
}

function slipsFigure({ id, boxes }: Pick<ReconcileRow, 'id' | 'boxes'>, slips: readonly Slip[]): Figure {
  const parts = boxes.map(([kind, box]) => {
    const value = sumOf(slips.filter((slip) => slip.kind === kind).map((slip) => amountIn(slip, box)))
    const { en, fr } = boxLabel(kind, box)
    return figureOf(`summary:${kind}:${box}`, { en: `${kind}, ${en}`, fr: `${kind}, ${fr}` }, value, 'copy')
  })
  return sumFigure(`reconcile:${id}:slips`, words.slips, parts)
}

function openingsFigure(
  { id, boxes }: Pick<ReconcileRow, 'id' | 'boxes'>,
  { pays, openings }: ReconcileAsked,
): Figure {
  const parts = pays.flatMap((pay) => {
    if (!openings.has(pay.run)) return []
    const lines = boxes.flatMap(([kind, box]) =>
      partsOfPay(kind, pay)
        .filter((part) => part.box === box)
        .map(({ amount }) => amount),
    )
    const value = sumOf(lines)
    const label = { en: `Year to date of ${pay.date}`, fr: `Cumul au ${pay.date}` }
    return value === 0n ? [] : [figureOf(`pay:${pay.id}:opening`, label, value, 'copy')]
  })
  return sumFigure(`reconcile:${id}:openings`, words.openings, parts)
}

function enteredFigure(
  { id, boxes }: Pick<ReconcileRow, 'id' | 'boxes'>,
  given: readonly GivenSlip[],
): Figure {
  const parts = given.flatMap((each) =>
    each.boxes
      .filter((box) => boxes.some(([kind, own]) => kind === each.kind && own === box.id))
      .map((box) => figureOf(`given:${each.id}:${box.id}`, boxLabel(each.kind, box.id), box.amount, 'input')),
  )
  return sumFigure(`reconcile:${id}:entered`, words.entered, parts)
}

/** What pay runs posted, and what people did by hand, unless that is what other books had paid. */
function ledgerFigure(
  id: string,
  postings: readonly PayrollPosting[],
  signed: (amount: Cents) => Cents,
  openings: Cents,
): Figure {
  const hands = sumOf(handsOf(postings, signed).map(({ amount }) => amount))
  const isOpening = openings !== 0n && hands === openings
  const counted = isOpening ? postings.filter(({ by }) => by !== 'hand') : postings
  const parts = [...Map.groupBy(counted, ({ entry }) => entry)].map(([entry, own]) => {
    const name = `${entryName(entry)}, ${own[0]?.date ?? ''}`
    const amount = signed(sumOf(own.map((each) => each.amount)))
    return figureOf(`entry:${entryName(entry)}`, { en: name, fr: name }, amount, 'copy')
  })
  return sumFigure(`reconcile:${id}:ledger`, words.ledger, parts)
}

function handsOf(postings: readonly PayrollPosting[], signed: (amount: Cents) => Cents) {
  const hands = postings.filter(({ by }) => by === 'hand')
  return [...Map.groupBy(hands, ({ entry }) => entry)].map(([entry, own]) => ({
    entry: entryName(entry),
    amount: signed(sumOf(own.map(({ amount }) => amount))),
  }))
}

function remittedFigure(
  id: string,
  [form, line]: readonly [RemittanceForm, string],
  remittances: readonly Remittance[],
): Figure {
  const parts = remittances.flatMap((each) => {
    if (each.form !== form) return []
    const value = sumOf(each.lines.filter((own) => own.id === line).map(({ amount }) => amount))
    const { from, through } = each.span
    const label = {
      en: `${entryName(each.entry)}, ${from} to ${through}`,
      fr: `${entryName(each.entry)}, ${from} au ${through}`,
    }
    return value === 0n ? [] : [figureOf(`entry:${entryName(each.entry)}`, label, value, 'copy')]
  })
  return sumFigure(`reconcile:${id}:remitted`, words.remitted, parts)
}

/** Employment income against what the ledger has on the wage accounts. */
function wagesLine(asked: ReconcileAsked): ReconciledLine {
  const { wages, postings } = asked
  const income = {
    id: 'wages',
    boxes: [
      ['T4', '14'],
      ['T4', '66'],
      ['T4', '67'],
    ],
  } as const
  const own = slipsFigure(income, asked.slips)
  const step = (id: string, label: Label, value: Cents): Figure =>
    figureOf(`reconcile:wages:${id}`, label, value, 'calc')
  const slips = sumFigure('reconcile:wages:slips', words.wagesOnSlips, [
    ...own.parts,
    step('benefits', words.benefits, -wages.benefits),
    step('elsewhere', words.elsewhere, -wages.elsewhere),
    step('untaxed', words.untaxed, wages.untaxed),
  ])
  const openings = openingsFigure(income, asked)
  const entered = enteredFigure(income, asked.given)
  const charged = postings.filter(({ account, by }) => wages.accounts.has(account) && by !== 'remittance')
  const ledger = ledgerFigure('wages', charged, (amount) => amount, openings.value)
  return {
    id: 'wages',
    label: words.wages,
    slips,
    openings,
    entered,
    ledger,
    difference: differenceFigure('reconcile:wages:difference', words.difference, [
      slips,
      openings,
      entered,
      ledger,
    ]),
    byHand: handsOf(charged, (amount) => amount),
  }
}

const agreedBoxes: readonly (readonly [t4: string, rl1: string])[] = [
  ['17', 'B.A'],
  ['17A', 'B.B'],
  ['18', 'C'],
  ['55', 'H'],
]

/** T4s of Quebec against RL-1s, box by box. */
function agreements(slips: readonly Slip[]): readonly AgreedBoxes[] {
  const totalOf = (kind: SlipKind, box: string): Cents =>
    sumOf(
      slips
        .filter((slip) => slip.kind === kind && (kind === 'RL-1' || slip.part === 'QC'))
        .map((slip) => amountIn(slip, box)),
    )
  return agreedBoxes.flatMap(([t4, rl1]) => {
    const [left, right] = [totalOf('T4', t4), totalOf('RL-1', rl1)]
    if (left === 0n && right === 0n) return []
    const label = {
      en: `T4 box ${t4} of Quebec = RL-1 box ${rl1}`,
      fr: `T4, case ${t4} du Québec = relevé 1, case ${rl1}`,
    }
    return [{ label, left, right, holds: left === right }]
  })
}

const words = {
  wages: { en: 'Wages', fr: 'Salaires' },
  wagesOnSlips: { en: 'Paid in money and charged to wages', fr: 'Payé en argent et imputé aux salaires' },
  benefits: { en: 'Benefits that are no money', fr: 'Avantages qui ne sont pas de l’argent' },
  elsewhere: {
    en: 'Charged to vacation set aside and to advances',
    fr: 'Imputé aux vacances mises de côté et aux avances',
  },
  retiring: { en: 'Retiring allowances, not in box 14', fr: 'Allocations de retraite, hors de la case 14' },
  untaxed: { en: 'Expenses given back, charged to wages', fr: 'Dépenses remboursées, imputées aux salaires' },
  slips: { en: 'On the slips', fr: 'Aux feuillets' },
  openings: { en: 'Paid by other books', fr: 'Payé par d’autres livres' },
  entered: { en: 'Entered for the slips', fr: 'Inscrit pour les feuillets' },
  ledger: { en: 'In the ledger', fr: 'Au grand livre' },
  difference: { en: 'Slips less ledger', fr: 'Feuillets moins grand livre' },
  remitted: { en: 'Remitted for the year', fr: 'Versé pour l’année' },
  owing: { en: 'Still to be remitted', fr: 'Reste à verser' },
} as const
