import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { QuestionAbout } from '@daybook/core/daybook/question-facts.ts'
import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { View } from '../book.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import { card } from '../store/queries.ts'
import { bankLine } from '../store/queries-bank.ts'
import { partiesOf } from '../trade/load-trade.ts'

/**
 * What a question is about, for people: a name that a bookkeeper finds it by, and the day, the words and the
 * amount by which a client knows it. Empty where there is none.
 */
export type AboutWords = {
  readonly name: string
  readonly date: CivilDate
  readonly text: string
  readonly amount: string
}

/** What a question is about, in words; what is not there any more has its name alone. */
export async function aboutWords(
  { reader, chart }: View,
  about: QuestionAbout,
  language: Language,
): Promise<AboutWords> {
  switch (about.kind) {
    case 'book':
      return nothing('')
    case 'line': {
      const [row] = await reader.read(bankLine, about.account, about.line)
      const account = chart.get(about.account)
      const name = account === undefined ? about.line : `${account.code} ${accountName(account, language)}`
      return row === undefined ? nothing(name) : told(name, row.date, row.text, row.amount)
    }
    case 'entry': {
      const loaded = await loadEntry(reader, about.number)
      const name = entryName(about.number)
      if (loaded === undefined) return nothing(name)
      const { date, memo, payee, postings } = loaded.entry
      const debits = postings.reduce((sum, { amount }) => (amount > 0n ? sum + amount : sum), 0n)
      return told(name, date, [payee, memo].filter((each) => each !== undefined).join(', '), debits)
    }
    case 'posting': {
      const loaded = await loadEntry(reader, about.number)
      const name = `${entryName(about.number)}/${about.posting}`
      const posting = loaded?.entry.postings[about.posting - 1]
      if (loaded === undefined || posting === undefined) return nothing(name)
      const account = chart.get(posting.account)
      const where = account === undefined ? '' : accountName(account, language)
      const text = [loaded.entry.payee, posting.memo ?? loaded.entry.memo, where]
      return told(name, loaded.entry.date, text.filter((each) => each).join(', '), posting.amount)
    }
    case 'document': {
      const [row] = await reader.read(card, 'document', about.document)
      if (row === undefined) return nothing(about.document)
      const document = recordFrom<TradeDocument>(row.body)
      const party = (await partiesOf(reader)).get(document.party)?.name ?? document.party
      return told(document.id, document.date, `${party}, ${document.number}`, document.amount)
    }
  }
}

function told(name: string, date: CivilDate, text: string, amount: Cents): AboutWords {
  return { name, date, text, amount: formatCents(amount) }
}

function nothing(name: string): AboutWords {
  return { name, date: '', text: '', amount: '' }
}
