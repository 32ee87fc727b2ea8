import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assetPath } from './assets.ts'

test('the template, the fonts and their licences lie where printing looks for them', () => {
  const names = [
    'page.typ',
    'fonts/SourceSans3-Regular.otf',
    'fonts/SourceSans3-OFL.md',
    'fonts/SourceSerif4-OFL.md',
  ]
  for (const name of names) expect(existsSync(assetPath(name))).toBe(true)
})

test('an asset that is not there is a fault of the build', () => {
  expect(() => assetPath('fonts/nobody.otf')).toThrow('fault: the asset fonts/nobody.otf')
})
