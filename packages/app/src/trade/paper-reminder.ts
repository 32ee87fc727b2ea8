import type { Reminder } from '@daybook/core/daybook/desk-facts.ts'
import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import { daysBetween } from '@daybook/core/kit/civil-date.ts'
import { reminderLevel } from '@daybook/core/receivables/remind.ts'
import { formatAmount, longDate } from '../print/amounts.ts'
import { mailWords, reminderWords } from './mail-words.ts'
import type { PaperSum, TradePaper } from './paper.ts'
import { inLanguage, numbersLine, partyLines, type Seller, sellerLines } from './paper-seller.ts'
import { filledIn, paperWords } from './paper-words.ts'

/** A reminder of invoices past due as a paper, in the customer’s language and the tone of its level. */
export function reminderPaper(reminder: Reminder, party: Party, seller: Seller): TradePaper {
  const { language } = party
  const { date, items } = reminder
  const words = paperWords[language]
  const own = mailWords[language]
  const said = reminderWords[language][reminderLevel(reminder)]
  const head = sellerLines(seller, language)
  const pay = inLanguage(seller.letterhead.payment, language)
  const last = inLanguage(seller.letterhead.foot, language)
  const sums = totalsOf(reminder, seller.currency, language)
  return {
    language,
    words: { page: words.page, of: words.of },
    title: said.title,
    number: '',
    running: [head.name, said.title, party.name].join(' · '),
    seller: head,
    to: { label: words.customer, lines: partyLines(party, language) },
    facts: [[words.date, longDate(date, language)]],
    mark: { text: '', isVoid: false },
    strip: sums.map(({ label, amount }) => ({ label, value: amount, strong: true })),
    columns: [
      { label: own.invoice, figures: false, wide: true },
      { label: own.due, figures: false, wide: false },
      { label: own.late, figures: true, wide: false },
      { label: own.open, figures: true, wide: false },
    ],
    rows: items.map(({ document, due, amount, currency }) => [
      document.slice(document.indexOf('/') + 1),
      due,
      String(daysBetween(due, date)),
      [formatAmount(amount, language), currency].filter((each) => each !== undefined).join('\u00a0'),
    ]),
    sums,
    ageing: [],
    notes: [...said.lines],
    blocks: [
      ...(pay.length === 0 ? [] : [{ title: words.howToPay, lines: pay }]),
      ...(last.length === 0 ? [] : [{ title: '', lines: last }]),
    ],
    foot: numbersLine(seller, date, language),
  }
}

/** What is due in each currency, that of the books first. */
function totalsOf({ items }: Reminder, home: string, language: 'en' | 'fr'): readonly PaperSum[] {
  const words = mailWords[language]
  const byCurrency = Map.groupBy(items, ({ currency }) => currency ?? home)
  return [...byCurrency].map(([currency, own]) => ({
    kind: 'due',
    label: currency === home ? words.total : filledIn(words.totalIn, { currency }),
    amount: formatAmount(sumOf(own.map(({ amount }) => amount)), language),
  }))
}
