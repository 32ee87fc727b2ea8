import { type Figure, sumFigure } from '../filings/figure.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import type { DraftPay } from './pay-made.ts'

/** A pay in the register: whose it is, in which run (none for one that is being prepared), and the pay. */
export type RegisteredPay = {
  readonly number: string
  readonly name: string
  readonly run?: string
  readonly pay: DraftPay
}

/** How the register is laid out: its words, and whether each pay has a line under its employee. */
export type RegisterContext = PageContext & {
  readonly title: Label
  readonly subtitle: Label
  readonly asOfSeq: number
  readonly isDetailed: boolean
  readonly notes: readonly Label[]
  figureId(line: string): string
}

type Amounts = Readonly<Record<(typeof amountColumns)[number]['key'], Cents>>

const amountColumns = [
  { key: 'gross', label: { en: 'Gross', fr: 'Brut' } },
  { key: 'pension', label: { en: 'CPP/QPP', fr: 'RPC/RRQ' } },
  { key: 'ei', label: { en: 'EI', fr: 'AE' } },
  { key: 'qpip', label: { en: 'QPIP', fr: 'RQAP' } },
  { key: 'tax', label: { en: 'Tax', fr: 'Impôt' } },
  { key: 'quebecTax', label: { en: 'Quebec tax', fr: 'Impôt du Québec' } },
  { key: 'other', label: { en: 'Other deductions', fr: 'Autres retenues' } },
  { key: 'net', label: { en: 'Net pay', fr: 'Paie nette' } },
  { key: 'employer', label: { en: 'Employer adds', fr: 'Ajout de l’employeur' } },
] as const

const held: Readonly<Record<string, keyof Amounts>> = {
  cpp: 'pension',
  cpp2: 'pension',
  qpp: 'pension',
  qpp2: 'pension',
  ei: 'ei',
  qpip: 'qpip',
  'federal-tax': 'tax',
  'provincial-tax': 'tax',
  'additional-tax': 'tax',
  'lump-sum-tax': 'tax',
  'quebec-tax': 'quebecTax',
  'quebec-lump-sum-tax': 'quebecTax',
}

/** What one pay has in the columns of the register. */
export function registerAmounts(pay: DraftPay): Amounts {
  const amounts: Record<keyof Amounts, Cents> = {
    gross: sumOf(pay.earnings.map(({ amount }) => amount)),
    pension: 0n,
    ei: 0n,
    qpip: 0n,
    tax: 0n,
    quebecTax: 0n,
    other: 0n,
    net: pay.net.amount,
    employer: sumOf(pay.employer.map(({ amount }) => amount)),
  }
  for (const { id, amount } of pay.deductions) amounts[held[id] ?? 'other'] += amount
  return amounts
}

/**
 * The payroll register as a page: a line an employee (with a line a pay under it where wished) with gross
 * pay, what was held back by kind, net pay and what the employer adds; columns without an amount are left
 * out. Net is gross less all deductions, in every row.
 */
export function registerPage(pays: readonly RegisteredPay[], context: RegisterContext): Page {
  const people = [...Map.groupBy(pays, ({ pay }) => pay.employee).values()]
  const used = usedColumns(pays)
  const rows: PageRow[] = []
  const sums: number[] = []
  for (const own of people) rows.push(...personRows(own, used, context, rows.length, sums))
  rows.push({
    kind: 'total',
    indent: 0,
    cells: [null, 'Total', null, ...cellsOf(pays, used)],
    sumOf: sums.map((row) => ({ row, sign: 1 })),
  })
  return checkedPage({
    report: 'payroll-register',
    title: context.title,
    subtitle: context.subtitle,
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns: columnsOf(used),
    rows,
    proofs: [],
    notes: [...context.notes, ...contextNotes(context)],
  })
}

/** The columns that some pay has an amount in; gross, net and the employer's always stand. */
function usedColumns(pays: readonly RegisteredPay[]): readonly (keyof Amounts)[] {
  const amounts = pays.map(({ pay }) => registerAmounts(pay))
  return amountColumns.flatMap(({ key }) => {
    const isAlways = key === 'gross' || key === 'net' || key === 'employer'
    return isAlways || amounts.some((each) => each[key] !== 0n) ? [key] : []
  })
}

function columnsOf(used: readonly (keyof Amounts)[]): readonly Column[] {
  const deductions = used.filter((key) => key !== 'gross' && key !== 'net' && key !== 'employer')
  return [
    { key: 'number', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
    { key: 'name', label: { en: 'Employee', fr: 'Employé' }, kind: 'text' },
    { key: 'date', label: { en: 'Paid', fr: 'Payé' }, kind: 'text' },
    ...amountColumns.flatMap(({ key, label }): readonly Column[] => {
      if (!used.includes(key)) return []
      if (key !== 'net') return [{ key, label, kind: 'amount' }]
      const terms = deductions.map((column) => ({ column, sign: -1 as const }))
      return [{ key, label, kind: 'amount', sumOf: [{ column: 'gross', sign: 1 }, ...terms] }]
    }),
  ]
}

function personRows(
  own: readonly RegisteredPay[],
  used: readonly (keyof Amounts)[],
  { isDetailed, figureId }: RegisterContext,
  at: number,
  sums: number[],
): readonly PageRow[] {
  const [first] = own
  if (first === undefined) return []
  const figures = Object.fromEntries(used.map((key) => [key, figureId(`${first.pay.employee}:${key}`)]))
  const cells = [first.number, first.name, null, ...cellsOf(own, used)]
  if (!isDetailed) {
    sums.push(at)
    const date = own.length === 1 ? first.pay.date : String(own.length)
    return [
      { kind: 'line', indent: 0, cells: [first.number, first.name, date, ...cellsOf(own, used)], figures },
    ]
  }
  const lines = own.map(
    (each): PageRow => ({
      kind: 'line',
      indent: 1,
      cells: [null, runText(each), each.pay.date, ...cellsOf([each], used)],
    }),
  )
  sums.push(at + lines.length)
  return [
    ...lines,
    {
      kind: 'subtotal',
      indent: 0,
      cells,
      figures,
      sumOf: lines.map((_, index) => ({ row: at + index, sign: 1 })),
    },
  ]
}

function runText({ run, pay }: RegisteredPay): string {
  const span = `${pay.span.from}..${pay.span.through}`
  return run === undefined ? span : `${run}  ${span}`
}

function cellsOf(pays: readonly RegisteredPay[], used: readonly (keyof Amounts)[]): readonly Cents[] {
  const amounts = pays.map(({ pay }) => registerAmounts(pay))
  return used.map((key) => sumOf(amounts.map((each) => each[key])))
}

/** The figures of a register: each amount of an employee opens into the pays it adds up. */
export function registerFigures(
  pays: readonly RegisteredPay[],
  figureId: (line: string) => string,
): readonly Figure[] {
  return [...Map.groupBy(pays, ({ pay }) => pay.employee)].flatMap(([employee, own]) =>
    amountColumns.map(({ key, label }) => {
      const parts = own.map(
        ({ pay, run }): Figure => ({
          id: `pay:${pay.date}/${run ?? ''}/${employee}:${key}`,
          label: dayLabel(pay.date),
          value: registerAmounts(pay)[key],
          how: 'copy',
          parts: [],
        }),
      )
      return sumFigure(figureId(`${employee}:${key}`), label, parts)
    }),
  )
}

function dayLabel(date: CivilDate): Label {
  return { en: `Pay of ${date}`, fr: `Paie du ${date}` }
}
