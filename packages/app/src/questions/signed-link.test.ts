import { expect, test } from 'vitest'
import { type Link, readLink, signedLink } from './signed-link.ts'

const key = Buffer.alloc(32, 7)
const link: Link = {
  id: 'k3-Lm9',
  book: 'b-1',
  questions: ['3', '12'],
  through: '2026-12-07',
  language: 'fr',
}
const at = { book: 'b-1', key, today: '2026-11-23' }

test('a link that was signed for these books reads back, through its last day', () => {
  const token = signedLink(link, key)
  expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/)
  expect(readLink(token, at)).toEqual({ ok: true, value: link })
  expect(readLink(token, { ...at, today: '2026-12-07' }).ok).toBe(true)
  expect(readLink(token, { ...at, today: '2026-12-08' })).toMatchObject({ refusals: [{ code: 'link-late' }] })
})

test('no link of another book, of another key, or with another word in it is taken', () => {
  const token = signedLink(link, key)
  const [said = '', signature = ''] = token.split('.')
  const wider = Buffer.from(JSON.stringify([1, 'k3-Lm9', 'b-1', ['4'], '2099-01-01', 'fr']))
  const forged = [
    `${wider.toString('base64url')}.${signature}`,
    `${said}.${signature.slice(0, -1)}A`,
    `${said}.`,
    said,
    '',
    'é.é',
    `${token}.x`,
    signedLink({ ...link, book: 'b-2' }, key),
    signedLink(link, Buffer.alloc(32, 8)),
  ]
  for (const each of forged) expect(readLink(each, at)).toMatchObject({ refusals: [{ code: 'link-false' }] })
})
