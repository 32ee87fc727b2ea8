import { expect, test } from 'vitest'
import { unbroken } from './french-spaces.ts'

test('French guillemets, colons and percent signs keep the space beside them on their line', () => {
  expect(unbroken('« Caisse » : 5 % du total', 'fr')).toBe('«\u00a0Caisse\u00a0»\u00a0: 5\u00a0% du total')
})

test('what is typed as it is, English, and the margin of a line keep their spaces', () => {
  expect(unbroken('Tapez `daybook sql "a : b"` : voyez.', 'fr')).toBe(
    'Tapez `daybook sql "a : b"`\u00a0: voyez.',
  )
  expect(unbroken('5 % : « x »', 'en')).toBe('5 % : « x »')
  expect(unbroken('    « x »', 'fr')).toBe('    «\u00a0x\u00a0»')
})
