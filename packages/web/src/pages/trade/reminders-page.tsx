import './trade.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, DayField, DeedForm, TextField, useSending } from '../../parts/form-parts.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { Printing } from '../../parts/printing.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { isZero } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { remindWords } from '../../words/remind-words.ts'
import { today } from '../../words/today.ts'
import { ReminderTable } from './reminder-table.tsx'
import { TradeTabs } from './trade-tabs.tsx'
import { useMail, usePdf } from './use-pdf.ts'

/** Reminds customers of what is past due: whom it would reach, then the letters; and what was sent before. */
export function RemindersPage() {
  const { words: common, look } = useLook()
  const words = remindWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { customer = '' } = useSearch({ from: '/$book/invoices/reminders' })
  const { bar, say } = useUndoBar()
  const { data, error, isError, refetch } = useRead('customer.reminders', customer === '' ? {} : { customer })
  const back = () =>
    customer === ''
      ? void navigate({ to: '/$book/invoices', params: { book: name }, search: {} })
      : void navigate({ to: '/$book/customers/$party', params: { book: name, party: customer } })
  useScreenKeys([{ key: 'Escape', label: common.back, shown: 'Esc', run: back }])
  const [newest] = data ?? []
  return (
    <>
      <Head title={words.title}>
        {newest === undefined ? null : <LastReminders day={newest.date} customer={customer} />}
        <div className="acts">
          <ListFiles
            command="customer.reminders"
            input={customer === '' ? {} : { customer }}
            isEmpty={data?.length === 0}
          />
        </div>
        <TradeTabs side="customer" here="reminders" />
      </Head>
      <div className="content">
        <div className="inside doc-sheet">
          <div>
            <RemindSection
              key={customer}
              customer={customer}
              choose={(next) =>
                void navigate({
                  to: '/$book/invoices/reminders',
                  params: { book: name },
                  search: next === '' ? {} : { customer: next },
                  replace: true,
                })
              }
              say={say}
            />
          </div>
          <section>
            <h2>{words.log}</h2>
            {isError ? <Failure error={error} again={() => void refetch()} /> : null}
            {data === undefined && !isError ? <Loading /> : null}
            {data?.length === 0 ? <p className="second">{words.none}</p> : null}
            {data === undefined || data.length === 0 ? null : (
              <ReminderTable title={words.log} rows={data} isSent />
            )}
          </section>
        </div>
      </div>
      {bar}
    </>
  )
}

/** The papers and letters of the reminders that were made last. */
function LastReminders({ day, customer }: { readonly day: string; readonly customer: string }) {
  const { look } = useLook()
  const words = remindWords[look.language]
  const whose = customer === '' ? {} : { customers: [customer] }
  const paper = usePdf((write, how) =>
    write('customer.statements', { ...whose, reminder: true, inline: true }, how),
  )
  const mail = useMail((write) => write('customer.mail', { ...whose, reminder: true, inline: true }))
  useScreenKeys([
    { key: 'm', label: words.letters, run: mail.send },
    { key: 'Ctrl+p', label: words.papers, shown: 'Ctrl P', run: paper.print },
  ])
  return (
    <>
      <span className="state">{words.lastOnes(day)}</span>
      <div className="acts">
        <Button keyHint="Ctrl P" onPress={paper.print}>
          {words.papers}
        </Button>
        <Button keyHint="m" onPress={mail.send}>
          {words.letters}
        </Button>
      </div>
      <Printing work={paper.work} />
      <RefusalBox refusals={[...paper.refusals, ...mail.refusals]} />
      {mail.without.length === 0 ? null : (
        <p role="status" className="head-line">
          {words.without(mail.without.join(', '))}
        </p>
      )}
    </>
  )
}

type Made = { readonly reminders: readonly unknown[] }

/** Who would be reminded by the days that are typed, and the deed that keeps it. */
function RemindSection({
  customer,
  choose,
  say,
}: {
  readonly customer: string
  choose(customer: string): void
  say(what: string, act: number): void
}) {
  const { look } = useLook()
  const words = remindWords[look.language]
  const [said, saying] = useState({ date: today(), grace: '', again: '' })
  const { data: listed } = useRead('customer.list', {})
  const owing = (listed?.parties ?? []).filter(({ open }) => !isZero(open) && !open.startsWith('-'))
  const names = [...new Set([...owing.map((each) => each.name), ...(customer === '' ? [] : [customer])])]
  const { write, settle, refusals } = useSending(say)
  const [grace, again] = [said.grace.trim(), said.again.trim()]
  const input = {
    ...(customer === '' ? {} : { customers: [customer] }),
    ...(said.date === '' ? {} : { date: said.date }),
    ...(grace === '' ? {} : { grace }),
    ...(again === '' ? {} : { again }),
  }
  const trial = useTrial('customer.remind', input)
  const isNobody = trial?.ok === false && trial.refusals.every(({ code }) => code === 'reminder-none')
  const rows = trial?.ok === true ? trial.value.reminders : []
  const whyNot = rows.length === 0 ? words.nobody : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    await settle<Made>(
      () => write('customer.remind', input),
      ({ reminders }) => words.made(reminders.length),
    )
  }
  useScreenKeys([{ key: 'Ctrl+Enter', label: words.make, shown: 'Ctrl Enter', run: () => void send() }])
  return (
    <section>
      <h2>{words.wouldBe}</h2>
      <DeedForm verb={words.make} send={() => void send()} whyNot={whyNot}>
        <Choice
          label={words.only}
          value={customer}
          onChange={choose}
          options={[['', words.all] as const, ...names.map((each) => [each, each] as const)]}
        />
        <DayField label={words.date} value={said.date} onChange={(date) => saying({ ...said, date })} />
        <TextField
          label={words.grace}
          hint="0"
          value={said.grace}
          onChange={(next) => saying({ ...said, grace: next })}
        />
        <TextField
          label={words.again}
          hint="14"
          value={said.again}
          onChange={(next) => saying({ ...said, again: next })}
        />
      </DeedForm>
      <small className="field-note">{words.lettersHint}</small>
      <RefusalBox refusals={trial?.ok === false && !isNobody ? trial.refusals : refusals} />
      {isNobody ? <p className="second">{words.nobody}</p> : null}
      {rows.length === 0 ? null : <ReminderTable title={words.wouldBe} rows={rows} />}
    </section>
  )
}
