import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { FileField, type TextFile } from '../../parts/file-field.tsx'
import { Choice, DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { useLook } from '../../words/look-context.ts'
import { t2Words } from '../../words/t2-words.ts'
import { useMadeFile } from '../year-end/use-made-file.ts'
import type { DeedProps } from './shapes.ts'

const layouts = ['csv', 'check', 'schedules', 'columns', 'gfi', 'checklist'] as const

/** Writes the GIFI amounts of the year into a file for a tax program. */
export function ExportPanel({ asked, say, close }: DeedProps) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const [said, saying] = useState({ layout: 'csv', dividends: 'negative' })
  const { make, refusals } = useMadeFile((file) => say(words.didMake(file), 0))
  const layout = layouts.find((each) => each === said.layout) ?? 'csv'
  const dividends = said.dividends === 'positive' ? 'positive' : 'negative'
  const send = () => void make((write) => write('t2.export', { ...asked, layout, dividends, inline: true }))
  return (
    <SidePanel title={words.exportTitle} close={close}>
      <DeedForm verb={words.download} send={send}>
        <Choice
          label={words.layout}
          value={layout}
          onChange={(next) => saying({ ...said, layout: next })}
          options={layouts.map((each) => [each, words.layouts[each] ?? each] as const)}
        />
        {layout === 'checklist' ? null : (
          <Choice
            label={words.sign}
            value={dividends}
            onChange={(next) => saying({ ...said, dividends: next })}
            options={[
              ['negative', words.negative],
              ['positive', words.positive],
            ]}
          />
        )}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Writes the sealed working papers of the year for the accountant. */
export function HandOffPanel({ asked, say, close }: DeedProps) {
  const { words: common, look } = useLook()
  const words = t2Words[look.language]
  const [kind, choose] = useState('csv')
  const as = kind === 'json' ? 'json' : 'csv'
  const { make, refusals } = useMadeFile((file) => say(words.didMake(file), 0))
  const trial = useTrial('book.hand-off', { ...asked, as })
  const send = () => void make((write) => write('book.hand-off', { ...asked, as, inline: true }))
  return (
    <SidePanel title={words.handOffTitle} close={close}>
      <p className="second">{words.handOffText}</p>
      <DeedForm verb={words.download} send={send}>
        <Choice
          label={words.fileKind}
          value={as}
          onChange={choose}
          options={[
            ['csv', words.forSheet],
            ['json', words.forProgram],
          ]}
        />
        {trial?.ok === true ? (
          <section className="panel-amounts">
            <p>
              {words.accounts(trial.value.accounts)} · {common.debit} <Amount value={trial.value.debit} /> ·{' '}
              {common.credit} <Amount value={trial.value.credit} />
            </p>
            <p className="second small wraps">{words.sealOf(trial.value.seal)}</p>
          </section>
        ) : null}
      </DeedForm>
      <RefusalBox refusals={trial?.ok === false ? trial.refusals : refusals} />
    </SidePanel>
  )
}

/** Takes the accountant’s adjusting entries back: shown before they are posted, all or none. */
export function TakeBackPanel({ say, close }: DeedProps) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const [given, give] = useState<TextFile>()
  const [seal, type] = useState('')
  const { write, settle, refusals } = useSending(say)
  const input =
    given === undefined ? undefined : { ...given, ...(seal.trim() === '' ? {} : { seal: seal.trim() }) }
  const trial = useTrial('entry.take-back', input)
  const whyNot = input === undefined ? words.chooseFile : undefined
  const send = () => {
    if (input === undefined) return
    void settle(
      () => write('entry.take-back', input),
      ({ entries }) => words.didPost(entries.length),
    )
  }
  return (
    <SidePanel title={words.takeBackTitle} close={close}>
      <p className="second">{words.takeBackText}</p>
      <DeedForm verb={words.postThem} send={send} whyNot={whyNot}>
        <FileField label={words.returned} accept=".csv,.json,.txt" give={give} />
        <TextField label={words.seal} value={seal} onChange={type} note={words.sealNote} />
        {trial?.ok === true ? <Returned taken={trial.value} /> : null}
      </DeedForm>
      <RefusalBox refusals={trial?.ok === false ? trial.refusals : refusals} />
    </SidePanel>
  )
}

function Returned({ taken }: { readonly taken: OutputOf<'entry.take-back'> }) {
  const { look } = useLook()
  const words = t2Words[look.language]
  return (
    <section className="panel-amounts" aria-label={words.wouldPost}>
      <h2>
        {words.wouldPost} <span className="second">{taken.through}</span>
      </h2>
      <table className="plain-rows" aria-label={words.wouldPost}>
        <tbody>
          {taken.entries.map(({ entry, memo, total }) => (
            <tr key={entry}>
              <th scope="row">
                {entry} {memo}
              </th>
              <td className="amount">
                <Amount value={total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
