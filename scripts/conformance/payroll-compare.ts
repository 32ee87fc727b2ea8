/**
 * What an answer lacks or has otherwise than expected, with both values. A name that the answer does not have
 * is a difference; one that is expected to be `null` is there not at all, or nothing. A case that expects
 * nothing says nothing, and differs.
 */
export function compared(
  answer: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  tolerance: string | number = 0,
): readonly string[] {
  const names = Object.entries(expected)
  if (names.length === 0) return ['the case expects nothing']
  return names.flatMap(([name, wanted]) => different(name, answer[name], wanted, String(tolerance)))
}

function different(name: string, got: unknown, wanted: unknown, tolerance: string): readonly string[] {
  if (wanted === null) return isNothing(got) ? [] : [`${name}: expected nothing, got ${got}`]
  if (got === undefined) return [`${name}: expected ${JSON.stringify(wanted)}, and there is no such answer`]
  if (typeof wanted === 'object') return severalDifferent(name, got, wanted, tolerance)
  const isClose = String(got) === String(wanted) || near(String(got), String(wanted), tolerance)
  return isClose ? [] : [`${name}: expected ${wanted}, got ${got}`]
}

function severalDifferent(name: string, got: unknown, wanted: object, tolerance: string): readonly string[] {
  if (got === null || typeof got !== 'object') return [`${name}: expected several values, got ${got}`]
  if (Array.isArray(wanted) && Array.isArray(got) && wanted.length !== got.length)
    return [`${name}: expected ${wanted.length} values, got ${got.length}`]
  const found = new Map(Object.entries(got))
  return Object.entries(wanted).flatMap(([key, each]) =>
    different(`${name}.${key}`, found.get(key), each, tolerance),
  )
}

function isNothing(got: unknown): boolean {
  return got === undefined || got === null || near(String(got), '0', '0')
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
  const match = /^([+-]?)(\d*)(?:\.(\d{0,8}))?$/.exec(text.trim().replace(/^\$/, ''))
  if (match === null) return undefined
  const [, sign, whole = '', fraction = ''] = match
  if (whole === '' && fraction === '') return undefined
  const size = BigInt(`${whole === '' ? '0' : whole}${fraction.padEnd(places, '0')}`)
  return sign === '-' ? -size : size
}
