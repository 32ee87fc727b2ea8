import { useId } from 'react'

/** A field of text that offers what was typed there before. */
export function ListedField({
  label,
  value,
  onChange,
  offers,
  hint,
}: {
  readonly label: string
  readonly value: string
  onChange(value: string): void
  readonly offers: readonly string[]
  readonly hint?: string
}) {
  const list = useId()
  return (
    <label className="stacked">
      <span>{label}</span>
      <input
        className="field"
        list={list}
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {offers.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </label>
  )
}
