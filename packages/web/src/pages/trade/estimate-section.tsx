import { Link } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { colon } from '../../words/colon.ts'
import { documentWords } from '../../words/document-words.ts'
import { estimateWords } from '../../words/estimate-words.ts'
import { useLook } from '../../words/look-context.ts'
import { ProgressSection } from './progress-section.tsx'
import type { ShownDocument } from './side.ts'

/** What the customer said to an estimate, and the invoices that were made from it. */
export function EstimateSection({ shown }: { readonly shown: ShownDocument }) {
  const { look } = useLook()
  const words = estimateWords[look.language]
  const { answer, made } = shown
  return (
    <>
      {answer === undefined ? null : (
        <section>
          <h2>{words.answer}</h2>
          <p>
            {words.said(answer.says, answer.date)}
            {answer.order === '' ? '' : `, ${words.theirOrder(answer.order)}`}
            {answer.reason === '' ? '' : `${colon(look.language)} ${answer.reason}`}
          </p>
        </section>
      )}
      {made.length > 0 ? (
        <ProgressSection number={shown.number} />
      ) : (
        <section>
          <h2>{words.made}</h2>
          <p className="second">{words.noneMade}</p>
        </section>
      )}
    </>
  )
}

/** The estimate that an invoice was made from, or the document that a credit takes back. */
export function FromLine({ from }: { readonly from: string }) {
  const { look } = useLook()
  const { name } = useBook()
  const [kind = '', number = ''] = from.split('/')
  if (from === '') return null
  const isBill = kind === 'bill'
  const document = kind === 'invoice' || isBill ? number : from
  return (
    <p>
      {estimateWords[look.language].from}{' '}
      <Link
        to={isBill ? '/$book/bills/$document' : '/$book/invoices/$document'}
        params={{ book: name, document }}
      >
        {documentWords[look.language].kinds[kind] ?? kind} {number}
      </Link>
    </p>
  )
}
