import './payroll.css'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { InputOf, OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice, TextField, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { owedWords } from '../../words/owed-words.ts'
import { filled } from './hire-draft.ts'
import { PayTabs } from './pay-tabs.tsx'
import { BoardsSection, LeviesSection } from './setup-sections.tsx'

const remitters = ['quarterly', 'regular', 'accelerated1', 'accelerated2'] as const
const quebecRemitters = ['annual', 'quarterly', 'monthly', 'twice-monthly', 'weekly'] as const

/** How the book pays people: numbers with the agencies, how often they are paid, boards and levies. */
export function SetupPage() {
  const { look } = useLook()
  const words = owedWords[look.language]
  const { data, error, isError, refetch } = useRead('payroll.settings', {})
  const { bar, say } = useUndoBar()
  return (
    <>
      <Head title={words.setup}>
        <PayTabs here="setup" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <div className="inside">
            <AgencyForm key={JSON.stringify(data)} settings={data} say={say} />
            <RemitterTypes />
            <BoardsSection settings={data} say={say} />
            <LeviesSection settings={data} say={say} />
          </div>
        )}
      </div>
      {bar}
    </>
  )
}

type Settings = OutputOf<'payroll.settings'>

function AgencyForm({
  settings,
  say,
}: {
  readonly settings: Settings
  say(what: string, act: number): void
}) {
  const { look } = useLook()
  const words = owedWords[look.language]
  const start = {
    craAccount: settings.craAccount ?? '',
    quebecAccount: settings.quebecAccount ?? '',
    remitter: settings.remitter ?? '',
    quebecRemitter: settings.quebecRemitter ?? '',
    eiMultiple: settings.eiMultiple ?? '',
    bank: settings.bank ?? '',
  }
  const [said, saying] = useState(start)
  const { write, settle, refusals } = useSending(say)
  const set = (field: keyof typeof start) => (value: string) => saying({ ...said, [field]: value })
  const save = () => {
    const { craAccount, quebecAccount, eiMultiple, bank } = said
    const remitter = remitters.find((each) => each === said.remitter)
    const quebecRemitter = quebecRemitters.find((each) => each === said.quebecRemitter)
    const input: InputOf<'payroll.setup'> = {
      ...filled({ craAccount, quebecAccount, eiMultiple, bank }),
      ...(remitter === undefined ? {} : { remitter }),
      ...(quebecRemitter === undefined ? {} : { quebecRemitter }),
    }
    void settle(
      () => write('payroll.setup', input),
      () => words.didSave,
    )
  }
  useScreenKeys([{ key: 'Ctrl+Enter', label: words.save, shown: 'Ctrl Enter', run: save }])
  return (
    <form
      className="part"
      aria-label={words.agencies}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2>{words.agencies}</h2>
      <div className="fields">
        <TextField
          label={words.cra}
          hint={words.craHint}
          value={said.craAccount}
          onChange={set('craAccount')}
        />
        <Choice
          label={words.remitter}
          value={said.remitter}
          onChange={set('remitter')}
          options={['', ...remitters].map((each) => [each, words.remitters[each] ?? each] as const)}
        />
        <TextField label={words.quebecAccount} value={said.quebecAccount} onChange={set('quebecAccount')} />
        <Choice
          label={words.quebecRemitter}
          value={said.quebecRemitter}
          onChange={set('quebecRemitter')}
          options={['', ...quebecRemitters].map((each) => [each, words.remitters[each] ?? each] as const)}
        />
        <TextField label={words.eiMultiple} value={said.eiMultiple} onChange={set('eiMultiple')} />
        <span className="stacked boxed-account">
          <span aria-hidden="true">{words.bank}</span>
          <AccountField label={words.bank} value={said.bank} onChange={set('bank')} />
        </span>
      </div>
      <div className="time-tools">
        <Button kind="filled" submits keyHint="Ctrl Enter">
          {words.save}
        </Button>
      </div>
      <RefusalBox refusals={refusals} />
    </form>
  )
}

/** Which type of remitter the books are by what was withheld, with its reason. */
function RemitterTypes() {
  const { look } = useLook()
  const words = owedWords[look.language]
  const { data } = useRead('remittance.type', {})
  if (data === undefined) return null
  return (
    <ul className="facts-list">
      {data.types.map((each) => (
        <li key={each.agency}>
          {words.typeSays(each.agency, words.remitters[each.type] ?? each.type)}.{' '}
          <span className="second">{each.reason}</span>
        </li>
      ))}
    </ul>
  )
}
