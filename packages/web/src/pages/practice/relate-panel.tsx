import { useState } from 'react'
import { BookContext, type OpenBook } from '../../books.ts'
import { Choice, DeedForm, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { relatedWords } from '../../words/related-words.ts'
import { Account } from './mirror-panel.tsx'
import { useRelatedDeed } from './related-shapes.ts'

/** Lets an account of one open book answer to one of another. */
export function RelatePanel({
  books,
  say,
  close,
}: {
  readonly books: readonly OpenBook[]
  say(what: string): void
  close(): void
}) {
  const { look } = useLook()
  const words = relatedWords[look.language]
  const deed = useRelatedDeed()
  const { settle, refusals } = useSending(say)
  const [one, setOne] = useState(books[0]?.name ?? '')
  const [other, setOther] = useState(books[1]?.name ?? '')
  const [chosen, choose] = useState({ account: '', theirs: '', counter: '', theirCounter: '' })
  const names = books.map(({ name, title }) => [name, title ?? name] as const)
  const send = () => {
    const said = Object.fromEntries(Object.entries(chosen).filter(([, code]) => code !== ''))
    void settle(
      () => deed<object>({ name: 'relate', input: { first: one, second: other, ...said } }),
      () => words.didRelate,
    )
  }
  const field = (name: keyof typeof chosen, label: string, book: string, note?: string) => (
    <BookContext.Provider value={book}>
      <Account
        key={book}
        label={label}
        value={chosen[name]}
        onChange={(code) => choose((held) => ({ ...held, [name]: code }))}
        {...(note === undefined ? {} : { note })}
      />
    </BookContext.Provider>
  )
  return (
    <SidePanel title={words.relate} close={close}>
      <DeedForm verb={words.relateIt} send={send}>
        <Choice label={words.first} value={one} onChange={setOne} options={names} />
        {field('account', words.account, one)}
        <Choice label={words.second} value={other} onChange={setOther} options={names} />
        {field('theirs', words.theirs, other, words.roleNote)}
        {field('counter', words.counter, one)}
        {field('theirCounter', words.theirCounter, other)}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
