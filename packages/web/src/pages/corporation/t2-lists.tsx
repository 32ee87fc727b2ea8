import { Link } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { t2Words } from '../../words/t2-words.ts'
import { type CcaFigure, useCca } from '../assets/asset-shapes.ts'
import type { T2At, T2Deed, T2Shown } from './shapes.ts'

const columns = [
  'opening',
  'additions',
  'adjustments',
  'proceeds',
  'recapture',
  'terminalLoss',
  'claimed',
  'closing',
] as const

/** Schedule 8: the classes of the register, and those that were given besides. */
export function Classes({
  shown,
  at,
  show,
}: {
  readonly shown: T2Shown
  readonly at: T2At
  show(deed: T2Deed): void
}) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const { name } = useBook()
  const { opening, added, adjusted, proceeds, recapture, terminalLoss, claimed, closing } = words
  const { data } = useCca(Number(shown.through.slice(0, 4)))
  const figuresOf = (key: string) => data?.classes.find((each) => each.key === key)?.figures ?? {}
  const heads = [opening, added, adjusted, proceeds, recapture, terminalLoss, claimed, closing]
  return (
    <>
      {shown.schedule8.length === 0 ? (
        <p>{words.noClasses}</p>
      ) : (
        <div className="scrolls">
          <table className="posted t2-list" aria-label={words.parts['8']}>
            <thead>
              <tr>
                <th scope="col">{words.class}</th>
                {heads.map((head) => (
                  <th key={head} scope="col" className="amount">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.schedule8.map((each) => (
                <tr key={each.class}>
                  <th scope="row">{each.class}</th>
                  {columns.map((column) => (
                    <ClassAmount
                      key={column}
                      label={`${words.class} ${each.class}, ${heads[columns.indexOf(column)] ?? ''}`}
                      value={each[column]}
                      figure={isOpening(column) ? figuresOf(each.class)[column] : undefined}
                      at={at}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="second note">{words.registerFirst}</p>
      <p className="form-acts">
        <Link
          to="/$book/assets/cca"
          params={{ book: name }}
          search={{ year: Number(shown.through.slice(0, 4)) }}
          className="underlined"
        >
          {words.toRegister}
        </Link>
        <Button keyHint="n" onPress={() => show('class')}>
          {words.giveClass}
        </Button>
      </p>
    </>
  )
}

function isOpening(column: (typeof columns)[number]): column is CcaFigure {
  return column === 'claimed' || column === 'recapture' || column === 'terminalLoss'
}

/** An amount of a class; what was claimed or came of it opens to how it was worked out. */
function ClassAmount({
  label,
  value,
  figure,
  at,
}: {
  readonly label: string
  readonly value: string
  readonly figure: string | undefined
  readonly at: T2At
}) {
  const { look } = useLook()
  const shown = <Amount value={value} zero="dash" />
  return (
    <td className="amount">
      {figure === undefined ? (
        shown
      ) : (
        <button
          type="button"
          className="figure"
          data-figure={figure}
          aria-label={`${label}: ${amountWords(value, look.language)}`}
          aria-pressed={figure === at.search.figure}
          onClick={() => at.change({ figure })}
        >
          {shown}
        </button>
      )}
    </td>
  )
}

/** Schedule 50: who holds ten percent or more at the end of the year. */
export function Holders({ shown }: { readonly shown: T2Shown }) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const { name } = useBook()
  const numberOf = ({ businessNumber, sin, trustNumber }: T2Shown['schedule50'][number]) =>
    [businessNumber, sin === '' ? '' : `••• ${sin}`, trustNumber].filter((each) => each !== '').join(' ')
  return (
    <>
      {shown.schedule50.length === 0 ? (
        <p>{words.noHolders}</p>
      ) : (
        <div className="scrolls">
          <table className="posted t2-list" aria-label={words.parts['50']}>
            <thead>
              <tr>
                <th scope="col">{words.holder}</th>
                <th scope="col">{words.number}</th>
                <th scope="col" className="amount">
                  {words.common}
                </th>
                <th scope="col" className="amount">
                  {words.preferred}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.schedule50.map((each) => (
                <tr key={each.shareholder}>
                  <th scope="row">{each.name}</th>
                  <td>{numberOf(each)}</td>
                  <td className="amount">{each.common}</td>
                  <td className="amount">{each.preferred}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="form-acts">
        <Link to="/$book/year-end/dividends" params={{ book: name }} className="underlined">
          {words.toHolders}
        </Link>
      </p>
    </>
  )
}
