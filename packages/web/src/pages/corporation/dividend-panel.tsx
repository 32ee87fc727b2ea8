import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { taken, useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { SidePanel } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { isZero } from '../../words/amounts.ts'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'
import { useMadeFile } from '../year-end/use-made-file.ts'
import { ResolutionText } from './resolution-text.tsx'
import { ShareRows } from './share-rows.tsx'

/** A dividend: who gets what, the resolution as text and as a PDF to sign, and its payments. */
export function DividendPanel({
  dividend,
  say,
  pay,
  close,
}: {
  readonly dividend: string
  say(what: string): void
  pay(): void
  close(): void
}) {
  const { words: common, look } = useLook()
  const words = dividendWords[look.language]
  const { name } = useBook()
  const { data, error, isError, refetch } = useRead('dividend.show', { dividend })
  const { make, refusals } = useMadeFile((file) => say(words.didPdf(file)))
  const isOwed = data !== undefined && !isZero(data.owed)
  const pdf = () =>
    void make((write) =>
      write('dividend.resolution', { dividend, as: 'pdf', in: look.language, inline: true }),
    )
  useScreenKeys([
    { key: 'g', label: words.pdf, run: pdf },
    ...(isOwed ? [{ key: 'Ctrl+Enter', label: words.pay, shown: 'Ctrl Enter', run: pay }] : []),
  ])
  return (
    <SidePanel title={words.dividendOf(dividend)} close={close}>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? (
        isError ? null : (
          <Loading />
        )
      ) : (
        <>
          <p className="second">
            {words.kinds[data.kind]} · {words.declared} {data.declared} · {words.payable} {data.payable} ·{' '}
            <EntryLink entry={data.entry}>{common.entryOf(data.entry)}</EntryLink>
          </p>
          <ShareRows shares={data.shares} total={data.amount} />
          <p>
            <Link
              to="/$book/year-end"
              params={{ book: name }}
              search={{ kind: 'T5', year: Number(data.payable.slice(0, 4)) }}
              className="underlined"
            >
              {words.toSlips}
            </Link>
          </p>
          <Payments shown={data} />
        </>
      )}
      <div className="panel-acts">
        <Button keyHint="g" onPress={pdf}>
          {words.pdf}
        </Button>
        {isOwed ? (
          <Button kind="filled" keyHint="Ctrl Enter" onPress={pay}>
            {words.pay}
          </Button>
        ) : null}
      </div>
      <RefusalBox refusals={refusals} />
      <Resolution dividend={dividend} />
    </SidePanel>
  )
}

function Payments({ shown }: { readonly shown: OutputOf<'dividend.show'> }) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  if (shown.payments.length === 0) return null
  return (
    <section className="panel-amounts" aria-label={words.payments}>
      <h2>{words.payments}</h2>
      <table className="plain-rows" aria-label={words.payments}>
        <tbody>
          {shown.payments.map(({ entry, date, by, amount }) => (
            <tr key={entry}>
              <th scope="row">
                <EntryLink entry={entry} /> {date} <span className="second">{words.paidBy[by]}</span>
              </th>
              <td className="amount">
                <Amount value={amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The text of the resolution, in the person’s language. */
function Resolution({ dividend }: { readonly dividend: string }) {
  const { look } = useLook()
  const { name, client } = useBook()
  const { data } = useQuery({
    queryKey: ['book', name, 'resolution', dividend, look.language],
    queryFn: async () =>
      taken(await client.write('dividend.resolution', { dividend, in: look.language }, { dryRun: true })),
  })
  return data === undefined ? null : <ResolutionText resolution={data.resolution} />
}
