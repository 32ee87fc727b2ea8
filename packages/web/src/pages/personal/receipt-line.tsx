import { useRef, useState } from 'react'
import { taken, useBook } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { organizerWords } from '../../words/personal-words.ts'
import { base64Of } from '../attach-papers.ts'
import { bytesOf, keepFile } from '../keep-file.ts'
import { largestFile } from './keep-form.tsx'
import type { ReceiptShown } from './personal-shapes.ts'

/** A kept paper: its file opens or is attached, by a drop as well; the paper can be dropped from the list. */
export function ReceiptLine({
  receipt,
  say,
}: {
  readonly receipt: ReceiptShown
  say(what: string, act?: number): void
}) {
  const { look } = useLook()
  const words = organizerWords[look.language]
  const { client } = useBook()
  const { write, settle, refusals, refuse } = useSending(say)
  const [isOver, hover] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const { receipt: id, date, from, amount, number, entry, paper } = receipt
  const drop = () =>
    void settle(
      () => write('organizer.drop', { receipt: id }),
      () => words.didDrop(`${id} ${from}`),
    )
  const attach = async (file: File | undefined) => {
    if (file === undefined) return
    if (file.size > largestFile)
      return refuse([{ code: 'paper-too-large', message: words.tooLarge(file.name), hint: '' }])
    const base64 = await base64Of(file)
    await settle(
      () => write('organizer.attach', { receipt: id, name: file.name, base64 }),
      (value) => words.didAttach(value.name),
    )
  }
  const openPaper = async () => {
    const { name, base64 } = taken(await client.read('organizer.paper', { receipt: id }))
    keepFile(name, new Blob([bytesOf(base64)]))
  }
  return (
    <li
      className={isOver ? 'over' : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        hover(true)
      }}
      onDragLeave={() => hover(false)}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        hover(false)
        void attach(event.dataTransfer.files[0])
      }}
    >
      <span>
        <span className="second">{date}</span> {from}{' '}
        <span className="second">{[id, number].filter((each) => each !== '').join(' · ')}</span>
      </span>
      <Amount value={amount} />
      <span className="receipt-acts">
        {entry === '' ? null : <EntryLink entry={entry} />}
        {paper === '' ? null : (
          <Button kind="word" onPress={() => void openPaper()}>
            {words.openFile} {paper}
          </Button>
        )}
        <Button kind="word" onPress={() => chooser.current?.click()}>
          {words.attach}
          <span className="visually-hidden"> {id}</span>
        </Button>
        <Button kind="word" onPress={drop}>
          {words.drop}
          <span className="visually-hidden"> {id}</span>
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={`${words.attach} ${id}`}
          onChange={({ target }) => void attach(target.files?.[0])}
        />
      </span>
      <RefusalBox refusals={refusals} />
    </li>
  )
}
