/**
 * A text as a cell of a CSV file: in quotes where it holds a comma, a semicolon, a quote, a tab, a line break
 * or space at an end, and with an apostrophe before what a spreadsheet would take for a formula.
 */
export function csvCell(text: string): string {
  const safe = /^'*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
