import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useBook, useRead } from '../books.ts'
import { Button } from '../parts/button.tsx'
import { useSending } from '../parts/form-parts.tsx'
import { Icon } from '../parts/icons.tsx'
import { RefusalBox } from '../parts/notices.tsx'
import { useUndoBar } from '../parts/undo-bar.tsx'
import { fileSize } from '../words/file-size.ts'
import { useLook } from '../words/look-context.ts'
import { paperWords } from '../words/paper-words.ts'
import { base64Of, waitingAddress } from './attach-papers.ts'

/** The papers that came in and have no entry yet: each is entered as a bill, or set aside. */
export function WaitingPapers() {
  const { look } = useLook()
  const words = paperWords[look.language]
  const { name: book } = useBook()
  const { bar, say } = useUndoBar()
  const { write, settle, refusals } = useSending(say)
  const { data } = useRead('paper.waiting', {})
  const files = useRef<HTMLInputElement>(null)
  const takeIn = async (chosen: readonly File[]) => {
    for (const file of chosen) {
      const base64 = await base64Of(file)
      await settle(
        () => write('paper.capture', { name: file.name, base64 }),
        () => words.tookIn(file.name),
      )
    }
  }
  const setAside = async (paper: string, name: string) => {
    await settle(
      () => write('paper.take', { paper, reason: words.noEntry }),
      () => words.wentAside(name),
    )
  }
  const rows = data ?? []
  return (
    <section>
      <div className="inside">
        <h2>{words.waiting}</h2>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label={words.takeIn}
          accept="application/pdf,image/png,image/jpeg"
          onChange={(event) => void takeIn([...(event.target.files ?? [])])}
        />
        <div className="acts">
          <Button onPress={() => files.current?.click()}>{words.takeIn}</Button>
        </div>
        <RefusalBox refusals={refusals} />
      </div>
      {rows.length === 0 ? null : (
        <table className="table" aria-label={words.waiting}>
          <thead>
            <tr>
              <th scope="col">{words.paper}</th>
              <th scope="col">{words.came}</th>
              <th scope="col" className="amount">
                {words.size}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ paper, name, came, size }) => (
              <tr key={paper}>
                <th scope="row">
                  <a href={waitingAddress(book, paper)} target="_blank" rel="noopener noreferrer">
                    <Icon name="paper" /> {name}
                  </a>
                </th>
                <td className="second">{came}</td>
                <td className="amount">{fileSize(size, look.language)}</td>
                <td>
                  <Link to="/$book/bills/new" params={{ book }} search={{ kind: 'bill', paper }}>
                    {words.asBill}
                  </Link>{' '}
                  <Button onPress={() => void setAside(paper, name)}>{words.setAside}</Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length === 0 ? null : <h2 className="inside">{words.withEntry}</h2>}
      {bar}
    </section>
  )
}
