import './bank.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import type { ScreenKey } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { bankWords } from '../../words/bank-words.ts'
import { useLook } from '../../words/look-context.ts'
import { DoneLines } from './bank-done.tsx'
import type { PutBack } from './bank-dropped.ts'
import { BankViews, Equation, useBankAccounts } from './bank-head.tsx'
import { ImportPanel } from './bank-import.tsx'
import { ReviewLines, useReview } from './bank-review.tsx'

/** The review of what the bank says: the account and which of its lines stand in the address. */
export function BankPage() {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { account: asked, show = 'review' } = useSearch({ from: '/$book/bank' })
  const accounts = useBankAccounts()
  const [importing, drop] = useState<{ readonly file?: File } | undefined>()
  const dropped = useRef<PutBack>(undefined)
  const { bar, say: tell } = useUndoBar(() => dropped.current?.())
  const say = (what: string, act: number) => {
    dropped.current = undefined
    tell(what, act)
  }
  const own =
    accounts?.find(({ code }) => code === asked) ??
    accounts?.find(({ open }) => (open ?? 0) > 0) ??
    accounts?.[0]
  const goTo = (account: string) =>
    void navigate({ to: '/$book/bank', params: { book: name }, search: { account, show } })
  const next = () => {
    const list = accounts ?? []
    const at = list.findIndex(({ code }) => code === own?.code)
    const found = list[(at + 1) % Math.max(1, list.length)]
    if (found !== undefined) goTo(found.code)
  }
  const more = [
    { key: 'i', label: words.importFile.toLocaleLowerCase(look.language), run: () => drop({}) },
    { key: 'g', label: words.nextAccount, run: next },
  ]
  if (accounts === undefined) return <Loading />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped anywhere, and `i` takes them too
    <div
      className="bank"
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault()
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files
        if (file === undefined) return
        event.preventDefault()
        drop({ file })
      }}
    >
      {own === undefined ? (
        <Head title={common.bank}>
          <span className="state">{words.noAccounts}</span>
        </Head>
      ) : (
        <BankAccountLines
          key={own.code}
          code={own.code}
          title={`${own.code} ${own.name}`}
          accounts={accounts.map(({ code, name: called, open }) => ({
            code,
            text: open === undefined || open === 0 ? `${code} ${called}` : `${code} ${called}, ${open}`,
          }))}
          goTo={goTo}
          show={show}
          importing={importing}
          drop={drop}
          more={more}
          say={say}
          dropped={dropped}
        />
      )}
      {bar}
    </div>
  )
}

type Importing = { readonly file?: File } | undefined

function BankAccountLines({
  code,
  title,
  accounts,
  goTo,
  show,
  importing,
  drop,
  more,
  say,
  dropped,
}: {
  readonly code: string
  readonly title: string
  readonly accounts: readonly { readonly code: string; readonly text: string }[]
  goTo(account: string): void
  readonly show: 'review' | 'accepted' | 'excluded'
  readonly importing: Importing
  drop(importing: Importing): void
  readonly more: readonly ScreenKey[]
  say(what: string, act: number): void
  readonly dropped: { current: PutBack }
}) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const { data: lines, error, isError, refetch } = useRead('line.propose', { account: code })
  const { data: excluded } = useRead('line.list', { account: code, state: 'excluded' })
  const { data: statements } = useRead('statement.list', {})
  const all = statements?.filter((each) => each.account === code).reduce((sum, each) => sum + each.added, 0)
  const accepted =
    all === undefined || lines === undefined || excluded === undefined
      ? undefined
      : all - lines.length - excluded.length
  const review = useReview(code, show === 'review' ? (lines ?? []) : [], { say, more, dropped })
  return (
    <>
      <Head title={title}>
        <BankViews
          account={code}
          show={show}
          counts={{ review: lines?.length, accepted, excluded: excluded?.length }}
        />
        <div className="acts">
          <label className="labelled">
            <span className="visually-hidden">{words.account}</span>
            <select className="field" value={code} onChange={(event) => goTo(event.target.value)}>
              {accounts.map((each) => (
                <option key={each.code} value={each.code}>
                  {each.text}
                </option>
              ))}
            </select>
          </label>
          {show === 'review' ? (
            <Button
              keyHint="Shift A"
              whyNot={review.certain === 0 ? words.noneCertain : undefined}
              onPress={review.acceptAll}
            >
              {words.acceptCertain(review.certain)}
            </Button>
          ) : null}
          <Button keyHint="i" onPress={() => drop({})}>
            {words.importFile}
          </Button>
        </div>
        <Equation account={code} lines={lines ?? []} excluded={excluded ?? []} />
      </Head>
      {isError ? (
        <div className="content">
          <Failure error={error} again={() => void refetch()} />
        </div>
      ) : lines === undefined ? (
        <Loading />
      ) : show === 'review' ? (
        <ReviewLines
          account={code}
          review={review}
          isNew={all === 0}
          isCovered={importing !== undefined}
          say={say}
        />
      ) : (
        <DoneLines key={show} account={code} show={show} say={say} />
      )}
      {importing === undefined ? null : (
        <ImportPanel account={code} file={importing.file} close={() => drop(undefined)} say={say} />
      )}
    </>
  )
}
