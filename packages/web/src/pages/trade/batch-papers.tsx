import { useState } from 'react'
import { FileField } from '../../parts/file-field.tsx'
import { DayField, DeedForm, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { Printing } from '../../parts/printing.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { routineWords } from '../../words/routine-words.ts'
import { today } from '../../words/today.ts'
import type { Saying } from './batch-sections.tsx'
import { usePdf } from './use-pdf.ts'

/** Invoices out of a CSV file: what they come to is shown before all are issued in one act. */
export function FileSection({ say }: Saying) {
  const { look } = useLook()
  const words = routineWords[look.language]
  const [content, give] = useState<string>()
  const { write, settle, refusals } = useSending(say)
  const input = content === undefined ? undefined : { content }
  const trial = useTrial('invoice.batch', input)
  const whyNot = input === undefined || trial?.ok === false ? words.needed : undefined
  const send = async () => {
    if (input === undefined || whyNot !== undefined) return
    await settle<{ readonly documents: number }>(
      () => write('invoice.batch', input),
      ({ documents }) => words.issued(documents),
    )
  }
  return (
    <section>
      <h2>{words.file}</h2>
      <DeedForm verb={words.issueFile} send={() => void send()} whyNot={whyNot}>
        <FileField label={words.fileField} accept=".csv,text/csv" give={(file) => give(file?.content)} />
        <small className="field-note">{words.fileHint}</small>
        {trial?.ok === true ? (
          <p role="status">
            {words.dueNow(trial.value.documents, amountWords(trial.value.total, look.language))}
          </p>
        ) : null}
      </DeedForm>
      <RefusalBox refusals={trial?.ok === false ? trial.refusals : refusals} />
    </section>
  )
}

/** Statements of account for all who owe, as one paper. */
export function StatementsSection() {
  const { words: common, look } = useLook()
  const words = routineWords[look.language]
  const [span, choose] = useState({ from: `${today().slice(0, 8)}01`, through: today() })
  const paper = usePdf((write, how) => write('customer.statements', { ...span, inline: true }, how))
  return (
    <section>
      <h2>{words.statements}</h2>
      <DeedForm verb={words.printStatements} send={paper.print}>
        <DayField label={common.from} value={span.from} onChange={(from) => choose({ ...span, from })} />
        <DayField
          label={common.through}
          value={span.through}
          onChange={(through) => choose({ ...span, through })}
        />
        <small className="field-note">{words.statementsHint}</small>
      </DeedForm>
      <Printing work={paper.work} />
      <RefusalBox refusals={paper.refusals} />
    </section>
  )
}
