import '../year-end/year-end.css'
import './corporation.css'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'
import { poolWords } from '../../words/pool-words.ts'
import { YearEndTabs } from '../year-end/tabs.tsx'
import { DeclarePanel } from './declare-panel.tsx'
import { DividendPanel } from './dividend-panel.tsx'
import { DividendTable } from './dividend-table.tsx'
import { HolderPanel } from './holder-panel.tsx'
import { HolderTable } from './holder-table.tsx'
import { NotCorporation, useIsCorporation } from './not-corporation.tsx'
import { PayPanel } from './pay-panel.tsx'
import { PoolPanel } from './pool-panel.tsx'
import { PoolTables } from './pool-table.tsx'

/** What is open beside the lists: a deed, and whom or what it is about. */
type Panel =
  | { readonly kind: 'holder'; readonly number: string }
  | { readonly kind: 'declare' | 'pool' }
  | { readonly kind: 'show' | 'pay'; readonly dividend: string }

/**
 * The shareholders with what they hold, the dividends (declared, resolved on paper, paid), and the pools that
 * eligible and capital dividends come out of.
 */
export function DividendsPage() {
  const { words: common, look } = useLook()
  const words = dividendWords[look.language]
  const { record } = poolWords[look.language]
  const [panel, open] = useState<Panel>()
  const { bar, say } = useUndoBar()
  const isCorporation = useIsCorporation()
  const isAsked = isCorporation === true
  const holders = useRead('shareholder.list', {}, isAsked)
  const dividends = useRead('dividend.list', {}, isAsked)
  const room = useRead('dividend.room', {}, isAsked)
  const close = () => open(undefined)
  const done = (what: string, act: number) => {
    say(what, act)
    close()
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    ...(isAsked && panel === undefined
      ? [
          { key: 'n', label: words.newHolder, run: () => open({ kind: 'holder', number: '' }) },
          { key: 'v', label: words.declare, run: () => open({ kind: 'declare' }) },
          { key: 'g', label: record, run: () => open({ kind: 'pool' }) },
        ]
      : []),
  ])
  const failed = [holders, dividends, room].find(({ isError }) => isError)
  return (
    <>
      <Head title={words.title}>
        {isAsked ? (
          <div className="acts">
            <Button keyHint="g" onPress={() => open({ kind: 'pool' })}>
              {record}
            </Button>
            <Button keyHint="n" onPress={() => open({ kind: 'holder', number: '' })}>
              {words.newHolder}
            </Button>
            <Button kind="filled" keyHint="v" onPress={() => open({ kind: 'declare' })}>
              {words.declare}
            </Button>
          </div>
        ) : null}
        <YearEndTabs here="dividends" />
      </Head>
      <div className="content">
        {isCorporation === false ? <NotCorporation /> : null}
        {failed === undefined ? null : <Failure error={failed.error} again={() => void failed.refetch()} />}
        {isAsked && (holders.data === undefined || dividends.data === undefined) && failed === undefined ? (
          <Loading />
        ) : null}
        {holders.data === undefined ? null : (
          <HolderTable
            rows={holders.data.shareholders}
            change={(number) => open({ kind: 'holder', number })}
          />
        )}
        {dividends.data === undefined ? null : (
          <DividendTable
            rows={dividends.data.dividends}
            open={(dividend) => open({ kind: 'show', dividend })}
          />
        )}
        {room.data === undefined ? null : <PoolTables room={room.data} />}
      </div>
      {panel?.kind === 'pool' ? <PoolPanel say={done} close={close} /> : null}
      {panel?.kind === 'holder' ? (
        <HolderPanel
          key={panel.number}
          was={holders.data?.shareholders.find(({ number }) => number === panel.number)}
          say={done}
          close={close}
        />
      ) : null}
      {panel?.kind === 'declare' ? (
        <DeclarePanel
          say={(what, act, dividend) => {
            say(what, act)
            open({ kind: 'show', dividend })
          }}
          close={close}
        />
      ) : null}
      {panel?.kind === 'show' ? (
        <DividendPanel
          dividend={panel.dividend}
          say={say}
          pay={() => open({ kind: 'pay', dividend: panel.dividend })}
          close={close}
        />
      ) : null}
      {panel?.kind === 'pay' ? <PayPanel dividend={panel.dividend} say={done} close={close} /> : null}
      {bar}
    </>
  )
}
