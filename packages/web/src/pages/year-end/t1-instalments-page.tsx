import { useState } from 'react'
import { useRead } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Choice, MoneyField } from '../../parts/form-parts.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'
import { T1Head } from './t1-frame.tsx'
import { useT1Kept, useT1Summary } from './t1-kept.ts'
import { type T1At, useT1At } from './t1-places.ts'

/** The options of instalments, in the order of the list. */
const options = ['prior-year', 'no-calculation', 'current-year'] as const

/** The instalments of the year after the return: whether, how much, and on which days. */
export function T1InstalmentsPage() {
  const { look } = useLook()
  const words = t1Words[look.language]
  const at = useT1At('instalments')
  const kept = useT1Kept(at)
  const { own, isError, error } = useT1Summary(at, kept.facts !== undefined)
  const second = useT1Summary({ ...at, year: at.year - 1 }, kept.years.includes(at.year - 1))
  useScreenKeys([{ key: 'Escape', label: words.places.return, shown: 'Esc', run: () => at.go('return') }])
  const isReady = kept.isRead && (kept.facts === undefined || own !== undefined || isError)
  return (
    <>
      <T1Head at={at} />
      <div className="content">
        <div className="t1-inside">
          <h2>{words.instalmentsOf(at.year + 1)}</h2>
          {kept.facts !== undefined && isError ? <Failure error={error} again={() => {}} /> : null}
          {isReady ? (
            <Instalments
              key={`${at.year} ${at.who} ${own?.netTaxOwing} ${second.own?.netTaxOwing}`}
              at={at}
              home={kept.person?.province}
              prior={own?.netTaxOwing ?? ''}
              second={second.own?.netTaxOwing ?? ''}
              priorCpp={own?.contributions ?? ''}
              secondCpp={second.own?.contributions ?? ''}
            />
          ) : (
            <Loading />
          )}
        </div>
      </div>
    </>
  )
}

function Instalments({
  at,
  home,
  ...start
}: {
  readonly at: T1At
  readonly home: string | undefined
  readonly prior: string
  readonly second: string
  readonly priorCpp: string
  readonly secondCpp: string
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const [said, type] = useState({ ...start, current: '', currentCpp: '', option: 'prior-year' })
  const set = (next: Partial<typeof said>) => type((held) => ({ ...held, ...next }))
  const year = at.year + 1
  const option = options.find((each) => each === said.option) ?? 'prior-year'
  const { data, error, isError, refetch } = useRead('t1.instalments', {
    year,
    option,
    prior: said.prior === '' ? '0' : said.prior,
    ...(said.second === '' ? {} : { second: said.second }),
    ...(said.current === '' ? {} : { current: said.current }),
    ...(said.priorCpp === '' ? {} : { priorCpp: said.priorCpp }),
    ...(said.secondCpp === '' ? {} : { secondCpp: said.secondCpp }),
    ...(said.currentCpp === '' ? {} : { currentCpp: said.currentCpp }),
    ...(home === 'QC' ? { province: 'QC' } : {}),
  })
  return (
    <>
      <div className="t1-fields">
        <Choice
          label={words.option}
          value={said.option}
          onChange={(next) => set({ option: next })}
          options={options.map((each) => [each, words.options[each]])}
        />
        <MoneyField label={words.prior(at.year)} value={said.prior} onChange={(prior) => set({ prior })} />
        <MoneyField
          label={words.prior(at.year - 1)}
          value={said.second}
          onChange={(second) => set({ second })}
        />
        <MoneyField
          label={words.current(year)}
          value={said.current}
          onChange={(current) => set({ current })}
        />
        <MoneyField
          label={words.cpp(at.year)}
          value={said.priorCpp}
          onChange={(priorCpp) => set({ priorCpp })}
        />
        <MoneyField
          label={words.cpp(at.year - 1)}
          value={said.secondCpp}
          onChange={(secondCpp) => set({ secondCpp })}
        />
        <MoneyField
          label={words.cpp(year)}
          value={said.currentCpp}
          onChange={(currentCpp) => set({ currentCpp })}
        />
      </div>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {isError || data === undefined ? null : (
        <>
          <p role="status">
            {(data.required ? words.required : words.notRequired)(amountWords(data.threshold, look.language))}
          </p>
          {data.required ? <Payments title={words.instalmentsOf(year)} shown={data} /> : null}
        </>
      )}
    </>
  )
}

function Payments({
  title,
  shown,
}: {
  readonly title: string
  readonly shown: {
    readonly total: string
    readonly payments: readonly { readonly due: string; readonly payBy: string; readonly amount: string }[]
  }
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  return (
    <div className="scrolls">
      <table className="table t1-table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.onTime}</th>
            <th scope="col" className="amount">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.payments.map(({ due, payBy, amount }) => (
            <tr key={due}>
              <th scope="row">{due}</th>
              <td className="second">{payBy}</td>
              <td className="amount">
                <Amount value={amount} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.totalDue}</th>
            <td />
            <td className="amount">
              <Amount value={shown.total} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
