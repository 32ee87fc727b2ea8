import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { documentWords } from '../../words/document-words.ts'
import { estimateWords } from '../../words/estimate-words.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { settleWords } from '../../words/settle-words.ts'
import { RefuseBillPanel } from './estimate-panels.tsx'

type Held = OutputOf<'payment.plan'>['held'][number]

/** The bills that wait for approval before they are paid, each with the deed that lets it be. */
export function HeldBills({ plan }: { readonly plan: OutputOf<'payment.plan'> }) {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const { name } = useBook()
  const { bar, say } = useUndoBar()
  const { write, settle, refusals } = useSending(say)
  const [refusing, refuse] = useState<Held>()
  const own = estimateWords[look.language]
  // By its own id: the number of a supplier may be another bill’s id, or several suppliers’.
  const approve = async ({ id, bill }: Held) => {
    await settle(
      () => write('bill.approve', { bills: [id] }),
      () => words.approved(bill),
    )
  }
  return (
    <section className="inside">
      <div>
        <h2>{words.held}</h2>
        <RefusalBox refusals={refusals} />
        <table className="posted" aria-label={words.held}>
          <thead>
            <tr>
              <th scope="col">{documentWords[look.language].number}</th>
              <th scope="col">{partyWords[look.language].supplier}</th>
              <th scope="col">{documentWords[look.language].due}</th>
              <th scope="col" className="amount">
                {common.amount}
              </th>
              <th scope="col">{documentWords[look.language].why}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {plan.held.map((each) => (
              <tr key={each.id}>
                <th scope="row">
                  <Link to="/$book/bills/$document" params={{ book: name, document: each.id }}>
                    {each.bill}
                  </Link>
                </th>
                <td>{each.supplier}</td>
                <td className="second">{each.due}</td>
                <td className="amount">
                  <Amount value={each.amount} />
                </td>
                <td className="second">
                  {each.refused === '' ? own.approvals.waits : own.refusedFor(each.refused)}
                </td>
                <td className="row-acts">
                  {each.refused === '' ? (
                    <Button onPress={() => refuse(each)}>
                      {own.refuse}
                      <span className="visually-hidden"> {each.bill}</span>
                    </Button>
                  ) : null}{' '}
                  <Button onPress={() => void approve(each)}>
                    {words.approve}
                    <span className="visually-hidden"> {each.bill}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {refusing === undefined ? null : (
        <RefuseBillPanel
          key={refusing.id}
          bill={refusing.id}
          number={refusing.bill}
          say={say}
          close={() => refuse(undefined)}
        />
      )}
      {bar}
    </section>
  )
}
