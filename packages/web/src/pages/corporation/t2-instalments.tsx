import { addDays, addMonths } from '@daybook/core/kit/civil-date.ts'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { MoneyField, Tick } from '../../parts/form-parts.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { t2InstalmentWords } from '../../words/t2-instalment-words.ts'
import type { T2Shown } from './shapes.ts'

/** What a corporation pays by instalments in the year after its return: whether, how much, on which days. */
export function T2Instalments({ shown }: { readonly shown: T2Shown }) {
  const { look } = useLook()
  const words = t2InstalmentWords[look.language]
  const from = addDays(shown.through, 1)
  const through = addDays(addMonths(from, 12), -1)
  const estimated = shown.estimate.lines.find(({ line }) => line === '770')?.amount ?? ''
  const [said, type] = useState({ prior: estimated, second: '', current: '', quarterly: false })
  const set = (next: Partial<typeof said>) => type((held) => ({ ...held, ...next }))
  const { data, error, isError, refetch } = useRead('t2.instalments', {
    ...{ from, through, quarterly: said.quarterly, prior: said.prior === '' ? '0' : said.prior },
    ...(said.second === '' ? {} : { second: said.second }),
    ...(said.current === '' ? {} : { current: said.current }),
  })
  const threshold = amountWords(data?.threshold ?? '', look.language)
  return (
    <section className="t2-instalments" aria-label={words.title(from, through)}>
      <h2>{words.title(from, through)}</h2>
      <p className="second">{words.text}</p>
      <div className="t2-asked">
        <MoneyField
          label={words.prior(shown.through)}
          value={said.prior}
          onChange={(prior) => set({ prior })}
        />
        <MoneyField label={words.second} value={said.second} onChange={(second) => set({ second })} />
        <MoneyField label={words.current} value={said.current} onChange={(current) => set({ current })} />
      </div>
      <Tick label={words.quarterly} isOn={said.quarterly} onChange={(quarterly) => set({ quarterly })} />
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined && !isError ? <Loading /> : null}
      {data === undefined || isError ? null : (
        <>
          <p role="status">
            {data.required
              ? `${words.required(threshold)} ${words.least(words.options[data.least])}`
              : words.notRequired(threshold)}
          </p>
          {data.required ? <Payments title={words.title(from, through)} options={data.options} /> : null}
        </>
      )}
    </section>
  )
}

function Payments({
  title,
  options,
}: {
  readonly title: string
  readonly options: OutputOf<'t2.instalments'>['options']
}) {
  const { look } = useLook()
  const words = t2InstalmentWords[look.language]
  const days = options[0]?.payments ?? []
  return (
    <div className="scrolls">
      <table className="table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.onTime}</th>
            {options.map(({ option }) => (
              <th key={option} scope="col" className="amount">
                {words.options[option]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ due, payBy }, index) => (
            <tr key={due}>
              <th scope="row">{due}</th>
              <td className="second">{payBy}</td>
              {options.map(({ option, payments }) => (
                <td key={option} className="amount">
                  <Amount value={payments[index]?.amount ?? ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td />
            {options.map(({ option, total }) => (
              <td key={option} className="amount">
                <Amount value={total} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
