import { fiscalMonths } from '@daybook/core/budget/fiscal-months.ts'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { DeedForm, MoneyField, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { budgetWords } from '../../words/budget-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'

/** What of `budget.show` is read here: its rows, each amount on the normal side of its account. */
type Shown = {
  readonly rows: readonly {
    readonly code: string
    readonly dims: Readonly<Record<string, string>>
    readonly months: readonly { readonly month: string; readonly amount: string }[]
  }[]
}

/** A fiscal year as it is typed; nothing where it is none. */
export function yearOf(text: string): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0
  return year >= 1902 && year <= 2198 ? year : undefined
}

/** A budget typed by hand: an account of it, by month or spread over the year, over what it has now. */
export function BudgetByHand({ say }: { say(what: string, act: number): void }) {
  const { look } = useLook()
  const words = budgetWords[look.language]
  const [said, change] = useState({ budget: today().slice(0, 4), year: today().slice(0, 4), account: '' })
  const [yearly, spread] = useState('')
  const [typed, type] = useState<Readonly<Record<string, string>>>({})
  const { write, settle, refusals } = useSending(say)
  const budget = said.budget.trim()
  const year = yearOf(said.year)
  const held = useHeld(budget, year, said.account)
  const { data: book } = useRead('book.show', {})
  const months = book === undefined || year === undefined ? [] : fiscalMonths(year, book.fiscalYearEnd)
  const restart = (next: Partial<typeof said>) => {
    change({ ...said, ...next })
    spread('')
    type({})
  }
  const set = months.flatMap((month) => {
    const amount = typed[month]
    return amount === undefined || (yearly === '' && amount === (held.get(month) ?? ''))
      ? []
      : [`${month}=${amount === '' ? '0' : amount}`]
  })
  const missing = set.length === 0 && yearly === '' ? words.sayAmounts : undefined
  const noYear = year === undefined ? words.sayYear : undefined
  const noAccount = said.account === '' ? words.sayAccount : undefined
  const whyNot = budget === '' ? words.nameFirst : (noYear ?? noAccount ?? missing)
  const send = async () => {
    if (whyNot !== undefined) return
    const whole = yearly === '' ? {} : { yearly, ...(year === undefined ? {} : { year }) }
    const done = await settle(
      () => write('budget.set', { budget, account: said.account, month: set, ...whole }),
      ({ lines }) => words.did(budget, lines),
    )
    if (done !== undefined) restart({})
  }
  return (
    <section>
      <DeedForm verb={words.setIt} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.name} value={said.budget} onChange={(next) => restart({ budget: next })} />
        <TextField label={words.year} value={said.year} onChange={(next) => restart({ year: next })} />
        <span className="stacked">
          <span aria-hidden="true">{words.account}</span>
          <AccountField
            label={words.account}
            value={said.account}
            onChange={(next) => restart({ account: next })}
          />
        </span>
        {said.account === '' ? null : (
          <>
            <MoneyField label={words.yearly} value={yearly} onChange={spread} note={words.overYear} />
            {months.map((month) => (
              <MoneyField
                key={`${said.account} ${month}`}
                label={month}
                value={typed[month] ?? (yearly === '' ? (held.get(month) ?? '') : '')}
                onChange={(amount) => type({ ...typed, [month]: amount })}
              />
            ))}
          </>
        )}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </section>
  )
}

/** What a budget has for an account as a whole, by month; nothing where there is no such budget. */
function useHeld(budget: string, year: number | undefined, account: string): ReadonlyMap<string, string> {
  const { data: budgets = [] } = useRead('budget.list', {})
  const isKept = budgets.some((each) => each.budget === budget)
  const { data } = useRead('budget.show', { budget, year }, isKept && year !== undefined)
  // The schema of a report leaves its JSON open: these are the rows of `budget.show`.
  const rows = data === undefined || !isKept ? [] : (data as Shown).rows
  const row = rows.find(({ code, dims }) => code === account && Object.keys(dims).length === 0)
  return new Map((row?.months ?? []).map(({ month, amount }) => [month, amount]))
}
