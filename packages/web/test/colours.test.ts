import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '..', 'src')
const tokens = readFileSync(join(source, 'look', 'tokens.css'), 'utf8')

/** The tokens of a theme by name: `#rrggbb`. The dark ones stand in the second block. */
function themeOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const blocks = [...tokens.matchAll(/\{([^}]*)\}/g)].map(([, inside = '']) => inside)
  const block = blocks[theme === 'light' ? 0 : 1] ?? ''
  return new Map(
    [...block.matchAll(/--([\w]+):\s*(#[\da-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** The relative luminance of WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** The backgrounds on which any text may stand. */
const grounds = ['sheet', 'sheet2', 'desk', 'accentw'] as const
const washes = ['needsw', 'wrongw', 'proofw'] as const

/** Each text with its backgrounds and the least contrast it must have. */
const pairs: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', [...grounds, ...washes], 4.5],
  ['ink2', [...grounds, ...washes], 4.5],
  ['ink3', grounds, 4.5],
  ['accent', [...grounds, ...washes], 4.5],
  ['onaccent', ['accent'], 4.5],
  ['needs', [...grounds, 'needsw'], 4.5],
  ['wrong', [...grounds, 'wrongw'], 4.5],
  ['proof', [...grounds, 'proofw'], 4.5],
  ['onbar', ['bar'], 4.5],
  // Borders of fields and buttons, and the parts of charts, are no text: WCAG 1.4.11.
  ['edge', ['sheet', 'sheet2', 'desk'], 3],
  ...['chart1', 'chart2', 'chart3', 'chart4'].map((name) => [name, ['sheet'], 3] as const),
]

test.each(['light', 'dark'] as const)('in the %s every text stands out from all it may stand on', (theme) => {
  const colours = themeOf(theme)
  const faint = pairs.flatMap(([text, backgrounds, least]) =>
    backgrounds.flatMap((background) => {
      const [one, other] = [colours.get(text), colours.get(background)]
      if (one === undefined || other === undefined) return [`${text} or ${background} is no token`]
      const ratio = contrast(one, other)
      return ratio < least ? [`${text} on ${background}: ${ratio.toFixed(2)}`] : []
    }),
  )
  expect(faint).toEqual([])
})

test('contrast is reckoned as WCAG does: black on white is 21, grey #767676 on white just passes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
  // The well-known lightest grey that passes 4.5 on white.
  expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
})

test('both themes have the same tokens', () => {
  expect([...themeOf('dark').keys()].sort()).toEqual([...themeOf('light').keys()].sort())
})

test('no style and no screen but the token file names a colour', () => {
  const literal =
    /#[\da-f]{3,8}\b(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(?:white|black|red|green|blue|gr[ae]y|silver|orange|purple|navy|yellow)\b/i
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:css|tsx?)$/.test(file) && !file.endsWith('tokens.css'),
  )
  const named = files.flatMap((file) =>
    readFileSync(join(source, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (literal.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  )
  expect(named).toEqual([])
})

test('every token is used, and every colour that is used is a token', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:css|tsx?)$/.test(file),
  )
  const text = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n')
  const used = new Set([...text.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name))
  const known = new Set(themeOf('light').keys())
  expect(
    [...used].filter((name) => name !== undefined && !known.has(name) && !/^(?:shade|veil)$/.test(name)),
  ).toEqual([])
})
