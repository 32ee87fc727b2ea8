import { Fragment, useRef } from 'react'
import { AccountField } from '../../parts/account-field.tsx'
import { AmountField } from '../../parts/amount-field.tsx'
import { amountWords } from '../../words/amounts.ts'
import { centsOf, textOf } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { taxCodes } from '../bank/tax-codes.ts'
import { type DraftLine, differenceOf } from './entry-draft.ts'
import { priceIn, type TaxPlace } from './entry-tax.ts'

/** The lines of an entry as a grid that is typed into, with the totals and what is out of balance. */
export function EntryLines({
  lines,
  taxes,
  place,
  changeLine,
}: {
  readonly lines: readonly DraftLine[]
  /** The lines that the tax of each line adds; `undefined` where its tax is unknown. */
  readonly taxes: readonly (readonly DraftLine[] | undefined)[]
  readonly place: TaxPlace
  changeLine(index: number, next: Partial<DraftLine>): void
}) {
  const { words } = useLook()
  const grid = useRef<HTMLTableElement>(null)
  const whole = lines.flatMap((line, index) => [line, ...(taxes[index] ?? [])])
  const nameOf = (code: string) => place.accounts.find((each) => each.code === code)?.name ?? ''
  const goTo = (index: number, cell: string) =>
    grid.current
      ?.querySelector<HTMLInputElement>(`[data-line="${index}"] [data-cell="${cell}"] input`)
      ?.focus()
  return (
    <>
      <table className="entry-grid" ref={grid} aria-label={words.entry}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.line}</span>
            </th>
            <th scope="col">{words.account}</th>
            <th scope="col">{words.memo}</th>
            <th scope="col">{words.tax}</th>
            <th scope="col" className="amount">
              {words.debit}
            </th>
            <th scope="col" className="amount">
              {words.credit}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <Fragment key={line.key}>
              <EntryLine
                line={line}
                index={index}
                above={lines[index - 1]}
                others={differenceOf(whole.filter((each) => each !== line && !each.key.startsWith(line.key)))}
                isTaxed={taxes[index] !== undefined}
                place={place}
                change={(next) => changeLine(index, next)}
                goDown={(cell) => goTo(index + 1, cell)}
                repeatDown={(cell) => {
                  const below = lines[index + 1]
                  if (below === undefined || below.account + below.memo === '') {
                    const { account, memo, tax } = line
                    changeLine(index + 1, { account, memo, tax })
                  }
                  setTimeout(() => goTo(index + 1, cell), 0)
                }}
              />
              {(taxes[index] ?? []).map((tax) => (
                <TaxRow key={tax.key} tax={tax} name={nameOf(tax.account)} />
              ))}
            </Fragment>
          ))}
        </tbody>
        <EntryTotals lines={whole} />
      </table>
      <datalist id="entry-taxes">
        {taxCodes.map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
    </>
  )
}

type LineProps = {
  readonly line: DraftLine
  readonly index: number
  readonly above: DraftLine | undefined
  /** Debits less credits of all other lines. */
  readonly others: bigint
  /** Whether its tax is known, or there is none. */
  readonly isTaxed: boolean
  readonly place: TaxPlace
  change(next: Partial<DraftLine>): void
  goDown(cell: string): void
  /** Takes the account, words and tax of the line to the next one, where that is blank. */
  repeatDown(cell: string): void
}

function EntryLine({ line, index, above, others, isTaxed, place, change, goDown, repeatDown }: LineProps) {
  const { words } = useLook()
  const named = (what: string) => `${what}, ${words.line} ${index + 1}`
  return (
    <tr
      data-line={index}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !event.shiftKey || event.ctrlKey) return
        event.preventDefault()
        event.stopPropagation()
        const cell = event.target instanceof HTMLElement ? event.target.closest('td') : null
        if (event.target instanceof HTMLElement) event.target.blur()
        repeatDown(cell?.dataset.cell ?? 'account')
      }}
    >
      <td className="second">{index + 1}</td>
      <td data-cell="account">
        <AccountField
          label={named(words.account)}
          value={line.account}
          onChange={(account) => change({ account })}
          onEnter={() => goDown('account')}
        />
      </td>
      <td data-cell="memo">
        <input
          className="cell"
          aria-label={named(words.memo)}
          value={line.memo}
          onChange={(event) => change({ memo: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === '"' && line.memo === '' && above !== undefined) {
              event.preventDefault()
              change({ memo: above.memo })
            }
            if (event.key === 'Enter' && !event.ctrlKey) goDown('memo')
          }}
        />
      </td>
      <td data-cell="tax">
        <input
          className="cell"
          list="entry-taxes"
          aria-label={named(words.tax)}
          aria-invalid={!isTaxed}
          title={isTaxed ? undefined : words.taxUnknown}
          value={line.tax}
          onChange={(event) => change({ tax: event.target.value.toUpperCase() })}
          onKeyDown={(event) => {
            if (event.key === '"' && line.tax === '' && above !== undefined) {
              event.preventDefault()
              change({ tax: above.tax })
            }
            if (event.key === 'Enter' && !event.ctrlKey) goDown('tax')
          }}
        />
      </td>
      {(['debit', 'credit'] as const).map((side) => (
        <td key={side} data-cell={side} className="amount">
          <AmountField
            label={named(words[side])}
            value={line[side]}
            above={above?.[side] ?? ''}
            balance={balancing(others, side, line.tax, place)}
            included={(paid) => priceIn(paid, line.tax, place)}
            onChange={(value) =>
              change(side === 'debit' ? { debit: value, credit: '' } : { credit: value, debit: '' })
            }
            onEnter={() => goDown(side)}
          />
        </td>
      ))}
    </tr>
  )
}

function EntryTotals({ lines }: { readonly lines: readonly DraftLine[] }) {
  const { words, look } = useLook()
  const sum = (side: 'debit' | 'credit') => lines.reduce((total, line) => total + centsOf(line[side]), 0n)
  const [debit, credit] = [sum('debit'), sum('credit')]
  const difference = debit > credit ? debit - credit : credit - debit
  const isBlank = debit === 0n && credit === 0n
  return (
    <tfoot>
      <tr>
        <td />
        <td colSpan={3} aria-live="polite">
          {isBlank ? null : difference === 0n ? (
            <span className="proof" data-holds="yes">
              {words.inBalance}
            </span>
          ) : (
            words.outOfBalance(amountWords(textOf(difference), look.language))
          )}
        </td>
        <td className="amount total">{amountWords(textOf(debit), look.language)}</td>
        <td className="amount total">{amountWords(textOf(credit), look.language)}</td>
      </tr>
    </tfoot>
  )
}

/** A line that a tax adds, stepped in under its own and not typed into. */
function TaxRow({ tax, name }: { readonly tax: DraftLine; readonly name: string }) {
  const { words, look } = useLook()
  return (
    <tr className="tax-row">
      <td />
      <td>
        <span className="visually-hidden">{words.taxLine} </span>
        {tax.account} {name}
      </td>
      <td />
      <td />
      {(['debit', 'credit'] as const).map((side) => (
        <td key={side} className="amount">
          {tax[side] === '' ? '' : amountWords(tax[side], look.language)}
        </td>
      ))}
    </tr>
  )
}

/**
 * What `=` puts on a side so that the entry balances; nothing where the other side is wanted. With a tax on
 * the line it is the price to which the tax makes up what is wanted.
 */
function balancing(others: bigint, side: 'debit' | 'credit', tax: string, place: TaxPlace): string {
  const wanted = side === 'debit' ? -others : others
  if (wanted <= 0n) return ''
  return priceIn(textOf(wanted), tax, place) ?? textOf(wanted)
}
