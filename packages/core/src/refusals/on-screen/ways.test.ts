import { expect, test } from 'vitest'
import { type RefusalCode, type RefusalEntry, refusals } from '../../kit/refusals.ts'
import { terminalOnly, wayOnScreen, waysOnScreen } from './ways.ts'

const entries = Object.entries(refusals) as [RefusalCode, RefusalEntry][] // keys are those of the list
const isFlag = /--[a-z]|DAYBOOK_/
const isTyped = /--[a-z]|DAYBOOK_|`/

test('every way out that is typed is told on screen in the words of the screen', () => {
  const flagged = entries
    .filter(([, { hint }]) => isTyped.test(`${hint.en} ${hint.fr}`))
    .map(([code]) => code)
  expect(flagged.filter((code) => !(code in waysOnScreen) && !terminalOnly.includes(code))).toEqual([])
  expect(flagged.length).toBeGreaterThan(250)
})

test('no message names a flag, and no way on screen speaks of a terminal', () => {
  expect(entries.filter(([, { message }]) => isFlag.test(`${message.en} ${message.fr}`))).toEqual([])
  const typed = /--|`|DAYBOOK_/
  const ways = Object.entries(waysOnScreen)
  expect(ways.filter(([, { en, fr }]) => typed.test(`${en} ${fr}`) || en === fr)).toEqual([])
})

test('a way on screen names only what its refusal names, the same in both languages', () => {
  const namesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
  for (const [code, { message, hint }] of entries) {
    const way = waysOnScreen[code]
    if (way === undefined) continue
    expect({ code, names: namesIn(way.fr) }).toEqual({ code, names: namesIn(way.en) })
    const known = namesIn(`${message.en} ${hint.en}`)
    expect({ code, unknown: namesIn(way.en).filter((name) => !known.includes(name)) }).toEqual({
      code,
      unknown: [],
    })
  }
})

test('the names are filled in; a refusal that needs no other words has none', () => {
  expect(wayOnScreen({ code: 'seal-holds-line', with: { account: '1010' } }, 'en')).toContain('account 1010')
  expect(wayOnScreen({ code: 'entry-unbalanced', with: {} }, 'fr')).toBeUndefined()
})
