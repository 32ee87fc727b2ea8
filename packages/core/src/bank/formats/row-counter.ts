/**
 * Counts the lines of a text while a reader moves forward through it: gives the line, from 1, on which a
 * place lies. Line ends are LF, CRLF, or CR alone where the text has no LF. Places may not go backward.
 */
export function rowCounter(text: string): (place: number) => number {
  const end = text.includes('\n') ? '\n' : '\r'
  let row = 1
  let next = text.indexOf(end)
  return (place) => {
    while (next !== -1 && next < place) {
      row += 1
      next = text.indexOf(end, next + 1)
    }
    return row
  }
}
