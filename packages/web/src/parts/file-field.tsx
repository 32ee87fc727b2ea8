import { ChooseFile } from './choose-file.tsx'

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
  return <ChooseFile label={label} accept={accept} give={(file) => void take(file)} />
}
