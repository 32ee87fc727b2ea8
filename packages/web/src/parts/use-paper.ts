import { useBook } from '../books.ts'
import { useLook } from '../words/look-context.ts'

/** Opens a paper of a command in a window of its own: `pdf` to print, `csv` or `xlsx` to keep. */
export function usePaper() {
  const { name } = useBook()
  const { look } = useLook()
  return (command: string, input: Readonly<Record<string, string | undefined>>, format = 'pdf') => {
    const given = Object.entries(input).flatMap(([key, item]) => (item === undefined ? [] : [[key, item]]))
    const asked = new URLSearchParams([...given, ['format', format], ['lang', look.language]])
    window.open(`/v1/books/${name}/${command}?${asked}`, '_blank', 'noopener')
  }
}
