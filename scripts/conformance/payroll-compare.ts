/** What an answer lacks or has otherwise than expected, with both values. */
export function compared(
  answer: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  tolerance: string,
): readonly string[] {
  return Object.entries(expected).flatMap(([name, wanted]) =>
    different(name, answer[name], wanted, tolerance),
  )
}

function different(name: string, got: unknown, wanted: unknown, tolerance: string): readonly string[] {
  if (got === undefined) return [`${name}: expected ${JSON.stringify(wanted)}, and there is no such answer`]
  if (wanted !== null && typeof wanted === 'object') {
    if (got === null || typeof got !== 'object') return [`${name}: expected several values, got ${got}`]
    const found = new Map(Object.entries(got))
    return Object.entries(wanted).flatMap(([key, each]) =>
      different(`${name}.${key}`, found.get(key), each, tolerance),
    )
  }
  const isClose = String(got) === String(wanted) || near(String(got), String(wanted), tolerance)
  return isClose ? [] : [`${name}: expected ${wanted}, got ${got}`]
}

/** Whether two decimal texts differ by no more than a third; false where one is no decimal text. */
export function near(a: string, b: string, tolerance: string): boolean {
  const [left, right, most] = [scaled(a), scaled(b), scaled(tolerance)]
  if (left === undefined || right === undefined || most === undefined) return false
  const difference = left - right
  return difference <= most && -difference <= most
}

const places = 8

function scaled(text: string): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d{1,8}))?$/.exec(text)
  if (match === null) return undefined
  const [, sign, whole = '0', fraction = ''] = match
  const size = BigInt(whole + fraction.padEnd(places, '0'))
  return sign === '-' ? -size : size
}
