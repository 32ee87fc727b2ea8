import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Choice, DeedForm, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { budgetWords } from '../../words/budget-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { yearOf } from './budget-by-hand.tsx'

/** Fills a budget from what really happened in a year, or from another budget, raised by percent. */
export function BudgetCopy({ say }: { say(what: string, act: number): void }) {
  const { look } = useLook()
  const words = budgetWords[look.language]
  const { data: budgets = [] } = useRead('budget.list', {})
  const now = Number(today().slice(0, 4))
  const [said, change] = useState({
    ...{ budget: String(now), year: String(now), from: '', sourceYear: String(now - 1), percent: '0' },
  })
  const { write, settle, refusals } = useSending(say)
  const budget = said.budget.trim()
  const [year, sourceYear] = [yearOf(said.year), yearOf(said.sourceYear)]
  const noYear = year === undefined || sourceYear === undefined ? words.sayYear : undefined
  const whyNot = budget === '' ? words.nameFirst : noYear
  const put = (name: keyof typeof said) => (next: string) => change({ ...said, [name]: next })
  const send = () => {
    if (year === undefined || sourceYear === undefined || budget === '') return
    const source = said.from === '' ? { actuals: sourceYear } : { from: said.from, fromYear: sourceYear }
    const percent = said.percent.trim().replace(',', '.').replace('\u2212', '-')
    void settle(
      () => write('budget.copy', { budget, year, ...source, ...(percent === '' ? {} : { percent }) }),
      ({ lines }) => words.did(budget, lines),
    )
  }
  return (
    <section>
      <DeedForm verb={words.copyIt} send={send} whyNot={whyNot}>
        <TextField label={words.name} value={said.budget} onChange={put('budget')} />
        <TextField label={words.year} value={said.year} onChange={put('year')} />
        <Choice
          label={words.source}
          value={said.from}
          onChange={put('from')}
          options={[
            ['', words.actuals] as const,
            ...budgets.map((each) => [each.budget, each.budget] as const),
          ]}
        />
        <TextField label={words.sourceYear} value={said.sourceYear} onChange={put('sourceYear')} />
        <TextField
          label={words.percent}
          value={said.percent}
          onChange={put('percent')}
          note={words.percentNote}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </section>
  )
}
