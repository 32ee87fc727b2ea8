import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { MoneyField, TextField } from '../../parts/form-parts.tsx'
import { Failure } from '../../parts/notices.tsx'
import { amountWords, isZero, percentWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { rebateWords } from '../../words/rebate-words.ts'
import { returnWords } from '../../words/return-words.ts'
import { today } from '../../words/today.ts'
import { RebateToT1 } from './rebate-to-t1.tsx'

const columns = ['13', '14', '15'] as const
const amounts = {
  gst: '',
  gstCca: '',
  hst13: '',
  hst13Cca: '',
  hst14: '',
  hst14Cca: '',
  hst15: '',
  hst15Cca: '',
  brought: '',
  broughtRebate: '',
}

type Typed = typeof amounts

/** Form GST370 filled in from what an employee or a partner deducted; nothing of it is kept in the books. */
export function EmployeeSection() {
  const { look } = useLook()
  const words = rebateWords[look.language]
  const [year, choose] = useState(String(Number(today().slice(0, 4)) - 1))
  const [typed, type] = useState<Typed>(amounts)
  const isYear = /^20\d\d$/.test(year)
  const { data: known } = useRead('rebate.employee', { year }, isYear)
  const rates = known?.rates.map((rate) => rate.slice(2)) ?? []
  // What was typed for a rate of another year is not of this one.
  const isOfYear = (field: string) => !field.startsWith('hst') || rates.includes(field.slice(3, 5))
  const filled = Object.fromEntries(
    Object.entries(typed).filter(([field, amount]) => amount !== '' && isOfYear(field)),
  )
  const { data, error, isError, refetch } = useRead('rebate.employee', { year, ...filled }, isYear)
  const money = (field: keyof Typed, label: string) => (
    <MoneyField
      key={field}
      label={label}
      value={typed[field]}
      onChange={(amount) => type((held) => ({ ...held, [field]: amount }))}
    />
  )
  return (
    <section>
      <h2>{words.employee}</h2>
      <div className="stack-form">
        <TextField label={words.year} value={year} onChange={choose} isWrong={!isYear} />
        {money('gst', words.gstOther)}
        {money('gstCca', words.gstCca)}
        {columns
          .filter((percent) => rates.includes(percent))
          .flatMap((percent) => [
            money(`hst${percent}`, words.hstOther(percent)),
            money(`hst${percent}Cca`, words.hstCca(percent)),
          ])}
        {money('brought', words.brought)}
        {money('broughtRebate', words.broughtRebate)}
      </div>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <>
          <FormLines lines={data.lines} />
          <p role="status">
            <b>{words.t1(amountWords(data.rebate, look.language))}</b>
          </p>
          {isZero(data.rebate) ? null : (
            <>
              <p className="second">
                {words.after(
                  amountWords(data.income, look.language),
                  amountWords(data.capital, look.language),
                )}
              </p>
              <RebateToT1 key={`${year} ${data.rebate}`} year={data.year} rebate={data.rebate} />
            </>
          )}
          <p className="second small">
            {words.source} {data.source}
          </p>
        </>
      )}
    </section>
  )
}

type Line = {
  readonly line: string
  readonly label: string
  readonly percent: string
  readonly amount: string
}

function FormLines({ lines }: { readonly lines: readonly Line[] }) {
  const { words: common, look } = useLook()
  const words = rebateWords[look.language]
  return (
    <table className="posted" aria-label={words.employee}>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col">{returnWords[look.language].what}</th>
          <th scope="col" className="amount">
            {common.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((each) => (
          <tr key={`${each.line} ${each.percent}`}>
            <td className="second">{each.line}</td>
            <th scope="row">
              {each.label}
              {each.percent === '' ? '' : `, ${percentWords(each.percent, look.language)}`}
            </th>
            <td className="amount">
              <Amount value={each.amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
