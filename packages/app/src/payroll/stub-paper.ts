import { provinces } from '@daybook/canada/charts/provinces.ts'
import type { PayRun, RateOfPay } from '@daybook/core/daybook/payroll-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { partLabels, type StubLine } from '@daybook/core/payroll/stub.ts'
import { dollarAmount, formatAmount, longDate, noBreakSpace, statementAmount } from '../print/amounts.ts'
import { fullName, type Person } from './person-record.ts'
import type { EmployeeStub } from './stub-load.ts'
import { filled, frequencyWords, payByWords, rateWords, stubWords } from './stub-words.ts'

/** A row of a stub's table; amounts as they are printed. */
export type StubRow = {
  readonly kind: 'line' | 'total' | 'net'
  readonly label: string
  readonly note: string
  readonly quantity: string
  readonly rate: string
  readonly amount: string
  readonly year: string
}

/** A stub as the template takes it (`stub.typ`), in the language of its employee. */
export type StubPaper = {
  readonly language: Language
  readonly words: { readonly title: string; readonly columns: readonly string[] }
  readonly employer: readonly string[]
  readonly payDate: string
  /** Name and address, or the number where nobody opened the vault. */
  readonly employee: readonly string[]
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly sum: readonly { readonly label: string; readonly amount: string; readonly isNet: boolean }[]
  readonly sections: readonly { readonly title: string; readonly rows: readonly StubRow[] }[]
  /** How many rows the table has: long ones are set smaller. */
  readonly rows: number
  readonly balances: readonly {
    readonly title: string
    readonly cells: readonly (readonly [name: string, value: string])[]
  }[]
  readonly notes: readonly string[]
  readonly foot: readonly [string, string]
}

/** What a stub is printed with: the run, the employer by lines, and what is known of the person. */
export type StubPrinting = {
  readonly run: Pick<PayRun, 'id' | 'corrects' | 'frequency'>
  readonly employer: readonly string[]
  readonly person: Person
  /** Whether what the employer pays is shown under the net pay. */
  readonly showsEmployer: boolean
}

/**
 * A stub on paper, in the language that its employee chose. Name and address come from the vault; the social
 * insurance number is never on it.
 */
export function stubPaper(given: EmployeeStub, printing: StubPrinting): StubPaper {
  const { stub, employee } = given
  const { language } = employee
  const words = stubWords[language]
  const { run, person } = printing
  const name = fullName(person)
  const sections = sectionsOf(given, printing)
  return {
    language,
    words,
    employer: printing.employer,
    payDate: filled(words.payDate, { date: longDate(stub.pay.date, language) }),
    employee:
      name === ''
        ? [filled(words.employee, { number: employee.number })]
        : [name, ...addressLines(person.address)],
    facts: factsOf(given, printing),
    sum: [
      {
        label: words.earnings,
        amount: statementAmount(stub.sections.earnings.total.value, language),
        isNet: false,
      },
      {
        label: words.deductions,
        amount: statementAmount(stub.sections.deductions.total.value, language),
        isNet: false,
      },
      { label: words.net, amount: formatAmount(stub.net.value, language), isNet: true },
    ],
    sections,
    rows: sections.reduce((count, { title, rows }) => count + rows.length + (title === '' ? 0 : 1), 0),
    balances: balancesOf(given),
    notes: notesOf(given, printing),
    foot: [filled(words.footRun, { run: run.id, number: employee.number }), words.footKeep],
  }
}

/** An address in the vault by lines. */
function addressLines(address: string | undefined): readonly string[] {
  return (address ?? '')
    .split(/\n|;/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function factsOf(
  { stub, employee, terms }: EmployeeStub,
  { run }: StubPrinting,
): readonly (readonly [string, string])[] {
  const { language } = employee
  const words = stubWords[language]
  const { span, province, payBy } = stub.pay
  const place = provinces.find(({ code }) => code === province)?.name[language] ?? province
  const facts: (readonly [string, string])[] = [
    [words.period, filled(words.periodOf, { from: span.from, through: span.through })],
    [words.number, employee.number],
  ]
  if (terms?.title !== undefined) facts.push([words.position, terms.title])
  if (terms !== undefined) {
    const often = frequencyWords[run.frequency ?? terms.frequency][language]
    facts.push([words.rate, `${rateText(terms.pay, language)}, ${often}`])
    if (terms.pay.hours !== undefined) {
      const hours = decimalText(terms.pay.hours, language)
      facts.push([words.week, filled(words.hoursAWeek, { hours })])
    }
  }
  facts.push([words.province, place], [words.payBy, payByWords[payBy][language]])
  return facts
}

function rateText({ kind, amount, percent }: RateOfPay, language: Language): string {
  const shown = amount === undefined ? percentText(percent ?? '0', language) : dollarAmount(amount, language)
  return `${shown} ${rateWords[kind][language]}`
}

function percentText(percent: string, language: Language): string {
  return `${decimalText(percent, language)}${language === 'fr' ? noBreakSpace : ''}%`
}

const totalWords = {
  earnings: 'totalEarnings',
  benefits: 'totalBenefits',
  deductions: 'totalDeductions',
  employer: 'totalEmployer',
} as const

function sectionsOf(
  { stub, employee }: EmployeeStub,
  { showsEmployer }: StubPrinting,
): StubPaper['sections'] {
  const { language } = employee
  const words = stubWords[language]
  return order.flatMap((part) => {
    if (part === 'net')
      return [
        { title: '', rows: [totalRow('net', words.net, stub.net.value, stub.netInYear.value, language)] },
      ]
    const { lines, total, yearToDate } = stub.sections[part]
    if (lines.length === 0 || (part === 'employer' && !showsEmployer)) return []
    const rows = [
      ...lines.map((line) => lineRow(line, language)),
      totalRow('total', words[totalWords[part]], total.value, yearToDate.value, language),
    ]
    return [{ title: partLabels[part][language], rows }]
  })
}

/** Money first, then what is held back and what is left; what no money was paid for stands below. */
const order = ['earnings', 'deductions', 'net', 'benefits', 'employer'] as const

function lineRow({ id, figure, yearToDate, quantity, rate, note }: StubLine, language: Language): StubRow {
  return {
    kind: 'line',
    label: figure.label[language],
    note: note ?? '',
    quantity: quantity === undefined ? '' : decimalText(quantity, language),
    rate:
      rate === undefined
        ? ''
        : id === 'commission'
          ? percentText(rate, language)
          : decimalText(rate, language),
    amount: statementAmount(figure.value, language),
    year: yearToDate === undefined ? '' : statementAmount(yearToDate.value, language),
  }
}

function totalRow(
  kind: 'total' | 'net',
  label: string,
  amount: Cents,
  year: Cents,
  language: Language,
): StubRow {
  const shown = [amount, year].map((each) => formatAmount(each, language))
  return { kind, label, note: '', quantity: '', rate: '', amount: shown[0] ?? '', year: shown[1] ?? '' }
}

function balancesOf({ stub, employee }: EmployeeStub): StubPaper['balances'] {
  const { language } = employee
  const words = stubWords[language]
  const { vacation, owed, hours, hoursInYear } = stub
  const { before, accrued, paid, left } = vacation
  const money = (amount: Cents) => formatAmount(amount, language)
  const balances: StubPaper['balances'][number][] = []
  if (hoursInYear !== '0') {
    const [, , , now = '', year = ''] = words.columns
    const cells = [
      [now, decimalText(hours, language)],
      [year, decimalText(hoursInYear, language)],
    ] as const
    balances.push({ title: words.hours, cells })
  }
  if (before !== 0n || accrued !== 0n || paid !== 0n) {
    const cells = [
      [words.before, money(before)],
      [words.accrued, money(accrued)],
      [words.paid, money(paid)],
      [words.left, money(left.value)],
    ] as const
    balances.push({ title: words.vacation, cells })
  }
  if (owed.advance !== 0n || owed.overpayment !== 0n) {
    const cells = [
      ...(owed.advance === 0n ? [] : [[words.advance, money(owed.advance)] as const]),
      ...(owed.overpayment === 0n ? [] : [[words.overpayment, money(owed.overpayment)] as const]),
    ]
    balances.push({ title: words.owed, cells })
  }
  return balances
}

function notesOf({ stub, employee }: EmployeeStub, { run }: StubPrinting): readonly string[] {
  const { language } = employee
  const words = stubWords[language]
  return [
    ...(stub.gross === stub.sections.earnings.total.value
      ? []
      : [filled(words.gross, { amount: dollarAmount(stub.gross, language) })]),
    ...(run.corrects === undefined ? [] : [filled(words.corrects, { run: run.corrects })]),
  ]
}
