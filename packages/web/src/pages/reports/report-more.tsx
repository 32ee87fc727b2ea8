import { useRead } from '../../books.ts'
import { useLook } from '../../words/look-context.ts'
import { reportWords } from '../../words/report-words.ts'
import { type ReportSearch, reportAsks } from './report-search.ts'

type Props = {
  readonly report: string
  readonly search: ReportSearch
  change(next: Partial<ReportSearch>): void
}

/** The options of a report that are reached for less often, below the head, as long as they are open. */
export function MoreFilters({ report, search, change }: Props) {
  const { words: common, look } = useLook()
  const words = reportWords[look.language]
  const can = reportAsks[report] ?? []
  const { data: budgets = [] } = useRead('budget.list', {}, can.includes('budget'))
  const { data: layouts = [] } = useRead('layout.list', {}, can.includes('layout'))
  const { data: dimensions = [] } = useRead('dimension.list', {}, can.includes('by'))
  const used = (['class', 'department', 'job'] as const).filter(
    (each) => each === search.by || dimensions.some(({ dimension }) => dimension === each),
  )
  const columns = search.months === true ? 'months' : (search.by ?? '')
  const own = layouts.filter(({ statement }) => statement === report)
  const set = (next: Partial<ReportSearch>) => change({ ...next, figure: undefined })
  return (
    <div className="more-filters">
      {can.includes('months') ? (
        <Choice
          label={words.columns}
          value={columns}
          choices={[
            ['', common.none],
            ['months', words.months],
            ...used.map((each) => [each, words[each]] as const),
          ]}
          choose={(value) =>
            set({
              months: value === 'months' ? true : undefined,
              by: value === '' || value === 'months' ? undefined : value,
            })
          }
        />
      ) : null}
      {can.includes('detail') ? (
        <Choice
          label={words.detail}
          value={search.detail ?? 'accounts'}
          choices={(['groups', 'accounts', 'full'] as const).map(
            (each) => [each, words.details[each]] as const,
          )}
          choose={(value) => set({ detail: value === 'accounts' ? undefined : value })}
        />
      ) : null}
      {own.length < 2 ? null : (
        <Choice
          label={words.layout}
          value={search.layout ?? ''}
          choices={[
            ['', words.standard],
            ...own.map(({ name, title, own: isOwn }) => [name, isOwn ? name : `${title}, ${name}`] as const),
          ]}
          choose={(value) => set({ layout: value || undefined })}
        />
      )}
      {budgets.length === 0 ? null : (
        <Choice
          label={words.budget}
          value={search.budget ?? ''}
          choices={[['', common.none], ...budgets.map(({ budget }) => [budget, budget] as const)]}
          choose={(value) => set({ budget: value || undefined })}
        />
      )}
      {can.includes('journal') ? (
        <Choice
          label={common.journal}
          value={search.journal ?? ''}
          choices={Object.entries(words.journals)}
          choose={(value) => set({ journal: value || undefined })}
        />
      ) : null}
      {(['share', 'zeros', 'closed'] as const)
        .filter((name) => can.includes(name))
        .map((name) => (
          <label key={name} className="labelled">
            <input
              type="checkbox"
              checked={search[name] === true}
              onChange={(event) => set({ [name]: event.target.checked || undefined })}
            />
            <span>{name === 'zeros' ? common.zeroRows : words[name]}</span>
          </label>
        ))}
    </div>
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
