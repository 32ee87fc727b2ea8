import { Button } from '../../parts/button.tsx'
import { firstRunWords } from '../../words/first-run-words.ts'
import { useLook } from '../../words/look-context.ts'
import { provinces } from '../../words/province-words.ts'
import { forms, type NewBooks } from './first-run.ts'

/** Whether text is a month and a day that every year has, or the end of February. */
export function isYearEnd(text: string): boolean {
  const [, month = 0, day = 0] = (/^(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number)
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= longest
}

/** Who keeps the books: name, legal form, province, year end, language. */
export function WhoStep({
  books,
  change,
  whyNot,
  next,
}: {
  readonly books: NewBooks
  change(books: NewBooks): void
  readonly whyNot: string | undefined
  next(): void
}) {
  const { look } = useLook()
  const words = firstRunWords[look.language]
  const names = new Intl.DisplayNames(`${look.language}-CA`, { type: 'language' })
  return (
    <form
      className="stack-form narrow-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === undefined) next()
      }}
    >
      <label className="stacked">
        <span>{words.name}</span>
        <input
          className="field"
          autoComplete="organization"
          ref={focusOnce}
          value={books.name}
          onChange={(event) => change({ ...books, name: event.target.value })}
        />
      </label>
      <Choice
        label={words.form}
        value={books.form}
        choices={forms.map((form) => [form, words.forms[form]])}
        choose={(form) => change({ ...books, form })}
      />
      {books.form === 'partnership' ? (
        <label className="stacked">
          <span>{words.partners}</span>
          <input
            className="field"
            type="number"
            min={2}
            max={9}
            value={String(books.partners)}
            onChange={(event) => change({ ...books, partners: Number(event.target.value) })}
          />
        </label>
      ) : null}
      <Choice
        label={words.province}
        value={books.province}
        choices={provinces.map((province) => [province, words.provinces[province]])}
        choose={(province) => change({ ...books, province })}
      />
      <label className="stacked">
        <span>
          {words.yearEnd} ({words.yearEndHint})
        </span>
        <input
          className="field"
          inputMode="numeric"
          aria-invalid={!isYearEnd(books.fiscalYearEnd)}
          value={books.fiscalYearEnd}
          onChange={(event) => change({ ...books, fiscalYearEnd: event.target.value })}
        />
      </label>
      <Choice
        label={words.languageOfBooks}
        value={books.language}
        choices={[
          ['en', names.of('en') ?? 'English'],
          ['fr', names.of('fr') ?? 'Français'],
        ]}
        choose={(language) => change({ ...books, language })}
      />
      <div className="acts">
        <Button kind="filled" submits whyNot={whyNot}>
          {words.next}
        </Button>
      </div>
    </form>
  )
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus()
}

/** Gives something the focus where nothing has it: what had it is gone with the screen before. */
export function focusWhereNone(thing: HTMLElement | null): void {
  if (document.activeElement === null || document.activeElement === document.body) thing?.focus()
}

/** A choice of a few, with its label above. */
export function Choice<T extends string>({
  label,
  value,
  choices,
  choose,
}: {
  readonly label: string
  readonly value: T
  readonly choices: readonly (readonly [T, string])[]
  choose(value: T): void
}) {
  return (
    <label className="stacked">
      <span>{label}</span>
      <select
        className="field"
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([id]) => id === event.target.value)?.[0]
          if (chosen !== undefined) choose(chosen)
        }}
      >
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
