import './trade.css'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { cardWords } from '../../words/card-words.ts'
import { lessText } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import type { CardSearch } from './card-search.ts'
import { ChargePanel } from './charge-panel.tsx'
import { TradeTabs } from './trade-tabs.tsx'

/** Credit cards: what stands on a card, and posting a charge with its foreign amount, rate and fee. */
export function CardsPage() {
  const { words: common, look } = useLook()
  const words = cardWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const search = useSearch({ from: '/$book/bills/cards' })
  const { bar, say } = useUndoBar()
  const { data: chart } = useRead('account.list', {})
  const usual = chart?.find(({ role }) => role === 'creditcard.default')?.code ?? ''
  const card = search.card ?? usual
  const go = (next: CardSearch) =>
    void navigate({ to: '/$book/bills/cards', params: { book: name }, search: next, replace: true })
  const whyNot = card === '' ? words.chooseCard : undefined
  const charge = () => whyNot === undefined && go({ card, charging: true })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'n', label: words.charge, run: charge },
  ])
  return (
    <>
      <Head title={words.cards}>
        <span className="labelled">
          <span aria-hidden="true">{words.card}</span>
          <span className="boxed-account boxed">
            <AccountField label={words.card} value={card} onChange={(code) => go({ card: code })} />
          </span>
        </span>
        <div className="acts">
          {card === '' ? null : (
            <Link to="/$book/accounts/$account" params={{ book: name, account: card }} search={{}}>
              {words.register}
            </Link>
          )}
          <Button kind="filled" keyHint="n" whyNot={whyNot} onPress={charge}>
            {words.charge}
          </Button>
        </div>
        <TradeTabs side="supplier" here="cards" />
      </Head>
      <div className="content">
        {card === '' ? <p className="opening-line">{words.chooseCard}</p> : <OnCard card={card} />}
      </div>
      {search.charging === true && card !== '' ? (
        <ChargePanel key={card} account={card} say={say} close={() => go({ card })} />
      ) : null}
      {bar}
    </>
  )
}

/** How far back what was posted to a card is shown; the register has all of it. */
const shownDays = 92

/** What was posted to a card of late, the latest first, with what is owed. */
function OnCard({ card }: { readonly card: string }) {
  const { words: common, look } = useLook()
  const words = cardWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { data, error, isError, refetch } = useRead('account.postings', {
    account: card,
    from: addDays(today(), -shownDays),
    limit: 1000,
  })
  const rows = (data?.postings ?? []).toReversed()
  const keys = useRowKeys(rows.length, (index) => {
    const entry = rows[index]?.entry
    if (entry !== undefined) void navigate({ to: '/$book/entry/$entry', params: { book: name, entry } })
  })
  const body = useFirstFocus(rows.length)
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return <Loading />
  return (
    <>
      <p className="opening-line">{words.owed(amountWords(lessText('0.00', data.closing), look.language))}</p>
      {rows.length === 0 ? <p className="opening-line">{words.nothingPosted}</p> : null}
      {rows.length === 0 ? null : (
        <div className="scrolls">
          <table className="table" aria-label={words.postings}>
            <thead>
              <tr>
                <th scope="col">{common.date}</th>
                <th scope="col">{common.entry}</th>
                <th scope="col">{common.payee}</th>
                <th scope="col">{common.memo}</th>
                {[common.debit, common.credit].map((head) => (
                  <th key={head} scope="col" className="amount">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody ref={body} {...keys.body}>
              {rows.map((each, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an entry may post to a card twice
                <tr key={`${each.entry} ${index}`} {...keys.row(index)}>
                  <th scope="row">{each.date}</th>
                  <td className="second">{each.entry}</td>
                  <td>{each.payee}</td>
                  <td>{each.memo}</td>
                  <td className="amount">
                    <Amount value={each.debit} zero="blank" />
                  </td>
                  <td className="amount">
                    <Amount value={each.credit} zero="blank" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
