import { useState } from 'react'
import { useRead, useWrite } from '../../books.ts'
import type { ServerRefusal } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { SignedAmount } from '../../parts/signed-amount.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { reconcileWords } from '../../words/reconcile-words.ts'
import { today } from '../../words/today.ts'
import { base64Of } from '../attach-papers.ts'
import { lastMonthEnd } from '../reports/report-filters.tsx'

/** Begins a reconciliation: against an imported statement that closes, or a day and a balance typed once. */
export function BeginReconciliation({ account }: { readonly account: string }) {
  const { look } = useLook()
  const words = reconcileWords[look.language]
  const write = useWrite()
  const { data: statements = [] } = useRead('statement.list', {})
  const closing = statements.filter((each) => each.account === account && each.closing !== undefined)
  const [typed, type] = useState({ statement: '', on: lastMonthEnd(today()), closing: '' })
  const [file, choose] = useState<File>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const isWhole = typed.statement !== '' || (typed.on !== '' && typed.closing !== '')
  const begin = async () => {
    if (!isWhole) return
    const against =
      typed.statement === '' ? { on: typed.on, closing: typed.closing } : { statement: typed.statement }
    const paper = file === undefined ? {} : { support: file.name, base64: await base64Of(file) }
    const answer = await write('account.reconcile', { account, ...against, ...paper })
    refuse(answer.ok ? [] : answer.refusals)
  }
  return (
    <section aria-label={words.beginTitle}>
      <h2>{words.beginTitle}</h2>
      <form
        className="line-form"
        onSubmit={(event) => {
          event.preventDefault()
          void begin()
        }}
      >
        {closing.length === 0 ? null : (
          <label className="labelled">
            <span>{words.beginWith}</span>
            <select
              className="field"
              value={typed.statement}
              onChange={(event) => type({ ...typed, statement: event.target.value })}
            >
              <option value="">{words.byHand}</option>
              {closing.map((each) => (
                <option key={each.statement} value={each.statement}>
                  {each.statement} {each.through ?? ''} {amountWords(each.closing ?? '', look.language)}
                </option>
              ))}
            </select>
          </label>
        )}
        {typed.statement !== '' ? null : (
          <>
            <span className="labelled">
              <span aria-hidden="true">{words.statementTo}</span>
              <DateField
                label={words.statementTo}
                value={typed.on}
                onChange={(on) => type({ ...typed, on })}
              />
            </span>
            <span className="labelled">
              <span aria-hidden="true">{words.closing}</span>
              <span className="field closing-field">
                <SignedAmount
                  label={words.closing}
                  value={typed.closing}
                  onChange={(next) => type((held) => ({ ...held, closing: next }))}
                />
              </span>
            </span>
          </>
        )}
        <ChooseFile label={words.support} give={choose} />
        <Button submits kind="filled" whyNot={isWhole ? undefined : words.typeBoth}>
          {words.begin}
        </Button>
      </form>
      <RefusalBox refusals={refusals} />
    </section>
  )
}
