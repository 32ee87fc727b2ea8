import { useState } from 'react'
import { useScreenKeys } from '../../frame/keys.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice, TextField, Tick } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { handWords } from '../../words/hand-words.ts'
import { useLook } from '../../words/look-context.ts'
import { useMadeFile } from '../year-end/use-made-file.ts'

const kinds = ['cash-book', 'journal', 'petty-cash', 'ledger'] as const

/** How many columns for accounts a sheet has room for. */
const mostColumns = 8

/** Sheets to keep books by hand, as a PDF on letter paper: columns of the accounts that are named. */
export function PrintSheets({ say }: { say(what: string, act?: number): void }) {
  const { look } = useLook()
  const words = handWords[look.language]
  const [wish, change] = useState({ sheet: 'cash-book', count: '12', rows: '', plain: false })
  const [columns, setColumns] = useState<readonly string[]>([])
  const [account, setAccount] = useState('')
  const sheet = kinds.find((each) => each === wish.sheet) ?? 'cash-book'
  const hasColumns = sheet === 'cash-book' || sheet === 'petty-cash'
  const { make, refusals } = useMadeFile((file) => say(words.didMake(file, wish.count)))
  const count = Number(wish.count)
  const isCount = Number.isInteger(count) && count >= 1 && count <= 100
  const rows = wish.rows.trim()
  const print = () => {
    if (!isCount) return
    const input = {
      ...{ sheet, count, plain: wish.plain, inline: true },
      ...(hasColumns ? { column: [...columns] } : {}),
      ...(sheet === 'ledger' && account !== '' ? { account } : {}),
      ...(rows === '' ? {} : { rows }),
    }
    void make((write) => write('paper.blank', input))
  }
  useScreenKeys([{ key: 'Ctrl+p', label: words.make, shown: 'Ctrl P', run: print }])
  return (
    <section aria-label={words.sheets}>
      <h2>{words.sheets}</h2>
      <div className="hand-fields">
        <Choice
          label={words.sheet}
          value={sheet}
          onChange={(next) => change({ ...wish, sheet: next })}
          options={kinds.map((each) => [each, words.kinds[each]] as const)}
        />
        {hasColumns && columns.length < mostColumns ? (
          <span className="stacked">
            <span aria-hidden="true">{words.addColumn}</span>
            <AccountField
              key={columns.length}
              label={words.addColumn}
              value=""
              onChange={(code) => {
                if (code !== '' && !columns.includes(code)) setColumns([...columns, code])
              }}
            />
          </span>
        ) : null}
        {sheet === 'ledger' ? (
          <span className="stacked">
            <span aria-hidden="true">{words.ledgerFor}</span>
            <AccountField label={words.ledgerFor} value={account} onChange={setAccount} />
          </span>
        ) : null}
        <TextField
          label={words.count}
          value={wish.count}
          isWrong={!isCount}
          onChange={(next) => change({ ...wish, count: next })}
        />
        <TextField
          label={words.rows}
          value={wish.rows}
          hint={words.rowsHint}
          onChange={(next) => change({ ...wish, rows: next.replace(/\D/g, '') })}
        />
        <Tick label={words.plain} isOn={wish.plain} onChange={(plain) => change({ ...wish, plain })} />
        <Button keyHint="Ctrl P" whyNot={isCount ? undefined : words.sayCount} onPress={print}>
          {words.make}
        </Button>
      </div>
      {hasColumns ? (
        <div className="column-list">
          {columns.length === 0 ? <p className="second small">{words.noColumns}</p> : null}
          {columns.map((code) => (
            <Button
              key={code}
              kind="word"
              onPress={() => setColumns(columns.filter((each) => each !== code))}
            >
              {words.removeColumn(code)}
            </Button>
          ))}
        </div>
      ) : null}
      <RefusalBox refusals={refusals} />
    </section>
  )
}
