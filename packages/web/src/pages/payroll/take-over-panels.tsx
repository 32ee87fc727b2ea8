import { useState } from 'react'
import type { InputOf, OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { DayField, DeedForm, MoneyField, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { takeOverWords } from '../../words/take-over-words.ts'
import { today } from '../../words/today.ts'
import { base64Of } from '../attach-papers.ts'

type PanelProps = { say(what: string, act: number): void; close(): void }
type Given = { readonly file: string; readonly base64: string }

const tables = '.csv,.xlsx,.txt'

/** Employees from a table: whom it would hire is shown before anybody is. */
export function ImportPeoplePanel({ say, close }: PanelProps) {
  const { look } = useLook()
  const words = takeOverWords[look.language]
  const [given, give] = useState<Given>()
  const { write, settle, refusals } = useSending(say)
  const trial = useTrial('employee.import', given)
  const would = trial?.ok === true ? trial.value : undefined
  const count = would?.count ?? 0
  const send = () => {
    if (given === undefined || count === 0) return
    void settle(
      () => write('employee.import', given),
      (made) => words.didImport(made.count),
    )
  }
  return (
    <SidePanel title={words.importTitle} close={close}>
      <p className="second small">{words.importNote}</p>
      <DeedForm
        verb={count === 0 ? words.importPeople : words.importAll(count)}
        send={send}
        whyNot={count === 0 ? words.chooseFile : undefined}
      >
        <ChooseFile label={words.file} accept={tables} give={(file) => void taken(file, give)} />
      </DeedForm>
      <RefusalBox refusals={refusals.length > 0 || trial?.ok !== false ? refusals : trial.refusals} />
      {would === undefined ? null : (
        <table className="plain-rows" aria-label={words.would}>
          <thead>
            <tr>
              {[words.number, words.name, words.pay].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {would.employees.map((each) => (
              <tr key={each.number}>
                <td>{each.number}</td>
                <th scope="row">
                  {each.name}
                  {[`${each.hired}, ${each.province}`, ...each.warnings].map((line) => (
                    <span key={line} className="second small">
                      {line}
                    </span>
                  ))}
                </th>
                <td>{each.pay}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SidePanel>
  )
}

/** What other books had paid this year: of everybody from a table, or of one employee by figures. */
export function OpeningPanel({ employee, say, close }: PanelProps & { readonly employee?: string }) {
  const { look } = useLook()
  const words = takeOverWords[look.language]
  const [date, on] = useState(today())
  const [given, give] = useState<Given>()
  const [figures, figure] = useState<Readonly<Record<string, string>>>({})
  const { write, settle, refusals } = useSending(say)
  const said = Object.entries(figures).flatMap(([name, amount]) =>
    amount === '' ? [] : [`${name}=${amount}`],
  )
  const input: InputOf<'payrun.opening'> | undefined =
    employee === undefined
      ? given && { date, ...given }
      : said.length === 0
        ? undefined
        : { date, employee, figure: said }
  const trial = useTrial('payrun.opening', input)
  const send = () => {
    if (input === undefined) return
    void settle(
      () => write('payrun.opening', input),
      (made) => words.didTake(made.employees.length),
    )
  }
  const lacking = employee === undefined ? words.chooseFile : words.nothing
  return (
    <SidePanel title={words.openingTitle} close={close}>
      <p className="second small">{words.openingNote}</p>
      <DeedForm verb={words.take} send={send} whyNot={input === undefined ? lacking : undefined}>
        <DayField label={words.lastDay} value={date} onChange={on} />
        {employee === undefined ? (
          <ChooseFile label={words.openingFile} accept={tables} give={(file) => void taken(file, give)} />
        ) : (
          Object.entries(words.figures).map(([name, label]) => (
            <MoneyField
              key={name}
              label={label}
              value={figures[name] ?? ''}
              onChange={(amount) => figure((held) => ({ ...held, [name]: amount }))}
            />
          ))
        )}
      </DeedForm>
      <RefusalBox refusals={refusals.length > 0 || trial?.ok !== false ? refusals : trial.refusals} />
      {trial?.ok === true ? <TakenOver would={trial.value} /> : null}
    </SidePanel>
  )
}

/** What would be taken over of each, and how it agrees with the opening balances. */
function TakenOver({ would }: { readonly would: OutputOf<'payrun.opening'> }) {
  const { look } = useLook()
  const words = takeOverWords[look.language]
  return (
    <section aria-label={words.wouldTake}>
      <table className="plain-rows" aria-label={words.wouldTake}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            {[words.gross, words.deductions, words.net].map((head) => (
              <th key={head} scope="col" className="amount">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {would.employees.map(({ number, gross, deductions, net }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              {Object.entries({ gross, deductions, net }).map(([name, amount]) => (
                <td key={name} className="amount">
                  <Amount value={amount} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="facts-list">
        {would.proof.map(({ what, opening, books, holds }) => (
          <li key={what}>
            <ProofLine holds={holds}>
              {what} {amountWords(opening, look.language)}
              {holds ? '' : ` ≠ ${amountWords(books, look.language)}`}
            </ProofLine>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function taken(file: File | undefined, give: (given: Given | undefined) => void): Promise<void> {
  give(file === undefined ? undefined : { file: file.name, base64: await base64Of(file) })
}
