import { usStates } from './us-states.ts'

/**
 * An address by its parts, as a slip has it; `country` is a three-letter code. What could not be told apart
 * stays in the lines.
 */
export type SlipAddress = {
  readonly lines: readonly string[]
  readonly city?: string
  readonly province?: string
  readonly postal?: string
  readonly country?: string
}

/**
 * An address that was written in one piece, by its parts: postal code and province at its end, the town
 * before them, the rest before that.
 *
 *   3, rue de l’Exemple, Gatineau QC J8X 0A1
 *     lines 3, rue de l’Exemple; city Gatineau; province QC; postal J8X0A1; country CAN
 */
export function addressParts(text: string): SlipAddress {
  const whole = text
    .replaceAll(/\s*[\n;]\s*/g, ', ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const [, beforeLand = whole, land] =
    /^(.*?)[, ]+(canada|usa|u\.s\.a\.|united states|états-unis)$/i.exec(whole) ?? []
  const [, beforePostal, postal = ''] =
    /^(.*?)[, ]*([A-Z]\d[A-Z][ -]?\d[A-Z]\d|\d{5}(?:-\d{4})?)$/i.exec(beforeLand) ?? []
  const rest = beforePostal ?? beforeLand
  const found = provinceAtEnd(rest)
  const isAmerican = found !== undefined && usStates.has(found.code)
  const segments = (found?.before ?? rest).split(/ *, */).filter((each) => each !== '')
  const hasCity = found !== undefined && segments.length > 1
  const city = hasCity ? segments.at(-1) : undefined
  const street = (hasCity ? segments.slice(0, -1) : segments).join(', ')
  const isForeign = found === undefined && postal === ''
  return {
    lines: street === '' ? [] : [street],
    ...(city === undefined ? {} : { city }),
    ...(found === undefined ? {} : { province: found.code }),
    ...(postal === '' ? {} : { postal: postal.toUpperCase().replaceAll(/[ -]/g, '') }),
    ...(isForeign
      ? {}
      : { country: isAmerican || /^(usa|u\.|united|états)/i.test(land ?? '') ? 'USA' : 'CAN' }),
  }
}

function provinceAtEnd(text: string): { readonly before: string; readonly code: string } | undefined {
  const [, before, named = ''] = /^(.*?)[, ]+\(?([\p{L}. -]+?)\)?$/u.exec(text) ?? []
  for (const words of tails(text)) {
    const code = codeOf(words.tail)
    if (code !== undefined) return { before: words.before, code }
  }
  const code = codeOf(named)
  return code === undefined || before === undefined ? undefined : { before, code }
}

/** The last one to three words of a text, the longest first, with what stands before them. */
function tails(text: string): readonly { readonly before: string; readonly tail: string }[] {
  const words = text.split(' ')
  return [3, 2, 1].flatMap((count) =>
    words.length > count
      ? [
          {
            before: words
              .slice(0, -count)
              .join(' ')
              .replace(/[ ,]+$/, ''),
            tail: words.slice(-count).join(' ').replaceAll(/[(),]/g, ''),
          },
        ]
      : [],
  )
}

function codeOf(text: string): string | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|\./gu, '')
    .replaceAll('’', "'")
  const known = provinceNames[plain]
  if (known !== undefined) return known
  return /^[A-Z]{2}$/.test(text) && usStates.has(text) ? text : undefined
}

const provinceNames: Readonly<Record<string, string>> = {
  ab: 'AB',
  alberta: 'AB',
  bc: 'BC',
  cb: 'BC',
  'british columbia': 'BC',
  'colombie-britannique': 'BC',
  mb: 'MB',
  manitoba: 'MB',
  nb: 'NB',
  'new brunswick': 'NB',
  'nouveau-brunswick': 'NB',
  nl: 'NL',
  newfoundland: 'NL',
  'newfoundland and labrador': 'NL',
  'terre-neuve-et-labrador': 'NL',
  ns: 'NS',
  'nova scotia': 'NS',
  'nouvelle-ecosse': 'NS',
  nt: 'NT',
  'northwest territories': 'NT',
  nu: 'NU',
  nunavut: 'NU',
  on: 'ON',
  ont: 'ON',
  ontario: 'ON',
  pe: 'PE',
  pei: 'PE',
  'prince edward island': 'PE',
  'ile-du-prince-edouard': 'PE',
  qc: 'QC',
  pq: 'QC',
  quebec: 'QC',
  sk: 'SK',
  saskatchewan: 'SK',
  yt: 'YT',
  yukon: 'YT',
}
