import { expect, test } from 'vitest'
import { type NoticeCode, notice, notices, noticeText } from './notices.ts'

// The keys of the closed list are its codes.
const codes = Object.keys(notices) as NoticeCode[]

test.each(codes)('%s says the same names in both languages', (code) => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
  expect([...new Set(names(notices[code].fr))]).toEqual([...new Set(names(notices[code].en))])
})

test('a notice is filled with its values and its line', () => {
  expect(noticeText(notice('file-cut', {}, 12), 'en')).toContain('(line 12)')
  expect(noticeText(notice('bank-message', { message: 'Closed' }), 'fr')).toBe('la banque indique : Closed')
})
