import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { TickRow } from '../../parts/tick-row.tsx'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { routineWords } from '../../words/routine-words.ts'
import { settleWords } from '../../words/settle-words.ts'
import { HeldBills } from './held-bills.tsx'
import { taxNamed } from './tax-name.ts'
import { type DueSupplier, type RunDraft, takesConfirmation } from './use-run-deed.ts'

type Props = {
  readonly plan: OutputOf<'payment.plan'>
  readonly draft: RunDraft
  set(next: Partial<RunDraft>): void
}

/** The cash that is needed by day; each supplier whose bills are due, and each tax that is, with a tick. */
export function DueSuppliers({ plan, draft, set }: Props) {
  const { look } = useLook()
  const words = settleWords[look.language]
  if (plan.suppliers.length === 0 && plan.taxes.length === 0 && plan.held.length === 0)
    return <p className="opening-line">{words.nothingDue}</p>
  return (
    <>
      {plan.held.length === 0 ? null : <HeldBills plan={plan} />}
      {plan.cash.length === 0 ? null : <CashNeeded plan={plan} />}
      {plan.suppliers.length === 0 ? null : <SupplierTable plan={plan} draft={draft} set={set} />}
      {plan.taxes.length === 0 ? null : <TaxTable plan={plan} draft={draft} set={set} />}
    </>
  )
}

function CashNeeded({ plan }: { readonly plan: Props['plan'] }) {
  const { look } = useLook()
  const words = settleWords[look.language]
  return (
    <section className="inside">
      <div>
        <h2>{words.cashNeeded}</h2>
        <table className="posted" aria-label={words.cashNeeded}>
          <thead>
            <tr>
              <th scope="col">{words.cashDay}</th>
              <th scope="col" className="amount">
                {words.cashDue}
              </th>
              <th scope="col" className="amount">
                {words.cashTotal}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.cash.map(({ date, due, total }) => (
              <tr key={date}>
                <th scope="row">{date}</th>
                <td className="amount">
                  <Amount value={due} />
                </td>
                <td className="amount">
                  <Amount value={total} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** The remittances and filed returns that are due. */
function TaxTable({ plan, draft, set }: Props) {
  const { words: common, look } = useLook()
  const words = routineWords[look.language]
  const settles = settleWords[look.language]
  const rows = plan.taxes
  const tick = (tax: string) => {
    const left = new Set(draft.left)
    if (!left.delete(tax)) left.add(tax)
    set({ left })
  }
  const keys = useRowKeys(rows.length, (index) => tick(rows[index]?.tax ?? ''))
  const body = useFirstFocus(plan.suppliers.length === 0 ? rows.length : 0)
  return (
    <div className="scrolls">
      <table className="table" aria-label={words.taxesDue}>
        <thead>
          <tr>
            <th scope="col" className="tick-column">
              <span className="visually-hidden">{settles.payNow}</span>
            </th>
            <th scope="col">{words.taxesDue}</th>
            <th scope="col">{words.agency}</th>
            <th scope="col">{common.date}</th>
            <th scope="col" className="amount">
              {settles.toPay}
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map(({ tax, agency, due, open }, index) => (
            <TickRow
              key={tax}
              row={keys.row(index)}
              label={settles.choose(taxNamed(tax, look.language))}
              isTicked={!draft.left.has(tax)}
              toggle={() => tick(tax)}
            >
              <th scope="row">{taxNamed(tax, look.language)}</th>
              <td className="second">{agency}</td>
              <td className="second whole">{due}</td>
              <td className="amount">
                <Amount value={open} />
              </td>
            </TickRow>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SupplierTable({ plan, draft, set }: Props) {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const rows = plan.suppliers
  const tick = (supplier: string) => {
    const left = new Set(draft.left)
    if (!left.delete(supplier)) left.add(supplier)
    set({ left })
  }
  const keys = useRowKeys(rows.length, (index) => tick(rows[index]?.supplier ?? ''))
  const body = useFirstFocus(rows.length)
  const chosen = rows.filter(({ supplier }) => !draft.left.has(supplier))
  const { data } = useRead('bill.list', { open: true })
  const dueOf = new Map((data?.documents ?? []).map((each) => [`${each.party} ${each.number}`, each.due]))
  return (
    <div className="scrolls">
      <table className="table wide-table" aria-label={words.payDue}>
        <thead>
          <tr>
            <th scope="col" className="tick-column">
              <span className="visually-hidden">{words.payNow}</span>
            </th>
            <th scope="col">{partyWords[look.language].supplier}</th>
            <th scope="col">{words.bills}</th>
            {[words.credits, words.discount, words.toPay].map((head) => (
              <th key={head} scope="col" className="amount">
                {head}
              </th>
            ))}
            {draft.by === 'online' ? <th scope="col">{words.confirmation}</th> : null}
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <SupplierRow
              key={each.supplier}
              due={each}
              row={keys.row(index)}
              days={dueOf}
              draft={draft}
              set={set}
              tick={() => tick(each.supplier)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {common.total}
            </th>
            <td className="amount plain-total">
              <Amount value={sumOfTexts(chosen.map(({ pay }) => pay))} />
            </td>
            {draft.by === 'online' ? <td /> : null}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function SupplierRow({
  due,
  row,
  days,
  draft,
  set,
  tick,
}: {
  readonly due: DueSupplier
  readonly row: object
  readonly days: ReadonlyMap<string, string>
  readonly draft: RunDraft
  set(next: Partial<RunDraft>): void
  tick(): void
}) {
  const { look } = useLook()
  const words = settleWords[look.language]
  const { supplier, payee, bills, credits, discount, pay } = due
  const bill = (number: string) => `${number} (${days.get(`${supplier} ${number}`) ?? ''})`
  return (
    <TickRow row={row} label={words.choose(supplier)} isTicked={!draft.left.has(supplier)} toggle={tick}>
      <th scope="row">
        {supplier}
        {draft.by === 'online' ? (
          <span className="second small">
            {' '}
            {payee === '' ? words.noPayee : `${partyWords[look.language].payee} ${payee}`}
          </span>
        ) : null}
      </th>
      <td className="second">{bills === '' ? null : bills.split(', ').map(bill).join(', ')}</td>
      {[credits, discount].map((amount, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns that never move
        <td key={index} className="amount">
          <Amount value={amount} zero="blank" />
        </td>
      ))}
      <td className="amount">
        <Amount value={pay} />
      </td>
      {draft.by === 'online' ? (
        <td>
          {takesConfirmation(due) ? (
            <input
              className="cell"
              aria-label={`${words.confirmation}, ${supplier}`}
              value={draft.confirmations[supplier] ?? ''}
              onKeyDown={(event) => event.stopPropagation()}
              onChange={(event) =>
                set({ confirmations: { ...draft.confirmations, [supplier]: event.target.value } })
              }
            />
          ) : (
            <span className="second">{words.creditsFirst}</span>
          )}
        </td>
      ) : null}
    </TickRow>
  )
}
