import './trade.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, Confirm, DayField } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { estimateWords } from '../../words/estimate-words.ts'
import { useLook } from '../../words/look-context.ts'
import { settleWords } from '../../words/settle-words.ts'
import { taxPayWords } from '../../words/tax-pay-words.ts'
import { today } from '../../words/today.ts'
import { ApprovalPanel } from './approval-panel.tsx'
import { BoxedAccount } from './pay-panel.tsx'
import { DueSuppliers } from './run-rows.tsx'
import { TaxPanel } from './tax-panel.tsx'
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
  const { tax: wanted } = useSearch({ from: '/$book/bills/run' })
  const [panel, open] = useState<RunPanel | undefined>(wanted === undefined ? undefined : 'tax')
  const [paidBy, told] = useState<string>()
  const set = (next: Partial<RunDraft>) => keep((held) => ({ ...held, ...next }))
  const { data, error, isError, refetch } = useRead('payment.plan', {
    through: draft.through,
    on: draft.date,
    ...(draft.discountTo === '' ? {} : { discounts: true }),
  })
  const { due, chosen, taxes, count, names, sum } = toPay(data, draft)
  const total = amountWords(sum, look.language)
  const deed = useRunDeed(draft, say)
  const isNothing = due.length === 0 && (data?.taxes ?? []).length === 0
  const whyNot = isNothing ? words.nothingDue : count === 0 ? words.noneChosen : undefined
  const start = () => ask(whyNot === undefined)
  const pay = async () => {
    ask(false)
    if (await deed.pay(chosen, taxes)) told(draft.by)
  }
  const back = () => void navigate({ to: '/$book/bills', params: { book: name }, search: {} })
  useScreenKeys(
    isAsked
      ? []
      : [
          { key: 'ArrowDown', label: common.move, shown: '↑↓' },
          { key: 'Ctrl+Enter', label: words.payNow, shown: 'Ctrl Enter', run: start },
          { key: 'a', label: estimateWords[look.language].rule, run: () => open('approval') },
          { key: 't', label: taxPayWords[look.language].deed, run: () => open('tax') },
          ...(panel === undefined ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }] : []),
        ],
  )
  return (
    <>
      <Head title={words.payRun}>
        <span className="state">{count === 0 ? '' : words.chosen(count, total)}</span>
        <div className="acts">
          <Button keyHint="a" onPress={() => open('approval')}>
            {estimateWords[look.language].rule}
          </Button>
          <Button keyHint="t" onPress={() => open('tax')}>
            {taxPayWords[look.language].deed}
          </Button>
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
          <DueSuppliers plan={{ ...data, suppliers: due }} draft={draft} set={set} />
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
      <RunPanels
        panel={panel}
        rule={data?.approval}
        wanted={wanted}
        say={say}
        close={() => open(undefined)}
      />
      {bar}
    </>
  )
}

/** What is due of a plan, and what of it a run would pay: all but what was left out, with its sum. */
function toPay(plan: OutputOf<'payment.plan'> | undefined, { left }: RunDraft) {
  const due = (plan?.suppliers ?? []).filter(({ bills }) => bills !== '')
  const chosen = due.filter(({ supplier }) => !left.has(supplier))
  const taxes = (plan?.taxes ?? []).filter(({ tax }) => !left.has(tax))
  return {
    due,
    chosen,
    taxes,
    count: chosen.length + taxes.length,
    names: [...chosen.map(({ supplier }) => supplier), ...taxes.map(({ agency }) => agency)],
    sum: sumOfTexts([...chosen.map(({ pay }) => pay), ...taxes.map(({ open }) => open)]),
  }
}

/** What a panel beside a pay run does. */
type RunPanel = 'approval' | 'tax'

/** The rule of approval, or the payment of income tax, beside a run. */
function RunPanels({
  panel,
  rule,
  wanted,
  ...props
}: {
  readonly panel: RunPanel | undefined
  readonly rule: OutputOf<'payment.plan'>['approval'] | undefined
  readonly wanted: string | undefined
  say(what: string, act: number): void
  close(): void
}) {
  if (panel === 'tax') return <TaxPanel wanted={wanted} {...props} />
  return panel === 'approval' && rule !== undefined ? <ApprovalPanel rule={rule} {...props} /> : null
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
