import { useState } from 'react'
import { useRead } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { DayField } from '../../parts/form-parts.tsx'
import { Failure, RefusalBox } from '../../parts/notices.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { today } from '../../words/today.ts'
import { useMail, usePdf } from './use-pdf.ts'

/** A customer’s statement of account over a span, as it would be sent. */
export function StatementSection({ customer }: { readonly customer: string }) {
  const { words: common, look } = useLook()
  const words = partyWords[look.language]
  const print = usePaper()
  const [span, choose] = useState({ from: `${today().slice(0, 4)}-01-01`, through: today() })
  const asked = { customer, ...span }
  const paper = usePdf((write) =>
    write('customer.statements', { customers: [customer], ...span, inline: true }),
  )
  const mail = useMail((write) => write('customer.mail', { customers: [customer], ...span, inline: true }))
  useScreenKeys([{ key: 'Ctrl+p', label: words.statementPaper, shown: 'Ctrl P', run: paper.print }])
  const { data, error, isError, refetch } = useRead('customer.statement', asked)
  return (
    <section>
      <h2>{words.statement}</h2>
      <div className="line-form statement-span">
        <DayField label={common.from} value={span.from} onChange={(from) => choose({ ...span, from })} />
        <DayField
          label={common.through}
          value={span.through}
          onChange={(through) => choose({ ...span, through })}
        />
        <Button keyHint="Ctrl P" onPress={paper.print}>
          {common.asPdf}
        </Button>
        <Button onPress={mail.send}>{documentWords[look.language].mail}</Button>
        <Button onPress={() => print('customer.statement', asked, 'csv')}>{common.asCsv}</Button>
      </div>
      <RefusalBox refusals={[...paper.refusals, ...mail.refusals]} />
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <table className="posted" aria-label={words.statement}>
          <thead>
            <tr>
              <th scope="col">{common.date}</th>
              <th scope="col">{documentWords[look.language].item}</th>
              <th scope="col" className="amount">
                {words.charge}
              </th>
              <th scope="col" className="amount">
                {words.payment}
              </th>
              <th scope="col" className="amount">
                {common.balance}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" colSpan={4}>
                {common.opening}
              </th>
              <td className="amount">
                <Amount value={data.opening} />
              </td>
            </tr>
            {data.rows.map((row) => (
              <tr key={`${row.date} ${row.kind} ${row.item} ${row.balance}`}>
                <th scope="row" className="second">
                  {row.date}
                </th>
                <td className="roomy">
                  {documentWords[look.language].kinds[row.kind] ?? row.kind} {row.item}
                </td>
                <td className="amount">
                  <Amount value={row.charge} zero="blank" />
                </td>
                <td className="amount">
                  <Amount value={row.payment} zero="blank" />
                </td>
                <td className="amount">
                  <Amount value={row.balance} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {common.total}
              </th>
              <td className="amount total">
                <Amount value={data.closing} />
              </td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  )
}
