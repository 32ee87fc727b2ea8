import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { isMailAddress, mailboxOf, mailFile } from './mail-file.ts'

const at = Date.UTC(2026, 10, 23, 13, 40)
const attached = { name: 'relevé.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7 sample') }

test('a letter is a multipart message of RFC 5322 and 2045, with its text and its file in base64', () => {
  const bytes = mailFile({
    from: { name: 'Corp "Sample" Inc.', address: 'books@corp.example' },
    to: { name: 'Café Érable', address: 'compta@erable.example' },
    subject: 'État de compte',
    text: 'Bonjour,\n\nSolde\u00a0: 113,00',
    attached,
    at,
  })
  const lines = Buffer.from(bytes).toString('ascii').split('\r\n')
  expect(lines.every((line) => line.length <= 78 && !/[\r\n]/.test(line))).toBe(true)
  // RFC 2047: `=?UTF-8?B?`, and the base64 that `printf 'État de compte' | base64` writes.
  expect(lines.slice(0, 7)).toEqual([
    'From: "Corp \\"Sample\\" Inc."',
    ' <books@corp.example>',
    'To: =?UTF-8?B?Q2Fmw6kgw4lyYWJsZQ==?=',
    ' <compta@erable.example>',
    'Subject: =?UTF-8?B?w4l0YXQgZGUgY29tcHRl?=',
    'Date: Mon, 23 Nov 2026 13:40:00 +0000',
    'X-Unsent: 1',
  ])
  const [, boundary = ''] = /boundary="([^"]+)"/.exec(lines.join('\n')) ?? []
  expect(lines.filter((line) => line.startsWith(`--${boundary}`))).toEqual([
    `--${boundary}`,
    `--${boundary}`,
    `--${boundary}--`,
  ])
  expect(lines).toContain(Buffer.from('Bonjour,\r\n\r\nSolde\u00a0: 113,00').toString('base64'))
  expect(lines).toContain(Buffer.from('%PDF-1.7 sample').toString('base64'))
  expect(lines).toContain(` filename*=UTF-8''relev%C3%A9.pdf`)
})

test('what a customer is called cannot begin another header', () => {
  const to = { name: 'Birch\r\nBcc: all@birch.example', address: 'office@birch.example' }
  const text = Buffer.from(mailFile({ to, subject: 'a\nb', text: '', attached, at })).toString('ascii')
  expect(text).not.toMatch(/^Bcc:/m)
  expect(text.split('\r\n')[2]).toBe('Subject: a b')
})

test('an address has letters around one @ and a name with a dot', () => {
  expect(['a@b.ca', 'first.last+x@mail.birch.example'].map(isMailAddress)).toEqual([true, true])
  expect(['office', 'a@b', 'a b@c.ca', 'a@b.ca\nBcc: x@y.ca', 'é@b.ca'].some(isMailAddress)).toBe(false)
})

test('a letter may go to several, each as people type an address', () => {
  const typed = ['"Fern, Owner" <owner@birch.example>', 'Café <bureau@cafe.example>', 'office@corp.example']
  const to = typed.flatMap((each) => mailboxOf(each) ?? [])
  expect(to).toEqual([
    { name: 'Fern, Owner', address: 'owner@birch.example' },
    { name: 'Café', address: 'bureau@cafe.example' },
    { name: '', address: 'office@corp.example' },
  ])
  const lines = Buffer.from(mailFile({ to, subject: 'Quarter', text: '', at }))
    .toString('ascii')
    .split('\r\n')
  // RFC 5322: mailboxes parted by commas, each further line of a header begins with a space.
  expect(lines.slice(0, 6)).toEqual([
    'To: "Fern, Owner"',
    ' <owner@birch.example>,',
    // `printf 'Café' | base64`
    ' =?UTF-8?B?Q2Fmw6k=?=',
    ' <bureau@cafe.example>,',
    ' <office@corp.example>',
    'Subject: Quarter',
  ])
  for (const wrong of ['', 'nobody', 'Fern <fern>', 'a@b', '<a@b.example> and more'])
    expect(mailboxOf(wrong), wrong).toBeUndefined()
})
