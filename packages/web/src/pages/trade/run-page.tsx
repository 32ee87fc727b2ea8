import './trade.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'
import { Choice, Confirm, DayField } from '../payroll/form-parts.tsx'
import { BoxedAccount } from './pay-panel.tsx'
import { DueSuppliers } from './run-rows.tsx'
import { type RunDraft, runMeans, useRunDeed } from './use-run-deed.ts'

/** Pays the bills and taxes that are due: the cash that they need first, then whom to pay and how. */
export function RunPage() {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [draft, keep] = useState<RunDraft>({
    through: today(),
    date: today(),
    by: 'bank',
    account: '',
    discountTo: '',
    left: new Set(),
    confirmations: {},
  })
  const [isAsked, ask] = useState(false)
  const [paidBy, told] = useState<string>()
  const set = (next: Partial<RunDraft>) => keep((held) => ({ ...held, ...next }))
  const { data, error, isError, refetch } = useRead('payment.plan', {
    through: draft.through,
    on: draft.date,
    ...(draft.discountTo === '' ? {} : { discounts: true }),
  })
  const due = data?.suppliers ?? []
  const chosen = due.filter(({ supplier }) => !draft.left.has(supplier))
  const taxes = (data?.taxes ?? []).filter(({ tax }) => !draft.left.has(tax))
  const count = chosen.length + taxes.length
  const names = [...chosen.map(({ supplier }) => supplier), ...taxes.map(({ agency }) => agency)]
  const amounts = [...chosen.map(({ pay }) => pay), ...taxes.map(({ open }) => open)]
  const total = amountWords(sumOfTexts(amounts), look.language)
  const deed = useRunDeed(draft, say)
  const isNothing = due.length === 0 && (data?.taxes ?? []).length === 0
  const whyNot = isNothing ? words.nothingDue : count === 0 ? words.noneChosen : undefined
  const start = () => ask(whyNot === undefined)
  const pay = async () => {
    ask(false)
    if (await deed.pay(chosen, taxes)) told(draft.by)
  }
  useScreenKeys(
    isAsked
      ? []
      : [
          { key: 'ArrowDown', label: common.move, shown: '↑↓' },
          { key: 'Ctrl+Enter', label: words.payNow, shown: 'Ctrl Enter', run: start },
          {
            key: 'Escape',
            label: common.back,
            shown: 'Esc',
            run: () => void navigate({ to: '/$book/bills', params: { book: name }, search: {} }),
          },
        ],
  )
  return (
    <>
      <Head title={words.payRun}>
        <span className="state">{count === 0 ? '' : words.chosen(count, total)}</span>
        <div className="acts">
          <Button kind="filled" keyHint="Ctrl Enter" whyNot={whyNot} onPress={start}>
            {words.payNow}
          </Button>
        </div>
      </Head>
      <div className="content">
        <RunFields draft={draft} set={set} />
        <RefusalBox refusals={deed.refusals} />
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        <AfterRun by={paidBy} />
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <DueSuppliers plan={data} draft={draft} set={set} />
        )}
      </div>
      {isAsked ? (
        <Confirm
          title={words.confirmTitle(total)}
          lines={[
            words.confirmLine(count, draft.date, words.meansOf[draft.by] ?? draft.by),
            names.join(', '),
          ]}
          verb={words.payNow}
          no={() => ask(false)}
          yes={() => void pay()}
        />
      ) : null}
      {bar}
    </>
  )
}

/** Where to go on once cheques or a file were made. */
function AfterRun({ by }: { readonly by: string | undefined }) {
  const { look } = useLook()
  const words = settleWords[look.language]
  const { name } = useBook()
  if (by !== 'cheque' && by !== 'eft') return null
  return (
    <p className="opening-line">
      <Link to={by === 'cheque' ? '/$book/cheques' : '/$book/cheques/files'} params={{ book: name }}>
        {by === 'cheque' ? words.toCheques : words.toFiles}
      </Link>
    </p>
  )
}

function RunFields({ draft, set }: { readonly draft: RunDraft; set(next: Partial<RunDraft>): void }) {
  const { look } = useLook()
  const words = settleWords[look.language]
  return (
    <div className="run-head">
      <DayField
        label={words.through}
        value={draft.through}
        onChange={(through) => set({ through: through === '' ? today() : through })}
      />
      <DayField
        label={words.payDay}
        value={draft.date}
        onChange={(date) => set({ date: date === '' ? today() : date })}
      />
      <Choice
        label={words.by}
        value={draft.by}
        onChange={(by) => set({ by: runMeans.find((each) => each === by) ?? 'bank' })}
        options={runMeans.map((each) => [each, words.meansOf[each] ?? each] as const)}
      />
      <BoxedAccount
        label={words.from}
        hint={words.usualBank}
        value={draft.account}
        onChange={(account) => set({ account })}
      />
      <BoxedAccount
        label={words.discountTo}
        value={draft.discountTo}
        onChange={(discountTo) => set({ discountTo })}
      />
    </div>
  )
}
