import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Choice, DayField, DeedForm, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { isZero } from '../../words/amounts.ts'
import { benefitWords } from '../../words/benefit-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import type { BenefitValue } from './benefit-values.tsx'
import type { ShownEmployee } from './employee-sections.tsx'
import { nextPeriod } from './next-period.ts'

/** Puts what was valued into pay: spread over every pay of the year, or whole into one. */
export function BenefitInto({
  shown,
  values,
  pays,
  spread,
  say,
}: {
  readonly shown: ShownEmployee
  readonly values: OutputOf<'payrun.benefit'>
  readonly pays: string
  spread(pays: string): void
  say(what: string, act: number): void
}) {
  const { look } = useLook()
  const words = benefitWords[look.language]
  const frequency = shown.terms.findLast(({ from }) => from <= today())?.frequency ?? 'biweekly'
  const { data } = useRead('payrun.list', { from: `${values.year - 1}-01-01` })
  const last = data?.runs.findLast((each) => each.kind === 'regular' && each.frequency === frequency)
  const usual = nextPeriod(last, frequency, today())
  const [way, choose] = useState<'every' | 'once'>('once')
  const [since, setSince] = useState<string>()
  const [typed, type] = useState<{ readonly from?: string; readonly through?: string }>({})
  const period = { from: typed.from ?? usual.from, through: typed.through ?? usual.through }
  const first = `${values.year}-01-01`
  const from = since ?? (usual.from > first ? usual.from : first)
  const { write, settle, refusals } = useSending(say)
  const taxed = values.benefits.filter(({ amount }) => !isZero(amount))
  const employee = shown.number
  const every = ({ item, label, amount, eachPay = amount }: BenefitValue) =>
    settle(
      () =>
        write('employee.item', {
          ...{ employee, item, amount: eachPay, most: amount, from, through: `${values.year}-12-31` },
        }),
      () => words.didEvery(label, from),
    )
  const once = ({ item, label, amount }: BenefitValue) =>
    settle(
      () => write('payrun.enter', { employee, item, amount, ...period }),
      () => words.didOnce(label, period.from, period.through),
    )
  const send = async () => {
    // One after the other, and no further than the first that is refused.
    for (const value of taxed) {
      const done = await (way === 'every' ? every(value) : once(value))
      if (done === undefined) return
    }
  }
  const whyNot =
    taxed.length === 0 ? words.nothing : way === 'every' && pays.trim() === '' ? words.needsPays : undefined
  return (
    <section aria-label={words.into}>
      <h2>{words.into}</h2>
      <DeedForm verb={words.keep} send={() => void send()} whyNot={whyNot}>
        <div className="fields">
          <Choice
            label={words.way}
            value={way}
            onChange={(next) => choose(next === 'every' ? 'every' : 'once')}
            options={[
              ['once', words.ways.once],
              ['every', words.ways.every],
            ]}
          />
          {way === 'every' ? (
            <>
              <TextField label={words.pays} value={pays} onChange={spread} />
              <DayField label={words.from} value={from} onChange={setSince} />
            </>
          ) : (
            <>
              <DayField
                label={words.firstDay}
                value={period.from}
                onChange={(first) => type((held) => ({ ...held, from: first }))}
              />
              <DayField
                label={words.lastDay}
                value={period.through}
                onChange={(through) => type((held) => ({ ...held, through }))}
              />
            </>
          )}
        </div>
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </section>
  )
}
