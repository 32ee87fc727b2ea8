import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead, useWrite } from '../../books.ts'
import type { ServerRefusal } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { copyWords } from '../../words/copy-words.ts'
import { fileSize } from '../../words/file-size.ts'
import { useLook } from '../../words/look-context.ts'
import { type Copies, type CopyDeed, useCopies } from './use-copies.ts'

/** What was last done with backups. */
type Done =
  | { readonly what: 'made'; readonly file: string; readonly entries: number }
  | { readonly what: 'restored'; readonly book: string }

/** The backups of the book: making and restoring them, and writing everything again from the daybook. */
export function CopiesSection() {
  const { look } = useLook()
  const words = copyWords[look.language]
  const copies = useCopies()
  const [doing, does] = useState<CopyDeed['deed']>()
  const [done, tell] = useState<Done>()
  const give = async (deed: CopyDeed) => {
    if (doing !== undefined) return
    does(deed.deed)
    tell(undefined)
    const made = await copies.give(deed)
    does(undefined)
    if (made?.book !== undefined) tell({ what: 'restored', book: made.book })
    else if (made?.file !== undefined) tell({ what: 'made', file: made.file, entries: made.entries })
  }
  const { reached, isStopping, stop } = copies.work
  return (
    <section id="copies" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="second">{words.what}</p>
      <div className="acts">
        <Button onPress={() => void give({ deed: 'backup' })}>{words.make}</Button>
      </div>
      <Kept copies={copies} restore={(file) => void give({ deed: 'restore', file })} />
      <ChooseFile
        label={words.bring}
        accept=".daybook"
        give={(file) => {
          if (file === undefined) return
          void textOf(file).then((base64) => give({ deed: 'restore-file', base64 }))
        }}
      />
      <p className="second small">{words.restoreNote}</p>
      {doing === undefined ? null : (
        <Waiting
          what={doing === 'backup' ? words.making : words.restoring}
          reached={reached}
          isStopping={isStopping}
          stop={stop}
        />
      )}
      <div role="status">
        {done?.what === 'made' ? <ProofLine holds>{words.made(done.file, done.entries)}</ProofLine> : null}
        {done?.what === 'restored' ? (
          <>
            <ProofLine holds>{words.restored}</ProofLine>{' '}
            <Link to="/$book" params={{ book: done.book }}>
              {words.open}
            </Link>
          </>
        ) : null}
      </div>
      <RefusalBox refusals={copies.refusals} />
      <Rebuilding />
    </section>
  )
}

function Kept({ copies, restore }: { readonly copies: Copies; restore(file: string): void }) {
  const { look } = useLook()
  const words = copyWords[look.language]
  const rows = copies.kept?.copies
  if (rows === undefined) return null
  if (rows.length === 0) return <p className="second">{words.none}</p>
  return (
    <div className="scrolls">
      <table className="table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.when}</th>
            <th scope="col" className="amount">
              {words.size}
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.restore}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ file, made, bytes }) => (
            <tr key={file}>
              <th scope="row">{file}</th>
              <td className="second">{new Date(made).toLocaleString(`${look.language}-CA`)}</td>
              <td className="amount">{fileSize(bytes, look.language)}</td>
              <td className="row-acts">
                <Button kind="word" onPress={() => void copies.save(file)}>
                  {words.save}
                  <span className="visually-hidden"> {file}</span>
                </Button>
                <Button kind="word" onPress={() => restore(file)}>
                  {words.restore}
                  <span className="visually-hidden"> {file}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="second small">{copies.kept?.folder}</p>
    </div>
  )
}

/** Writes all that follows from the daybook again, and says what was proved of it. */
function Rebuilding() {
  const { look } = useLook()
  const words = copyWords[look.language]
  const write = useWrite()
  const [isBusy, busy] = useState(false)
  const [facts, tell] = useState<number>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const { data: book } = useRead('book.show', {})
  const rebuild = async () => {
    if (isBusy) return
    busy(true)
    tell(undefined)
    const answer = await write('book.rebuild', {}).finally(() => busy(false))
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) tell(answer.value.seq)
  }
  return (
    <>
      <h2>{words.rebuild}</h2>
      <p className="second">{words.rebuildWhat}</p>
      <div className="acts">
        <Button onPress={() => void rebuild()}>{words.rebuild}</Button>
        <span className="second small">{book?.place}</span>
      </div>
      {isBusy ? <Waiting what={words.rebuilding} /> : null}
      <div role="status">
        {facts === undefined ? null : <ProofLine holds>{words.rebuilt(facts)}</ProofLine>}
      </div>
      <RefusalBox refusals={refusals} />
    </>
  )
}

/** A file in base64, piece by piece: an argument list holds so many values. */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return btoa(parts.join(''))
}
