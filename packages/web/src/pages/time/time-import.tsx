import { useState } from 'react'
import type { InputOf, OutputOf } from '../../client.ts'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { DeedForm, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { timeWords } from '../../words/time-words.ts'
import { base64Of } from '../attach-papers.ts'
import { ListedField } from './listed-field.tsx'

type Given = Pick<InputOf<'time.import'>, 'file' | 'content'>
type Would = OutputOf<'time.import'>

/** How many rows of a sheet are shown before the rest is counted. */
const mostShown = 100

/** Takes a time sheet in: it is read and shown before anything is kept. */
export function ImportPanel({
  persons,
  say,
  close,
}: {
  readonly persons: readonly string[]
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const [given, give] = useState<Given>()
  const [person, work] = useState('')
  const { write, settle, refusals } = useSending(say)
  const input = given === undefined ? undefined : { ...given, ...(person === '' ? {} : { person }) }
  const trial = useTrial('time.import', input)
  const would = trial?.ok === true ? trial.value : undefined
  const count = would?.entered ?? 0
  const take = async (file: File | undefined) =>
    give(file === undefined ? undefined : { file: file.name, content: await base64Of(file) })
  const send = () => {
    if (input === undefined || count === 0) return
    void settle(
      () => write('time.import', input),
      (made) => words.didImport(made.entered, made.time),
    )
  }
  const empty = would === undefined ? words.chooseFile : words.noneNew
  return (
    <SidePanel title={words.importSheet} close={close}>
      <p className="second small">{words.importNote}</p>
      <DeedForm
        verb={count === 0 ? words.enter : words.importAll(count)}
        send={send}
        whyNot={count === 0 ? empty : undefined}
      >
        <ChooseFile label={words.file} accept=".csv,.xlsx,.txt" give={(file) => void take(file)} />
        <ListedField label={words.whoOfSheet} value={person} offers={persons} onChange={work} />
      </DeedForm>
      <RefusalBox refusals={refusals.length > 0 || trial?.ok !== false ? refusals : trial.refusals} />
      {would === undefined ? null : <Preview would={would} />}
    </SidePanel>
  )
}

/** The rows that would be entered, with what each is worth, and how many are there already. */
function Preview({ would }: { readonly would: Would }) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const { works, same, time } = would
  const left = works.length - mostShown
  const [costs, worth] = [would.costs, would.worth].map((each) => amountWords(each, look.language))
  return (
    <section aria-label={words.wouldEnter}>
      <h3>{words.wouldEnter}</h3>
      <p role="status">
        {works.length === 0 ? words.noneNew : words.sums(time, costs ?? '', worth ?? '')}
        {same > 0 && works.length > 0 ? <span className="second"> · {words.alreadyThere(same)}</span> : null}
      </p>
      {works.length === 0 ? null : (
        <table className="table sheet-preview" aria-label={words.wouldEnter}>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.customer}</th>
              <th scope="col" className="amount">
                {words.length}
              </th>
              <th scope="col" className="amount">
                {words.worth}
              </th>
            </tr>
          </thead>
          <tbody>
            {works.slice(0, mostShown).map((row) => (
              <tr key={row.work}>
                <td className="whole">{row.date}</td>
                <th scope="row">
                  {row.customer}
                  <span className="second small">
                    {[row.task, row.person, row.note, row.billable ? '' : words.notBillable]
                      .filter((each) => each !== '')
                      .join(' · ')}
                  </span>
                </th>
                <td className="amount">{row.time === '' ? words.shown.cost : row.time}</td>
                <td className="amount">
                  {row.time !== '' && row.rate === '' ? words.noRate : amountWords(row.worth, look.language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 ? <p className="second">{words.more(left)}</p> : null}
    </section>
  )
}
