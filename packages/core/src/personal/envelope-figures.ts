import { type Figure, sumFigure } from '../filings/figure.ts'
import { figureId, firstDay } from '../filings/figure-id.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import { addDays } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { accountName } from '../ledger/chart.ts'
import type { EnvelopeMonthSheet, EnvelopeState } from './envelopes.ts'

const words = {
  brought: { en: 'brought forward', fr: 'reporté' },
  assigned: { en: 'assigned', fr: 'attribué' },
  spent: { en: 'spent', fr: 'dépensé' },
  left: { en: 'left', fr: 'reste' },
} as const satisfies Readonly<Record<string, Label>>

/** A column of the sheet of envelopes. */
export type EnvelopeColumn = keyof typeof words

/** The columns of the sheet, in their order. */
export const envelopeColumns = ['brought', 'assigned', 'spent', 'left'] as const

/** The id of a figure of an envelope: `envelopes@2026-05-01..2026-05-31#812:food:left`. */
export function envelopeFigureId(
  { key }: Pick<EnvelopeMonthSheet, 'key'>,
  envelope: string,
  column: EnvelopeColumn,
): string {
  return figureId(key, `${encodeURIComponent(envelope)}:${column}`)
}

/** The id of a figure of the whole sheet: a column of all envelopes, the money, what is not assigned yet. */
export function envelopeSumId(
  { key }: Pick<EnvelopeMonthSheet, 'key'>,
  sum: EnvelopeColumn | 'money' | 'unassigned',
): string {
  return figureId(key, `all.${sum}`)
}

/**
 * The figures of the sheet: what is not assigned yet out of the money by account and what envelopes hold,
 * each of these out of what was brought, assigned and spent; and every column of all envelopes together.
 */
export function envelopeFigures(sheet: EnvelopeMonthSheet): readonly Figure[] {
  const each = sheet.states.map((state) => figuresOf(sheet, state))
  const sums = envelopeColumns.map((column) =>
    sumFigure(
      envelopeSumId(sheet, column),
      sumLabels[column],
      each.map((figures) => figures[column]),
    ),
  )
  const money = moneyFigure(sheet)
  const rest = money.value - sumOf(sheet.states.map(({ left }) => left))
  const unassigned: Figure = {
    ...{ id: envelopeSumId(sheet, 'unassigned'), label: sumLabels.unassigned, value: sheet.unassigned },
    parts: [money, ...each.map(({ left }) => left)],
    // Both sides of the books say the same, which the sheet proves; where they did not, nothing is claimed.
    how: rest === sheet.unassigned ? 'difference' : 'calc',
  }
  return [unassigned, ...sums]
}

const sumLabels = {
  brought: { en: 'All envelopes, brought forward', fr: 'Toutes les enveloppes, reporté' },
  assigned: { en: 'All envelopes, assigned', fr: 'Toutes les enveloppes, attribué' },
  spent: { en: 'All envelopes, spent', fr: 'Toutes les enveloppes, dépensé' },
  left: { en: 'All envelopes, left', fr: 'Toutes les enveloppes, reste' },
  money: { en: 'Money in cash, bank and cards', fr: 'Argent en caisse, en banque et sur les cartes' },
  unassigned: { en: 'Not assigned yet', fr: 'Pas encore attribué' },
} as const satisfies Readonly<Record<string, Label>>

function moneyFigure(sheet: EnvelopeMonthSheet): Figure {
  const id = envelopeSumId(sheet, 'money')
  const span = { from: firstDay, through: sheet.month.through }
  return sumFigure(
    id,
    sumLabels.money,
    sheet.purses.map(({ account, amount, postings: count }): Figure => {
      const [en, fr] = [accountName(account, 'en'), accountName(account, 'fr')]
      return {
        id: `${id}/${account.id}`,
        label: { en: `${account.code} ${en}`, fr: `${account.code} ${fr}` },
        ...{ value: amount, how: 'postings', parts: [] },
        postings: { accounts: [account.id], span, asOfSeq: sheet.key.asOfSeq, count },
      }
    }),
  )
}

/** What one envelope shows: what is left is what there was, brought and assigned, less what was spent. */
function figuresOf(
  sheet: EnvelopeMonthSheet,
  { envelope, brought, assigned, spent, left, postings, spentBefore }: EnvelopeState,
): Readonly<Record<EnvelopeColumn, Figure>> {
  const { accounts, name } = envelope
  const { asOfSeq } = sheet.key
  const made = (id: string, what: Label, value: Cents, more: Partial<Figure>): Figure => ({
    ...{ id, value, how: 'input', parts: [] },
    label: { en: `${name}, ${what.en}`, fr: `${name}, ${what.fr}` },
    ...more,
  })
  const figure = (column: EnvelopeColumn, value: Cents, more: Partial<Figure> = {}) =>
    made(envelopeFigureId(sheet, envelope.id, column), words[column], value, more)
  const before = { from: `${envelope.from}-01`, through: addDays(sheet.month.from, -1) }
  const isFirst = before.from > before.through
  const id = envelopeFigureId(sheet, envelope.id, 'brought')
  const earlier = [
    made(`${id}/assigned`, assignedBefore, brought + spentBefore, {}),
    made(`${id}/spent`, spentEarlier, spentBefore, {
      how: 'postings',
      postings: { accounts, span: before, asOfSeq },
    }),
  ]
  const spending = { accounts, span: sheet.month, asOfSeq, count: postings }
  const all = {
    brought: figure('brought', brought, isFirst ? {} : { how: 'difference', parts: earlier }),
    assigned: figure('assigned', assigned),
    spent: figure('spent', spent, { how: 'postings', postings: spending }),
  }
  const there = [all.brought, all.assigned]
  const had = made(`${id}/had`, available, brought + assigned, { how: 'sum', parts: there })
  return { ...all, left: figure('left', left, { how: 'difference', parts: [had, all.spent] }) }
}

const assignedBefore = { en: 'assigned in the months before', fr: 'attribué les mois précédents' }
const spentEarlier = { en: 'spent in the months before', fr: 'dépensé les mois précédents' }
const available = { en: 'available', fr: 'disponible' }
