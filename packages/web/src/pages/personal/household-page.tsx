import './personal.css'
import { useState } from 'react'
import { refusalsIn, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { amountWords, isZero } from '../../words/amounts.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'
import { usePage } from '../reports/chart-figures.ts'
import { PrintedPage } from '../reports/printed-page.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { HouseholdPanel } from './household-panel.tsx'
import { MonthActs } from './month-acts.tsx'
import { PageProofs } from './page-proofs.tsx'
import { type ShownHousehold, useOwed } from './personal-shapes.ts'
import { PersonalTabs } from './personal-tabs.tsx'
import { SettlePanel } from './settle-panel.tsx'
import { usePersonalAt } from './use-personal-at.ts'

/** Two who keep house together: who they are, what was spent and shared in a month, who owes whom. */
export function HouseholdPage() {
  const { look } = useLook()
  const words = personalWords[look.language]
  const at = usePersonalAt('/$book/personal/household')
  const { month, search, change } = at
  const [panel, open] = useState<'set' | 'settle'>()
  const { bar, say } = useUndoBar()
  const print = usePaper()
  const asked = useRead('household.show', {})
  const isMissing = asked.isError && refusalsIn(asked.error).some(({ code }) => code === 'household-missing')
  const household = asked.isError ? undefined : asked.data
  const owed = useOwed(month, household !== undefined)
  const show = (next: 'set' | 'settle') => {
    change({ figure: undefined })
    open(next)
  }
  const paper = () => print('report.household', { month })
  const set = household === undefined ? words.setHousehold : words.changeHousehold
  const canSettle = owed.data !== undefined && !isZero(owed.data.owed)
  useHouseholdKeys({
    isOpen: panel !== undefined,
    isSet: household !== undefined,
    show,
    paper,
    set,
  })
  const done = (what: string, act: number) => {
    say(what, act)
    open(undefined)
  }
  return (
    <>
      <Head title={words.tabs.household}>
        <MonthActs month={month} turn={at.turn} />
        <span className="state">
          {household === undefined || owed.data === undefined ? '' : owedWords(owed.data, look.language)}
        </span>
        <div className="acts">
          {household === undefined ? null : (
            <>
              <Button keyHint="Ctrl P" onPress={paper}>
                {words.printIt}
              </Button>
              <Button keyHint="n" onPress={() => show('set')}>
                {set}
              </Button>
              <Button
                kind="filled"
                keyHint="g"
                onPress={() => show('settle')}
                whyNot={canSettle ? undefined : words.even}
              >
                {words.settle}
              </Button>
            </>
          )}
          {isMissing ? (
            <Button kind="filled" keyHint="n" onPress={() => show('set')}>
              {set}
            </Button>
          ) : null}
        </div>
        <PersonalTabs here="household" />
      </Head>
      <div className="content report">
        {isMissing ? <p className="opening-line">{words.noHousehold}</p> : null}
        {asked.isError && !isMissing ? (
          <Failure error={asked.error} again={() => void asked.refetch()} />
        ) : null}
        {asked.data === undefined && !asked.isError ? <Loading /> : null}
        {household === undefined ? null : (
          <>
            <Members household={household} />
            <Sheet
              month={month}
              figure={search.figure}
              open={(figure) => {
                open(undefined)
                at.open(figure)
              }}
            />
          </>
        )}
      </div>
      {search.figure === undefined ? null : (
        <FigurePanel figure={search.figure} close={() => change({ figure: undefined })} />
      )}
      {panel === 'set' ? (
        <HouseholdPanel household={household} say={done} close={() => open(undefined)} />
      ) : null}
      {panel === 'settle' && household !== undefined ? (
        <SettlePanel turn={at.turn} say={done} close={() => open(undefined)} />
      ) : null}
      {bar}
    </>
  )
}

function useHouseholdKeys({
  isOpen,
  isSet,
  set,
  show,
  paper,
}: {
  readonly isOpen: boolean
  readonly isSet: boolean
  readonly set: string
  show(panel: 'set' | 'settle'): void
  paper(): void
}): void {
  const { words: common, look } = useLook()
  const words = personalWords[look.language]
  useScreenKeys([
    ...(isSet
      ? [
          { key: 'ArrowDown', label: common.move, shown: '←↑↓→' },
          { key: 'Enter', label: common.open },
        ]
      : []),
    ...(isOpen ? [] : [{ key: 'n', label: set, run: () => show('set') }]),
    ...(isOpen || !isSet ? [] : [{ key: 'g', label: words.settle, run: () => show('settle') }]),
    ...(isSet ? [{ key: 'Ctrl+p', label: words.printIt, shown: 'Ctrl P', run: paper }] : []),
  ])
}

function owedWords(
  { owed, debtor, creditor }: { readonly owed: string; readonly debtor: string; readonly creditor: string },
  language: 'en' | 'fr',
): string {
  const words = personalWords[language]
  return isZero(owed) ? words.even : words.owes(debtor, creditor, amountWords(owed, language))
}

/** Who the two are, since when they share, in which parts, and whose accounts are whose. */
function Members({ household }: { readonly household: ShownHousehold }) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { data: accounts = [] } = useRead('account.list', {})
  const { people, from, percent, shares, owners } = household
  const called = (code: string) => `${code} ${accounts.find((each) => each.code === code)?.name ?? ''}`.trim()
  return (
    <section className="personal-section">
      <div className="scrolls">
        <table className="table personal-table" aria-label={words.members}>
          <thead>
            <tr>
              <th scope="col">{words.members}</th>
              <th scope="col">{words.share}</th>
              <th scope="col">{words.ownAccounts}</th>
              <th scope="col">{words.otherwise}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ code, name }, at) => (
              <tr key={code}>
                <th scope="row">
                  {name} <span className="second">{code}</span>
                </th>
                <td>{words.shareOf(at === 0 ? percent : 100 - percent)}</td>
                <td>
                  {owners
                    .filter(({ person }) => person === code)
                    .map(({ account }) => called(account))
                    .join(', ')}
                </td>
                <td>
                  {shares
                    .map(
                      ({ account, percent: part }) =>
                        `${called(account)}${colon(look.language)} ${words.shareOf(at === 0 ? part : 100 - part)}`,
                    )
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="second">
        {words.sharedFrom} {from}
      </p>
    </section>
  )
}

function Sheet({
  month,
  figure,
  open,
}: {
  readonly month: string
  readonly figure: string | undefined
  open(figure: string): void
}) {
  const { data: page, error, isError, refetch } = usePage('household', { month })
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (page === undefined) return <Loading />
  return (
    <>
      <div className="scrolls">
        <PrintedPage page={page} isWhole={false} isDrawn={false} current={figure} open={open} />
      </div>
      <PageProofs page={page} />
    </>
  )
}
