import './trade.css'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading, ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { chequeLogWords } from '../../words/cheque-log-words.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { settleWords } from '../../words/settle-words.ts'
import { bytesOf, keepFile } from '../keep-file.ts'
import { SetupPanel } from './setup-panel.tsx'
import { TradeTabs } from './trade-tabs.tsx'

type MadeFile = OutputOf<'eft.list'>[number]

/** The files of payments that were made for the bank; each is saved again from here, and any file checked. */
export function FilesPage() {
  const { words: common, look } = useLook()
  const words = chequeLogWords[look.language]
  const { bar, say } = useUndoBar()
  const [isSetup, setUp] = useState(false)
  const { write, settle, refusals } = useSending(say)
  const { data, error, isError, refetch } = useRead('eft.list', {})
  const rows = (data ?? []).toReversed()
  const save = async (eft: string) => {
    const done = await settle<{ readonly file: string; readonly base64?: string | undefined }>(
      () => write('eft.save', { eft, inline: true }),
      ({ file }) => words.saved(file),
    )
    if (done?.base64 !== undefined) keepFile(done.file, new Blob([bytesOf(done.base64)]))
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: words.save },
    { key: 'w', label: words.setup, run: () => setUp(true) },
  ])
  return (
    <>
      <Head title={words.files}>
        <div className="acts">
          <ListFiles command="eft.list" input={{}} isEmpty={rows.length === 0} />
          <Button keyHint="w" onPress={() => setUp(true)}>
            {words.setup}
          </Button>
        </div>
        <TradeTabs side="supplier" here="files" />
      </Head>
      <div className="content">
        <RefusalBox refusals={refusals} />
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && rows.length === 0 ? <p className="opening-line">{words.noFiles}</p> : null}
        {rows.length === 0 ? null : <FileTable rows={rows} save={(eft) => void save(eft)} />}
        <CheckFile />
      </div>
      {isSetup ? <SetupPanel account="" say={say} close={() => setUp(false)} /> : null}
      {bar}
    </>
  )
}

function FileTable({ rows, save }: { readonly rows: readonly MadeFile[]; save(eft: string): void }) {
  const { words: common, look } = useLook()
  const words = chequeLogWords[look.language]
  const keys = useRowKeys(rows.length, (index) => save(rows[index]?.eft ?? ''))
  const body = useFirstFocus(rows.length)
  return (
    <div className="scrolls">
      <table className="table wide-table" aria-label={words.files}>
        <thead>
          <tr>
            <th scope="col">{words.fileNumber}</th>
            <th scope="col">{words.created}</th>
            <th scope="col">{words.payDay}</th>
            <th scope="col">{words.code}</th>
            <th scope="col">{common.account}</th>
            <th scope="col">{common.entry}</th>
            <th scope="col" className="amount">
              {words.payments}
            </th>
            <th scope="col" className="amount">
              {common.amount}
            </th>
            <th scope="col">
              <span className="visually-hidden">{common.act}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <tr key={each.eft} {...keys.row(index)}>
              <th scope="row">{each.number}</th>
              <td className="second">{each.created}</td>
              <td className="second">{each.date}</td>
              <td>
                {each.for}{' '}
                {each.reversed ? <span className="second">{settleWords[look.language].reversed}</span> : null}
              </td>
              <td className="second">{each.account}</td>
              <td className="second">{each.eft}</td>
              <td className="amount">{each.payments}</td>
              <td className="amount">
                <Amount value={each.amount} />
              </td>
              <td className="row-acts">
                <Button kind="word" onPress={() => save(each.eft)}>
                  {words.save}
                  <span className="visually-hidden"> {each.number}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Checks any file of CPA 005 before it goes to the bank. */
function CheckFile() {
  const { look } = useLook()
  const words = chequeLogWords[look.language]
  const { client } = useBook()
  const [found, tell] = useState<OutputOf<'eft.check'>>()
  const check = async (file: File | undefined) => {
    if (file === undefined) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const text = bytes.reduce((all, byte) => all + String.fromCharCode(byte), '')
    const answer = await client.read('eft.check', { file: file.name, content: btoa(text) })
    tell(answer.ok ? answer.value : undefined)
  }
  return (
    <section className="inside">
      <div>
        <h2>{words.checkFile}</h2>
        <ChooseFile label={words.checkHint} give={(file) => void check(file)} />
        {found === undefined ? null : (
          <div aria-live="polite">
            <ProofLine holds={found.good}>
              {found.good
                ? words.fileGood(found.credits, amountWords(found.creditAmount, look.language))
                : words.fileBad}
            </ProofLine>
            <ul className="facts-list">
              {found.findings.map((each) => (
                <li key={`${each.record} ${each.payment} ${each.position} ${each.what}`}>
                  {words.findingAt(each.record, each.position)}
                  {colon(look.language)} {each.what}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}
