import './payroll.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { amountWords } from '../../words/amounts.ts'
import { confirmWords } from '../../words/confirm-words.ts'
import { useLook } from '../../words/look-context.ts'
import { owedWords } from '../../words/owed-words.ts'
import { ConfirmPanel } from '../trade/confirm-panel.tsx'
import { OwedLines } from './owed-lines.tsx'

/** A form as it was filed when it was paid, beside what the pays of its period say today. */
export function FiledPage() {
  const { words: common, look } = useLook()
  const words = owedWords[look.language]
  const { remittance } = useParams({ from: '/$book/pay/filed/$remittance' })
  const { name } = useBook()
  const navigate = useNavigate()
  const paper = usePaper()
  const { data, error, isError, refetch } = useRead('remittance.show', { remittance })
  const print = () => paper('remittance.show', { remittance })
  const { bar, say } = useUndoBar()
  const [isNumbering, number] = useState(false)
  const numbers = confirmWords[look.language]
  useScreenKeys([
    { key: 'n', label: numbers.deed, run: () => number(true) },
    { key: 'Ctrl+p', label: words.print, shown: 'Ctrl P', run: print },
    ...(isNumbering
      ? []
      : [
          {
            key: 'Escape',
            label: common.back,
            shown: 'Esc',
            run: () => void navigate({ to: '/$book/pay/owed', params: { book: name } }),
          },
        ]),
  ])
  return (
    <>
      <Head title={data?.title ?? words.history}>
        <span className="state">
          <Icon name="seal" />{' '}
          {data === undefined
            ? ''
            : `${words.filed}, ${data.from} – ${data.through}, ${words.paidOn.toLowerCase()} ${data.paid}`}
        </span>
        <div className="acts">
          <Button keyHint="n" onPress={() => number(true)}>
            {numbers.deed}
          </Button>
          <Button keyHint="Ctrl P" onPress={print}>
            {words.print}
          </Button>
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <div className="form-sheet">
            <div className="form-head">
              <EntryLink entry={data.remittance}>{common.entryOf(data.remittance)}</EntryLink>
              <span className="second">
                {data.agency} {data.account}
                {data.confirmation === '' ? '' : ` · ${words.confirmation} ${data.confirmation}`}
              </span>
            </div>
            <OwedLines
              title={data.title}
              lines={[...data.lines, { line: 'total', label: words.paid, amount: data.amount }]}
            />
            {data.facts.length === 0 ? null : <OwedLines title={words.told} lines={data.facts} />}
            {data.now === '' || data.now === data.amount ? null : (
              <p className="needs-line">{words.now(amountWords(data.now, look.language))}</p>
            )}
          </div>
        )}
      </div>
      {isNumbering && data !== undefined ? (
        <ConfirmPanel
          things={[
            {
              id: data.remittance,
              is: 'payment',
              label: numbers.payment(data.remittance, amountWords(data.amount, look.language)),
              confirmation: data.confirmation,
            },
          ]}
          say={say}
          close={() => number(false)}
        />
      ) : null}
      {bar}
    </>
  )
}
