import { taxWord } from '@daybook/canada/sales-tax/tax-word.ts'
import { Fragment, useRef } from 'react'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { MoneyField } from '../../parts/form-parts.tsx'
import { amountWords } from '../../words/amounts.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { taxCodes } from '../bank/tax-codes.ts'
import { type DraftLine, isTyped, priceFrom, quantityFrom } from './document-draft.ts'
import type { Side } from './side.ts'
import type { MadeDocument, useDocumentDraft } from './use-document-draft.ts'

type Form = ReturnType<typeof useDocumentDraft>

/** The lines of a document as a grid that is typed into, each with the taxes that are decided and why. */
export function DocumentLines({ side, form }: { readonly side: Side; readonly form: Form }) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const grid = useRef<HTMLTableElement>(null)
  const { draft, made } = form
  const goTo = (index: number, cell: string) =>
    setTimeout(
      () =>
        grid.current
          ?.querySelector<HTMLInputElement>(`[data-line="${index}"] [data-cell="${cell}"] input`)
          ?.focus(),
      0,
    )
  let typed = -1
  return (
    <div className="scrolls">
      <table className="doc-lines" ref={grid} aria-label={words.lines}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{common.line}</span>
            </th>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.account}</th>
            <th scope="col" className="amount">
              {words.quantity}
            </th>
            <th scope="col" className="amount">
              {words.price}
            </th>
            <th scope="col">{words.tax}</th>
            <th scope="col" className="amount">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.lines.map((line, index) => {
            if (isTyped(line)) typed += 1
            const own = isTyped(line) ? made?.lines[typed] : undefined
            return (
              <Fragment key={line.key}>
                <LineRow
                  line={line}
                  index={index}
                  above={draft.lines[index - 1]}
                  made={own}
                  change={(next) => form.setLine(index, next)}
                  goDown={(cell) => goTo(index + 1, cell)}
                />
                {own === undefined ? null : <TaxRow made={own} />}
              </Fragment>
            )
          })}
        </tbody>
        <Totals side={side} form={form} />
      </table>
      <datalist id="document-taxes">
        {[...taxCodes, 'none'].map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
    </div>
  )
}

type MadeLine = MadeDocument['lines'][number]

type RowProps = {
  readonly line: DraftLine
  readonly index: number
  readonly above: DraftLine | undefined
  readonly made: MadeLine | undefined
  change(next: Partial<DraftLine>): void
  goDown(cell: string): void
}

function LineRow({ line, index, above, made, change, goDown }: RowProps) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const named = (what: string) => `${what}, ${common.line} ${index + 1}`
  const cell = (
    field: 'text' | 'quantity' | 'price' | 'tax',
    label: string,
    { isNumber = false, isWrong = false, hint = '' },
  ) => (
    <td data-cell={field} className={isNumber ? 'number-cell' : undefined}>
      <input
        className={isNumber ? 'cell number' : 'cell'}
        aria-label={named(label)}
        aria-invalid={isWrong}
        placeholder={hint}
        list={field === 'tax' ? 'document-taxes' : undefined}
        inputMode={isNumber ? 'decimal' : undefined}
        value={line[field]}
        onChange={(event) => change({ [field]: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === '"' && line[field] === '' && above !== undefined) {
            event.preventDefault()
            change({ [field]: above[field] })
          }
          if (event.key === 'Enter' && !event.ctrlKey) goDown(field)
        }}
      />
    </td>
  )
  const isSaid = line.price.trim() !== ''
  const isCounted = line.quantity.trim() !== ''
  return (
    <tr data-line={index}>
      <td className="second">{index + 1}</td>
      {cell('text', words.item, {})}
      <td data-cell="account">
        <AccountField
          label={named(words.account)}
          value={line.account}
          onChange={(account) => change({ account })}
          onEnter={() => goDown('account')}
        />
      </td>
      {cell('quantity', words.quantity, {
        isNumber: true,
        isWrong: isCounted && quantityFrom(line.quantity) === undefined,
      })}
      {cell('price', words.price, { isNumber: true, isWrong: isSaid && priceFrom(line.price) === undefined })}
      {cell('tax', words.tax, { hint: words.decided })}
      <td className="amount">{made === undefined ? null : <Amount value={made.amount} />}</td>
    </tr>
  )
}

/** The taxes of a line as they are decided, with the reason. */
function TaxRow({ made }: { readonly made: MadeLine }) {
  const { look } = useLook()
  const taxes = made.taxes === '' ? made.supply : made.taxes
  return (
    <tr className="tax-row">
      <td />
      <td colSpan={6}>
        {taxes.replaceAll(/-?\d+\.\d\d/g, (amount) => amountWords(amount, look.language))} · {made.reason}
      </td>
    </tr>
  )
}

/**
 * Before tax, each tax with its reason, and the total; a bill’s taxes are typed over as the paper has them.
 */
function Totals({ side, form }: { readonly side: Side; readonly form: Form }) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const { made, draft, set } = form
  const isTypedOver = side === 'supplier' && draft.kind === 'bill'
  return (
    <tfoot aria-live="polite">
      <tr>
        <th scope="row" colSpan={6}>
          {words.net}
        </th>
        <td className="amount">
          <Amount value={made?.net ?? '0.00'} />
        </td>
      </tr>
      {(made?.taxes ?? []).map(({ tax, amount, claimed, reason }) => (
        <tr key={`${tax} ${reason}`}>
          <th scope="row" colSpan={6}>
            {taxWord(tax, look.language)} <span className="second">{reason}</span>
            {claimed === '' ? null : (
              <span className="second">, {words.claimed(amountWords(claimed, look.language))}</span>
            )}
          </th>
          {isTypedOver ? (
            <td className="tax-cell">
              <MoneyField
                label={`${taxWord(tax, look.language)}, ${words.asOnBill}`}
                value={draft.taxes[tax] ?? amount}
                onChange={(typed) => set({ taxes: { ...draft.taxes, [tax]: typed } })}
                isBare
              />
            </td>
          ) : (
            <td className="amount">
              <Amount value={amount} />
            </td>
          )}
        </tr>
      ))}
      <tr>
        <th scope="row" colSpan={6}>
          {common.total}
        </th>
        <td className="amount plain-total">
          <Amount value={made?.total ?? '0.00'} />
        </td>
      </tr>
    </tfoot>
  )
}
