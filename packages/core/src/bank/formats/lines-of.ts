/** A line of a text file: its number, from 1, and its letters without the line end. */
export type FileLine = { readonly row: number; readonly text: string }

/** The lines of a text, whatever ends them: LF, CRLF, or CR alone (old Macintosh files). */
export function linesOf(text: string): FileLine[] {
  return text.split(/\r{0,2}\n|\r/).map((line, index) => ({ row: index + 1, text: line }))
}
