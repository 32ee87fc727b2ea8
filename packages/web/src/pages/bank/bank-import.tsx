import { useEffect, useRef, useState } from 'react'
import { useRead } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { bankWords } from '../../words/bank-words.ts'
import { useLook } from '../../words/look-context.ts'
import { useDeeds } from './bank-deeds.ts'
import { FileLooked } from './bank-file.tsx'
import { type GivenFile, givenFile } from './bank-given-file.ts'

type Props = {
  readonly account: string
  readonly file: File | undefined
  close(): void
  say(what: string, act: number): void
}

/**
 * The panel that takes files of the bank: one is looked into before it is imported; batches can be undone.
 */
export function ImportPanel({ account, file, close, say }: Props) {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const [given, give] = useState<GivenFile>()
  const picker = useRef<HTMLInputElement>(null)
  const panel = useRef<HTMLElement>(null)
  const take = async (chosen: File) => give(await givenFile(chosen))
  useEffect(() => {
    const before = document.activeElement
    panel.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  useEffect(() => {
    if (file !== undefined) void givenFile(file).then(give)
  }, [file])
  useScreenKeys([{ key: 'Escape', label: common.closePanel, shown: 'Esc', run: close }])
  return (
    <aside className="panel bank-panel import-panel" aria-label={words.importFile} ref={panel}>
      <div className="panel-head">
        <h2>{words.importFile}</h2>
        <Button kind="word" keyHint="Esc" onPress={close}>
          {common.closePanel}
        </Button>
      </div>
      <p className="second">{words.dropFile}</p>
      <input
        ref={picker}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={words.file}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen !== undefined) void take(chosen)
          event.target.value = ''
        }}
      />
      <div className="line-deeds">
        <Button onPress={() => picker.current?.click()}>{words.chooseFile}</Button>
      </div>
      {given === undefined ? null : (
        <FileLooked key={given.file} given={given} account={account} say={say} done={() => give(undefined)} />
      )}
      <Batches account={account} say={say} />
    </aside>
  )
}

function Batches({ account, say }: Pick<Props, 'account' | 'say'>) {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const { data = [] } = useRead('statement.list', {})
  const { write, settle, refusals } = useDeeds(say, () => {})
  const own = data.filter((each) => each.account === account).toReversed()
  if (own.length === 0) return null
  return (
    <section aria-label={words.batches}>
      <h2>{words.batches}</h2>
      <RefusalBox refusals={refusals} />
      <ul className="batches">
        {own.map((each) => (
          <li key={each.statement}>
            <div>
              <b>{each.statement}</b> {each.file}
              <Button
                kind="word"
                onPress={() =>
                  void settle(
                    () => write('statement.undo', { statement: each.statement }),
                    words.didUndoBatch(each.statement),
                  )
                }
              >
                {common.undo}
                <span className="visually-hidden"> {words.undoBatch(each.statement)}</span>
              </Button>
            </div>
            <div className="second">
              {each.from === undefined ? '' : `${each.from} – ${each.through ?? ''} · `}
              {words.newLines} {each.added} · {words.known} {each.known}
              {each.closing === undefined ? null : (
                <>
                  {' '}
                  · {common.balance} <Amount value={each.closing} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
