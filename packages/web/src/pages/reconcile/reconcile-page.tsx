import '../bank/bank.css'
import './reconcile.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { refusalsIn, useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { BeginReconciliation } from './reconcile-begin.tsx'
import { OutstandingCheques } from './reconcile-cheques.tsx'
import { Seals } from './reconcile-seals.tsx'
import { UnderWay } from './reconcile-under-way.tsx'

/** The reconciliation of one account: one under way, or a new one to begin; below it the seals there are. */
export function ReconcilePage() {
  const { words: common } = useLook()
  const { name } = useBook()
  const navigate = useNavigate()
  const { account } = useParams({ from: '/$book/reconcile/$account' })
  const { data: accounts = [] } = useRead('account.list', {})
  const { data, error, refetch } = useRead('seal.status', { account, ticked: true })
  const { bar, say } = useUndoBar()
  const own = accounts.find(({ code }) => code === account)
  const title = own === undefined ? account : `${own.code} ${own.name}`
  const isNone = refusalsIn(error).some(({ code }) => code === 'reconcile-none')
  useScreenKeys([
    {
      key: 'Escape',
      label: common.back,
      shown: 'Esc',
      run: () => void navigate({ to: '/$book/reconcile', params: { book: name } }),
    },
  ])
  if (isNone || error !== null || data === undefined) {
    return (
      <>
        <Head title={title} />
        <div className="content">
          {isNone ? (
            <div className="inside">
              <BeginReconciliation account={account} />
              <OutstandingCheques account={account} on={today()} say={say} />
              <Seals account={account} say={say} />
            </div>
          ) : error === null ? (
            <Loading />
          ) : (
            <Failure error={error} again={() => void refetch()} />
          )}
        </div>
        {bar}
      </>
    )
  }
  return (
    <>
      <UnderWay
        key={account}
        title={title}
        account={account}
        normal={own?.normal === 'credit' ? 'credit' : 'debit'}
        status={data}
        say={say}
      />
      {bar}
    </>
  )
}
