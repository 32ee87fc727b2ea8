import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { AccountStatement, StatementRow } from '@daybook/core/receivables/statement.ts'
import { dollarAmount, formatAmount, longDate } from '../print/amounts.ts'
import type { PaperFigure, TradePaper } from './paper.ts'
import { inLanguage, numbersLine, partyLines, type Seller, sellerLines } from './paper-seller.ts'
import { documentTitles, filledIn, paperWords } from './paper-words.ts'

/**
 * A customer’s statement of account as a paper, in the customer’s language; `held` is what is held back of
 * their invoices until the work is done, which the balance does not hold.
 */
export function statementPaper(statement: AccountStatement, seller: Seller, held: Cents = 0n): TradePaper {
  const { party, span, opening, closing, rows } = statement
  const { language } = party
  const words = paperWords[language]
  const head = sellerLines(seller, language)
  const { payment, foot } = seller.letterhead
  const pay = closing > 0n ? inLanguage(payment, language) : []
  const last = inLanguage(foot, language)
  return {
    language,
    words: { page: words.page, of: words.of },
    title: words.statement,
    number: '',
    running: [head.name, words.statement, party.name].join(' · '),
    seller: head,
    to: { label: words.customer, lines: partyLines(party, language) },
    facts: [
      [
        words.period,
        filledIn(words.periodOf, {
          from: longDate(span.from, language),
          through: longDate(span.through, language),
        }),
      ],
    ],
    mark: { text: '', isVoid: false },
    strip: stripOf(statement, language),
    columns: [
      { label: words.date, figures: false, wide: false },
      { label: words.document, figures: false, wide: true },
      { label: words.charge, figures: true, wide: false },
      { label: words.paymentColumn, figures: true, wide: false },
      { label: words.running, figures: true, wide: false },
    ],
    rows: [
      [span.from, words.brought, '', '', formatAmount(opening, language)],
      ...rows.map((row) => rowOf(row, language)),
    ],
    sums: [{ kind: 'due', label: words.closing, amount: formatAmount(closing, language) }],
    ageing: ageingOf(statement, language),
    notes: held === 0n ? [] : [filledIn(words.heldBack, { amount: dollarAmount(held, language) })],
    blocks: [
      ...(pay.length === 0 ? [] : [{ title: words.howToPay, lines: pay }]),
      ...(last.length === 0 ? [] : [{ title: '', lines: last }]),
    ],
    foot: numbersLine(seller, span.through, language),
  }
}

function stripOf({ opening, closing, rows }: AccountStatement, language: Language): readonly PaperFigure[] {
  const words = paperWords[language]
  const figure = (label: string, value: Cents, strong = false): PaperFigure => ({
    label,
    value: dollarAmount(value, language),
    strong,
  })
  return [
    figure(words.opening, opening),
    figure(words.charges, sumOf(rows.map(({ charge }) => charge))),
    figure(words.payments, -sumOf(rows.map((row) => row.payment))),
    figure(words.closing, closing, true),
  ]
}

function ageingOf({ ageing }: AccountStatement, language: Language): readonly PaperFigure[] {
  const words = paperWords[language]
  return [words.current, words.late1, words.late31, words.late61, words.late91].map((label, at) => ({
    label,
    value: formatAmount(ageing.totals[at] ?? 0n, language),
    strong: false,
  }))
}

function rowOf(row: StatementRow, language: Language) {
  const { date, charge, payment, balance } = row
  const grid = (amount: Cents) => (amount === 0n ? '' : formatAmount(amount, language))
  return [date, rowName(row, language), grid(charge), grid(payment), formatAmount(balance, language)]
}

/** What a row is called: the document, or what kind of settlement or entry it is. */
function rowName({ key, kind, number }: StatementRow, language: Language): string {
  const titles: Readonly<Record<string, string>> = documentTitles[language]
  const title = titles[kind]
  if (title !== undefined) return `${title} ${number}`
  const words = paperWords[language]
  const names: Readonly<Record<string, string>> = {
    receipt: words.paymentRow,
    refund: words.refundRow,
    'write-off': words.writeOffRow,
    allocation: words.appliedRow,
  }
  return filledIn(names[key.split('/')[0] ?? ''] ?? words.entryRow, { number })
}
