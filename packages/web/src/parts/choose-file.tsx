import { useId, useState } from 'react'
import { fileWords } from '../words/file-words.ts'
import { useLook } from '../words/look-context.ts'

type Props = {
  readonly label: string
  readonly accept?: string
  /** The name of a file that came another way: it was dropped. */
  readonly given?: string | undefined
  give(file: File | undefined): void
}

/**
 * A file of the person’s machine: the button, and the name of what was chosen. The browser’s own field would
 * speak the language of the browser.
 */
export function ChooseFile({ label, accept, given, give }: Props) {
  const { look } = useLook()
  const words = fileWords[look.language]
  const id = useId()
  const [name, say] = useState<string>()
  return (
    <span className="stacked">
      <span aria-hidden="true">{label}</span>
      <label className="choose-file">
        <input
          type="file"
          className="visually-hidden file-input"
          aria-label={label}
          aria-describedby={id}
          accept={accept}
          onChange={({ target }) => {
            const [chosen] = target.files ?? []
            say(chosen?.name)
            give(chosen)
          }}
        />
        <span className="button" aria-hidden="true">
          {words.choose}
        </span>
        <span id={id} className="second">
          {given ?? name ?? words.none}
        </span>
      </label>
    </span>
  )
}
