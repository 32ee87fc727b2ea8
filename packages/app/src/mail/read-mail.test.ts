import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { largestMail, readMail } from './read-mail.ts'
import { webWords } from './web-words.ts'

// As the mail library of Python 3 writes it: another writer than ours.
const python = [
  'From: =?utf-8?b?w4lsb8Ovc2UgQ8O0dMOp?= <eloise@client.example>',
  'Subject: Re: Une question sur les livres de =?utf-8?q?=C3=89rabli=C3=A8re?= du',
  ' Nord inc. [db:7.9:0123456789abcdef0123]',
  'Date: Mon, 23 Nov 2026 13:40:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="===============5795749603454449091=="',
  '',
  '--===============5795749603454449091==',
  'Content-Type: multipart/alternative;',
  ' boundary="===============1226304611023320459=="',
  '',
  '--===============1226304611023320459==',
  'Content-Type: text/plain; charset="utf-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '1. la remise =E2=80=93 =C3=A9t=C3=A9',
  '',
  '--===============1226304611023320459==',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Transfer-Encoding: 7bit',
  'MIME-Version: 1.0',
  '',
  '<p>1. autre</p>',
  '',
  '--===============1226304611023320459==--',
  '',
  '--===============5795749603454449091==',
  'Content-Type: application/pdf',
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: attachment;',
  " filename*=utf-8''re%C3%A7u%20%C3%A0%20jour.pdf",
  'MIME-Version: 1.0',
  '',
  'JVBERi0xLjQgeA==',
  '',
  '--===============5795749603454449091==--',
  '',
]

/** A message of these lines. */
function message(lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.join('\r\n'), 'utf8')
}

const plain = ['From: a@b.example', 'Date: Mon, 23 Nov 2026 13:40:00 +0000']
const mixed = 'Content-Type: multipart/mixed; boundary'

/** A message with words and one part under headers of its own. */
function withPart(headers: readonly string[], body: string): Uint8Array {
  const words = ['--b', 'Content-Type: text/plain', '', 'hi']
  return message([...plain, `${mixed}=b`, '', ...words, '--b', ...headers, '', body, '--b--'])
}

test('a message of another program is read: its sender, its subject, its words, its papers', () => {
  expect(value(readMail(message(python), 'reply.eml'))).toMatchObject({
    from: 'Éloïse Côté <eloise@client.example>',
    subject: 'Re: Une question sur les livres de Érablière du Nord inc. [db:7.9:0123456789abcdef0123]',
    text: '1. la remise – été\r\n',
    papers: [{ ref: { name: 'reçu à jour.pdf', mediaType: 'application/pdf', size: 10 } }],
    left: [],
  })
})

test('words in old letters and packings are read, and of web text its words alone', () => {
  const latin = [
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
  ]
  const old = message([...plain, ...latin, '', 'caf=E9 pay=', '=E9'])
  expect(value(readMail(old, 'a.eml')).text).toBe('café payé')
  // A line is broken after a space that counts (RFC 2045, 6.7): the words stay two.
  const broken = message([...plain, ...latin, '', 'the old =', 'shed =  ', 'door'])
  expect(value(readMail(broken, 'a.eml')).text).toBe('the old shed door')
  const web =
    '<head><style>p{}</style></head><p>The&nbsp;shed &amp; <b>more</b></p><script>alert(1)</script><blockquote>1. Which?</blockquote>'
  const html = value(readMail(message([...plain, 'Content-Type: text/html', '', web]), 'a.eml')).text
  expect(html.split('\n').filter((line) => line !== '')).toEqual(['The\u00a0shed & more', '> 1. Which?'])
  expect(webWords('no tags')).toBe('no tags')
  expect(
    webWords('<p>&Eacute;t&eacute; &agrave; l&rsquo;&icirc;le, &ocirc;t&eacute; &amp;c &toString;'),
  ).toBe('\nÉté à l’île, ôté &c &toString;')
})

test('a boundary that begins as another does is none of its', () => {
  const inner = ['--b', `${mixed}=b1`, '', '--b1', 'Content-Type: text/plain', '', 'inner', '--b1--', '--b--']
  const read = value(readMail(message([...plain, `${mixed}=b`, '', ...inner]), 'a.eml'))
  expect(read.text).toBe('inner')
})

test('only pictures, PDFs and plain text are kept, by what their bytes are', () => {
  const kept = (name: string, body: string) => {
    const header = `Content-Disposition: attachment; filename="${name}"`
    const { papers, left } = value(readMail(withPart([header], body), 'a.eml'))
    return [papers.map(({ ref }) => ref.name), left]
  }
  expect(kept('../../etc/note.txt', 'paid')).toEqual([['note.txt'], []])
  expect(kept('receipt.pdf', 'MZ no pdf')).toEqual([[], ['receipt.pdf']])
  expect(kept('page.html', '<!doctype html><script>1</script>')).toEqual([[], ['page.html']])
  expect(kept('run.bat', 'del *')).toEqual([[], ['run.bat']])
  // A small picture within the words is the logo of a signature.
  const logo = ['Content-Type: image/png', 'Content-ID: <1>', 'Content-Transfer-Encoding: base64']
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).toString('base64')
  expect(value(readMail(withPart(logo, png), 'a.eml'))).toMatchObject({ papers: [], left: [] })
})

test('what is no letter of a person is refused at once, however it is made', () => {
  const codes = (bytes: Uint8Array) => {
    const read = readMail(bytes, 'x')
    return read.ok ? [] : read.refusals.map(({ code }) => code)
  }
  expect(codes(new Uint8Array(largestMail + 1))).toEqual(['mail-too-large'])
  expect(codes(Buffer.from('<!doctype html>From: x'))).toEqual(['mail-kind-unread'])
  expect(codes(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toEqual(['mail-kind-unread'])
  expect(codes(message([...plain, `${mixed}=b`, '', '--b\r\n'.repeat(100_000)]))).toEqual(['mail-cut'])
  const deep = Array.from({ length: 40 }, (_, at) => `--b${at}\r\n${mixed}=b${at + 1}\r\n`)
  expect(codes(message([...plain, `${mixed}=b0`, '', ...deep]))).toEqual(['mail-cut'])
  // Signs that make careless readers slow: each of these ends in a moment.
  const type = `Content-Type: ${'; a="'.repeat(20_000)}`
  const head = [...plain, type, `Subject: ${'=?a?b?'.repeat(10_000)}`, '']
  expect(codes(message([...head, '<'.repeat(1_000_000)]))).toEqual([])
  const spaces = ' '.repeat(1_000_000)
  const quoted = 'Content-Transfer-Encoding: quoted-printable'
  expect(codes(message([...plain, quoted, '', spaces, `${'= '.repeat(500_000)}${spaces}`]))).toEqual([])
})
