import { useState } from 'react'
import type { OpenBook } from '../../books.ts'
import { DateField } from '../../parts/date-field.tsx'
import { consolidatedWords } from '../../words/consolidated-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { type ConsolidatedSearch, chosenIn } from './consolidated-search.ts'

type Props = {
  readonly search: ConsolidatedSearch
  readonly books: readonly OpenBook[]
  change(next: ConsolidatedSearch): void
}

/** Which of the open books are joined, over which days, by what, and what is taken out. */
export function ConsolidatedOptions({ search, books, change }: Props) {
  const { look } = useLook()
  const words = consolidatedWords[look.language]
  const chosen = chosenIn(search)
  const turn = (name: string) => {
    const next = chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]
    change({ books: next.join(',') || undefined })
  }
  return (
    <>
      <fieldset className="choose-books">
        <legend>{words.books}</legend>
        {books.map(({ name, title }) => (
          <label key={name} className="labelled">
            <input type="checkbox" checked={chosen.includes(name)} onChange={() => turn(name)} />
            <span>
              {title ?? name} <span className="second small-name">{name}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Day label={words.from} value={search.from ?? ''} set={(from) => change({ from: from || undefined })} />
      <Day
        label={words.through}
        value={search.through ?? today()}
        set={(through) => change({ through: through || undefined })}
      />
      <label className="labelled">
        <span>{words.by}</span>
        <select
          className="field"
          value={search.by ?? 'code'}
          onChange={({ target }) => change({ by: target.value === 'code' ? undefined : target.value })}
        >
          {Object.entries(words.ways).map(([way, text]) => (
            <option key={way} value={way}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <Text
        label={words.pairs}
        hint={words.pairsHint}
        title={words.pairsText}
        value={search.pairs ?? ''}
        set={(pairs) => change({ pairs: pairs || undefined })}
      />
      <Text
        label={words.name}
        hint=""
        title=""
        value={search.name ?? ''}
        set={(name) => change({ name: name || undefined })}
      />
    </>
  )
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

/** Text that counts when it is left or Enter is pressed. */
function Text({
  label,
  hint,
  title,
  value,
  set,
}: {
  readonly label: string
  readonly hint: string
  readonly title: string
  readonly value: string
  set(value: string): void
}) {
  const [typed, type] = useState(value)
  const keep = () => {
    if (typed.trim() !== value) set(typed.trim())
  }
  return (
    <label className="labelled" title={title || undefined}>
      <span>{label}</span>
      <input
        className="field"
        placeholder={hint}
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
