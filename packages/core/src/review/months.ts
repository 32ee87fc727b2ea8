/** How many months the second month (`YYYY-MM`) lies after the first. */
export function monthsBetween(from: string, to: string): number {
  return countOf(to) - countOf(from)
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, months: number): string {
  const count = countOf(month) + months
  const year = Math.floor(count / 12)
  return `${String(year).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

function countOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}
