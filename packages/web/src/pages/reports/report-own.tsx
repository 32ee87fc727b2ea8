import { useState } from 'react'
import { useRead } from '../../books.ts'
import { DateField } from '../../parts/date-field.tsx'
import { useLook } from '../../words/look-context.ts'
import { ownWords } from '../../words/report-own-words.ts'
import { today } from '../../words/today.ts'
import type { ReportSearch } from './report-search.ts'

type Props = {
  readonly report: string
  readonly search: ReportSearch
  change(next: Partial<ReportSearch>): void
}

/** The options that one report alone has, in the head of its screen; nothing for the others. */
export function OwnFilters(props: Props) {
  switch (props.report) {
    case 'forecast':
      return <ForecastFilters {...props} />
    case 'rolling-income':
      return <RollingFilters {...props} />
    case 'survey':
      return <SurveyFilters {...props} />
    case 'per-unit':
      return <UnitFilters {...props} />
    case 'package':
      return <PackageFilters {...props} />
    case 'compilation':
      return <CompilationFilters {...props} />
    case 'ageing':
    case 'party-list':
      return <SideFilter {...props} />
    case 'document-list':
      return <DocumentFilters {...props} />
    case 'sales':
      return <SalesFilters {...props} />
    case 'envelopes':
    case 'net-worth':
    case 'household':
      return <MonthFilter {...props} />
    default:
      return null
  }
}

function useOwn(change: Props['change']) {
  const { look } = useLook()
  const set = (next: Partial<ReportSearch>) => change({ ...next, figure: undefined })
  return { words: ownWords[look.language], set }
}

function ForecastFilters({ search, change }: Props) {
  const { words, set } = useOwn(change)
  return (
    <>
      <Day label={words.asOf} value={search.from ?? today()} set={(from) => set({ from })} />
      <Day label={words.lastDay} value={search.through ?? ''} set={(through) => set({ through })} />
      <Choice
        label={words.step}
        value={search.by ?? 'week'}
        choices={[
          ['week', words.week],
          ['month', words.month],
        ]}
        choose={(by) => set({ by: by === 'week' ? undefined : by })}
      />
      <Mark label={words.habit} checked={search.habit === true} set={(habit) => set({ habit })} />
      <Mark
        label={words.eachParty}
        checked={search.detail !== undefined}
        set={(isOn) => set({ detail: isOn ? 'true' : undefined })}
      />
    </>
  )
}

function RollingFilters({ search, change }: Props) {
  const { words, set } = useOwn(change)
  return (
    <>
      <Day label={words.lastDay} value={search.through ?? ''} set={(through) => set({ through })} />
      <Choice
        label={words.count}
        value={search.count ?? '12'}
        choices={['3', '6', '12', '24', '36'].map((each) => [each, each] as const)}
        choose={(count) => set({ count: count === '12' ? undefined : count })}
      />
    </>
  )
}

function SurveyFilters({ search, change }: Props) {
  const { words, set } = useOwn(change)
  return (
    <Choice
      label={words.extract}
      value={search.extract ?? 'gifi'}
      choices={(['gifi', 'payroll', 'employment'] as const).map(
        (each) => [each, words.extracts[each]] as const,
      )}
      choose={(extract) => set({ extract: extract === 'gifi' ? undefined : extract })}
    />
  )
}

function UnitFilters({ search, change }: Props) {
  const { words, set } = useOwn(change)
  const { data: accounts = [] } = useRead('account.list', {})
  const statistical = accounts.filter(({ type }) => type === 'statistical')
  if (statistical.length < 2) return null
  return (
    <Choice
      label={words.account}
      value={search.account ?? ''}
      choices={[
        ['', words.allAccounts],
        ...statistical.map(({ code, name }) => [code, `${code} ${name}`] as const),
      ]}
      choose={(account) => set({ account: account || undefined })}
    />
  )
}

function PackageFilters({ search, change }: Props) {
  const { words, set } = useOwn(change)
  return (
    <>
      <Text label={words.parts} value={search.parts ?? ''} set={(parts) => set({ parts })} />
      <Text label={words.title} value={search.title ?? ''} set={(title) => set({ title })} />
      <Text label={words.notes} value={search.notes ?? ''} set={(notes) => set({ notes })} />
      <Mark label={words.charts} checked={search.charts === true} set={(charts) => set({ charts })} />
    </>
  )
}

function CompilationFilters({ search, change }: Props) {
  const { words, set } = useOwn(change)
  return (
    <>
      <Text
        label={words.accounting}
        value={search.accounting ?? ''}
        set={(accounting) => set({ accounting })}
      />
      <Text label={words.notes} value={search.notes ?? ''} set={(notes) => set({ notes })} />
      <Text label={words.letter} value={search.letter ?? ''} set={(letter) => set({ letter })} />
    </>
  )
}

function SideFilter({ search, change }: Props) {
  const { words, set } = useOwn(change)
  return (
    <Choice
      label={words.side}
      value={search.side ?? 'customers'}
      choices={[
        ['customers', words.customers],
        ['suppliers', words.suppliers],
      ]}
      choose={(side) => set({ side: side === 'customers' ? undefined : side })}
    />
  )
}

function DocumentFilters({ search, change }: Props) {
  const { words, set } = useOwn(change)
  return (
    <>
      <Choice
        label={words.kind}
        value={search.kind ?? 'invoices'}
        choices={(['invoices', 'estimates', 'bills'] as const).map(
          (each) => [each, words.kinds[each]] as const,
        )}
        choose={(kind) => set({ kind: kind === 'invoices' ? undefined : kind })}
      />
      <Mark label={words.openOnly} checked={search.open === true} set={(open) => set({ open })} />
    </>
  )
}

function SalesFilters({ search, change }: Props) {
  const { words, set } = useOwn(change)
  return (
    <Choice
      label={words.salesBy}
      value={search.by ?? 'customer'}
      choices={(['customer', 'item', 'region', 'account'] as const).map(
        (each) => [each, words.salesWays[each]] as const,
      )}
      choose={(by) => set({ by: by === 'customer' ? undefined : by })}
    />
  )
}

function MonthFilter({ search, change }: Props) {
  const { words, set } = useOwn(change)
  const month = search.month ?? today().slice(0, 7)
  const day = (text: string) => set({ month: text === '' ? undefined : text.slice(0, 7) })
  return <Day label={words.dayOfMonth} value={`${month}-01`} set={day} />
}

function Day({
  label,
  value,
  set,
}: {
  readonly label: string
  readonly value: string
  set(day: string): void
}) {
  return (
    <span className="labelled">
      <span aria-hidden="true">{label}</span>
      <DateField label={label} value={value} onChange={set} />
    </span>
  )
}

function Choice({
  label,
  value,
  choices,
  choose,
}: {
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [string, string])[]
  choose(value: string): void
}) {
  return (
    <label className="labelled">
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Mark({
  label,
  checked,
  set,
}: {
  readonly label: string
  readonly checked: boolean
  set(value: true | undefined): void
}) {
  return (
    <label className="labelled">
      <input type="checkbox" checked={checked} onChange={(event) => set(event.target.checked || undefined)} />
      <span>{label}</span>
    </label>
  )
}

/** Text that counts when it is left or Enter is pressed, so that no report is made of half a word. */
function Text({
  label,
  value,
  set,
}: {
  readonly label: string
  readonly value: string
  set(value: string | undefined): void
}) {
  const [typed, type] = useState(value)
  const keep = () => {
    if (typed.trim() !== value) set(typed.trim() || undefined)
  }
  return (
    <label className="labelled">
      <span>{label}</span>
      <input
        className="field"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
        }}
      />
    </label>
  )
}
