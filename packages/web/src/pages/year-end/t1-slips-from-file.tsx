import { useState } from 'react'
import { useWrite } from '../../books.ts'
import { Button } from '../../parts/button.tsx'
import { FileField, type TextFile } from '../../parts/file-field.tsx'
import { TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'
import { base64Of } from '../attach-papers.ts'
import { inTurn } from './t1-kept.ts'
import type { T1At } from './t1-places.ts'

/**
 * Slips out of the file that their payer files with the agency: whose they are is said where it has several.
 */
export function SlipsFromFile({ at: { year, who }, say }: { readonly at: T1At; say(what: string): void }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const write = useWrite()
  const { settle, refusals } = useSending(say)
  const [file, choose] = useState<TextFile>()
  const [name, type] = useState('')
  const take = async (chosen: TextFile | undefined) => {
    choose(chosen)
    if (chosen === undefined) return
    const content = await base64Of(new Blob([chosen.content]))
    const named = name.trim() === '' ? {} : { name: name.trim() }
    await settle(
      () => inTurn(() => write('t1.import', { year, who, file: chosen.file, content, ...named })),
      ({ slips }) => words.imported(slips.filter(({ outcome }) => outcome !== 'there').length),
    )
  }
  return (
    <details>
      <summary>{words.fromFile}</summary>
      <div className="t1-fields">
        <TextField label={words.fileOf} value={name} onChange={type} />
        <FileField
          label={words.slipFile}
          accept=".xml,text/xml,application/xml"
          give={(chosen) => void take(chosen)}
        />
        {file === undefined || refusals.length === 0 ? null : (
          <Button onPress={() => void take(file)}>{words.again}</Button>
        )}
      </div>
      <RefusalBox refusals={refusals} />
    </details>
  )
}
