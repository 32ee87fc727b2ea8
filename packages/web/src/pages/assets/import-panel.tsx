import { useState } from 'react'
import { FileField, type TextFile } from '../../parts/file-field.tsx'
import { DeedForm, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { assetWords } from '../../words/asset-words.ts'
import { useLook } from '../../words/look-context.ts'

/** Takes the assets of a table into the register; it is read and checked before anything is kept. */
export function ImportPanel({ say, close }: { say(what: string, act: number): void; close(): void }) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const [given, give] = useState<TextFile>()
  const { write, settle, refusals } = useSending(say)
  const trial = useTrial('asset.import', given)
  const found = trial?.ok === true ? trial.value.assets : []
  const send = () => {
    if (given === undefined || found.length === 0) return
    void settle(
      () => write('asset.import', given),
      ({ assets }) => words.didImport(assets.length),
    )
  }
  return (
    <SidePanel title={words.importList} close={close}>
      <p className="second small">{words.importText}</p>
      <DeedForm
        verb={words.importAll(found.length)}
        send={send}
        whyNot={found.length === 0 ? words.chooseFile : undefined}
      >
        <FileField label={words.file} accept=".csv,.txt,text/csv" give={give} />
        {trial?.ok === true ? (
          <section className="panel-amounts" aria-label={words.wouldImport(found.length)}>
            <h2>{words.wouldImport(found.length)}</h2>
            <p>
              {words.cost} {amountWords(trial.value.cost, look.language)}
            </p>
            <p className="second small">{found.join(', ')}</p>
          </section>
        ) : null}
      </DeedForm>
      {trial?.ok === false && refusals.length === 0 ? <RefusalBox refusals={trial.refusals} /> : null}
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
