/** A file as it was chosen: its name and its text. */
export type TextFile = { readonly file: string; readonly content: string }

/** A field that takes a file of text from the person’s machine; nothing is sent before it is read. */
export function FileField({
  label,
  accept,
  give,
}: {
  readonly label: string
  readonly accept: string
  give(file: TextFile | undefined): void
}) {
  const take = async (chosen: File | undefined) =>
    give(chosen === undefined ? undefined : { file: chosen.name, content: await chosen.text() })
  return (
    <label className="stacked">
      <span>{label}</span>
      <input
        type="file"
        className="file-input"
        accept={accept}
        onChange={(event) => void take(event.target.files?.[0])}
      />
    </label>
  )
}
