import { useState } from 'react'
import { refusalsIn, refusedError, useBook } from '../../books.ts'
import { fetchOwn, type ServerRefusal } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, DayField } from '../../parts/form-parts.tsx'
import { ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { journalFileWords } from '../../words/journal-file-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { keepFile } from '../keep-file.ts'
import { formatEndings, formatNames } from './journal-formats.ts'
import { JournalImport } from './journal-import.tsx'

/** The journal as a file for other programs, the whole books as lines, and journals of others taken in. */
export function JournalSection() {
  const { words: common, look } = useLook()
  const words = journalFileWords[look.language]
  const { name, client } = useBook()
  const [said, saying] = useState({ format: 'hledger', from: '', through: '' })
  const [done, tell] = useState('')
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const format = formatNames.find((each) => each === said.format) ?? 'hledger'
  const save = async () => {
    const { from, through } = said
    const span = { ...(from === '' ? {} : { from }), ...(through === '' ? {} : { through }) }
    const answer = await client.read('journal.export', { format, ...span })
    refuse(answer.ok ? [] : answer.refusals)
    if (!answer.ok) return tell('')
    const file = `${name}-${today()}.${formatEndings[format]}`
    keepFile(file, new Blob([answer.value.text ?? ''], { type: 'text/plain;charset=utf-8' }))
    tell(words.saved(answer.value.entries, file))
  }
  const saveWhole = async () => {
    try {
      const response = await fetchOwn(`/v1/books/${encodeURIComponent(name)}/copies?lines=true`, {
        headers: { 'accept-language': look.language },
      })
      if (!response.ok) {
        const body: unknown = await response.json()
        // The server’s own schemas made it.
        throw refusedError((body as { readonly refusals: readonly ServerRefusal[] }).refusals)
      }
      const file = `${name}-${today()}.jsonl`
      keepFile(file, await response.blob())
      refuse([])
      tell(words.wholeSaved(file))
    } catch (error) {
      tell('')
      refuse(refusalsIn(error))
    }
  }
  return (
    <section id="journal" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="second">{words.what}</p>
      <Choice
        label={words.format}
        value={format}
        onChange={(next) => saying({ ...said, format: next })}
        options={formatNames.map((each) => [each, words.formats[each]] as const)}
      />
      <DayField label={common.from} value={said.from} onChange={(from) => saying({ ...said, from })} />
      <DayField
        label={common.through}
        value={said.through}
        onChange={(through) => saying({ ...said, through })}
      />
      <div className="acts">
        <Button onPress={() => void save()}>{words.save}</Button>
        <Button onPress={() => void saveWhole()}>{words.whole}</Button>
      </div>
      <div role="status">{done === '' ? null : <ProofLine holds>{done}</ProofLine>}</div>
      <RefusalBox refusals={refusals} />
      <JournalImport />
    </section>
  )
}
