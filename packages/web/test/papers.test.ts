import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateSync } from 'node:zlib'
import type { Browser, FileChooser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, leaveField, lookAt, type Manner, soon } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

/** What papers of bad will try: to say so in the page, in the page around, or at the API. */
const attack = "top.hacked=1;document.title='hacked';fetch('/v1/books')"
const evil = {
  html: `<!doctype html><title>bill</title><body onload="${attack}">Bill<script>${attack}</script>`,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" onload="${attack}"><script>${attack}</script></svg>`,
}

describe.skipIf(!hasChromium)('papers on screen (need Chromium)', () => {
  let books: Screened
  let browser: Browser

  beforeAll(async () => {
    books = await screened()
    browser = await openChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await books?.end()
  })

  const look = (path: string, work: (page: Page) => Promise<void>, manner?: Manner) =>
    lookAt({ books, browser }, path, work, manner)

  test('a paper that came in waits, and goes with the bill that is entered from it, in French', () =>
    look(
      '/boreal/papers',
      async (page) => {
        const chosen = page.waitForEvent('filechooser')
        await page.getByRole('button', { name: 'Recevoir des pièces' }).click()
        await (await chosen).setFiles({ name: 'hydro.png', mimeType: 'image/png', buffer: tinyPng() })
        const waiting = page.getByRole('table', { name: 'En attente d’écriture' })
        await waiting.getByText('hydro.png').waitFor()
        expect(await flawsOf(page)).toEqual([])
        await waiting.getByRole('link', { name: 'Saisir la facture' }).click()
        await page.getByText('Avec la pièce en attente').waitFor()
        await soon(() => page.getByRole('link', { name: 'hydro.png' }).count()).toBe(1)
      },
      { lang: 'fr' },
    ))

  test('a picture of a receipt is read on this machine and becomes a bill by keyboard', async () => {
    const picture = await receiptPicture(browser)
    await look('/boreal/bills/new?kind=bill', async (page) => {
      await page.locator('.foot').getByText('Read a paper').waitFor()
      const chosen = page.waitForEvent('filechooser')
      await page.keyboard.press('Alt+r')
      await (await chosen).setFiles({ name: 'lumber.png', mimeType: 'image/png', buffer: picture })
      const said = page.getByRole('table', { name: 'What the paper says' })
      await said.getByText('123456782RT0001').waitFor()
      await page.getByText('Known by its name: Bois Imaginaire ltée').waitFor()
      await soon(() => page.getByRole('textbox', { name: 'Number on the bill' }).inputValue()).toBe('20417')
      expect(await flawsOf(page)).toEqual([])
      // The taxes as the paper shows them, worked out by the books: 61.20.
      await page.getByText('61.20').last().waitFor()
      await page.keyboard.press('Control+Enter')
      await page.getByRole('heading', { name: '20417' }).waitFor()
    })
    const answer = await books.ask('/v1/books/boreal/paper.waiting')
    expect(await answer.text()).not.toContain('lumber.png')
  })

  test('a paper is picked with a key, stands beside its entry, and is in the list', () =>
    look('/boreal/entry/J12', async (page) => {
      const picker = await pressed(page, 'Attach')
      await picker.setFiles({ name: 'till roll.png', mimeType: 'image/png', buffer: tinyPng() })
      const picture = page.getByRole('img', { name: 'till roll.png' })
      await picture.waitFor()
      await page.waitForFunction(
        () => (document.querySelector<HTMLImageElement>('.papers img')?.naturalWidth ?? 0) > 0,
      )
      expect(await flawsOf(page)).toEqual([])
      await leaveField(page)
      await page.keyboard.press('d')
      await page.getByRole('heading', { name: 'Papers' }).waitFor()
      const row = page.locator('tbody tr[tabindex]').first()
      await row.waitFor()
      expect((await row.locator('th, td').allInnerTexts()).slice(0, 3).map((each) => each.trim())).toEqual([
        'till roll.png',
        'J12',
        'picture PNG',
      ])
      await row.focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Entry J12' }).waitFor()
    }))

  test('a paper dropped on an entry of the journal is attached to it; undo takes it off', () =>
    look('/boreal/journal', async (page) => {
      const row = page.locator('tbody tr').first()
      const entry = (await row.locator('th').innerText()).trim()
      const files = await page.evaluateHandle(() => {
        const carried = new DataTransfer()
        carried.items.add(new File(['lines'], 'note.txt', { type: 'text/plain' }))
        return carried
      })
      await row.dispatchEvent('dragover', { dataTransfer: files })
      await row.dispatchEvent('drop', { dataTransfer: files })
      await page.getByText(`note.txt attached to ${entry}`).waitFor()
      await page.keyboard.press('z')
      await page.getByText(`Undid: note.txt attached to ${entry}`).waitFor()
      const answer = await books.ask(`/v1/books/boreal/paper.list?entry=${entry}`)
      expect(await answer.json()).toEqual([])
    }))

  test('a paper is detached with its reason', () =>
    look(
      '/boreal/entry/J14',
      async (page) => {
        const picker = await pressed(page, 'Joindre')
        await picker.setFiles({ name: 'facture.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2') })
        await page.getByRole('region', { name: 'facture.csv' }).getByText('a;b').waitFor()
        expect(await flawsOf(page)).toEqual([])
        await page.getByRole('button', { name: 'Détacher' }).press('Enter')
        await page.keyboard.type('Elle va à J15')
        await page.keyboard.press('Enter')
        await page.getByText('facture.csv détachée').waitFor()
        await page.getByText('Déposez une pièce ici').waitFor()
      },
      { lang: 'fr' },
    ))

  test.each(['html', 'svg'] as const)('a paper in %s runs nothing, however it is opened', (ending) =>
    look('/boreal/entry/J16', async (page) => {
      const name = `bill.${ending}`
      const picker = await pressed(page, 'Attach')
      await picker.setFiles({ name, mimeType: 'text/html', buffer: Buffer.from(evil[ending]) })
      const link = page.getByRole('link', { name })
      await link.waitFor()
      const address = new URL((await link.getAttribute('href')) ?? '', books.address).href
      // Opened like a page it is only kept; the page that opened it goes nowhere.
      const [kept] = await Promise.all([
        page.waitForEvent('download'),
        page.evaluate((href) => {
          location.href = href
        }, address),
      ])
      expect(kept.suggestedFilename()).toBe(name)
      // In a frame and as a picture of our own page it does nothing either.
      await page.evaluate(async (href) => {
        for (const tag of ['iframe', 'img'] as const) {
          const element = document.createElement(tag)
          element.src = href
          document.body.append(element)
        }
        await new Promise((resolve) => setTimeout(resolve, 500))
      }, address)
      await soon(() => page.evaluate(() => [document.title, 'hacked' in window])).toEqual([
        'Entry J16 · Daybook',
        false,
      ])
    }),
  )

  test('a page on another port of this machine neither reads nor writes, though the cookie is in the browser', async () => {
    const attacker = createServer((_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html' }).end(attackingPage(books.address))
    })
    await new Promise<void>((resolve) => attacker.listen(0, '127.0.0.1', () => resolve()))
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      await page.goto(`${books.address}/boreal/journal`)
      await page.locator('tbody tr').first().waitFor()
      const before = await (await books.ask('/v1/books/boreal/book.seal')).json()
      const other = await context.newPage()
      // A TCP server that listens has an address with a port.
      const { port } = attacker.address() as AddressInfo
      const answers: number[] = []
      other.on('response', (answer) => {
        if (answer.url().startsWith(books.address)) answers.push(answer.status())
      })
      await other.goto(`http://127.0.0.1:${port}/`)
      await other.waitForFunction(() => document.title.startsWith('tried'))
      await soon(() => other.title()).toBe('tried: read nothing')
      await other.waitForTimeout(300)
      expect(answers.filter((status) => status < 400)).toEqual([])
      expect(await (await books.ask('/v1/books/boreal/book.seal')).json()).toEqual(before)
      // Our own page goes on after a new start of the server, of which its cookie knows nothing.
      await context.clearCookies()
      await page.keyboard.press('c')
      await page.getByRole('heading', { name: 'Chart of accounts' }).waitFor()
      await page.locator('tbody tr').first().waitFor()
    } finally {
      await context.close()
      await new Promise((resolve) => attacker.close(resolve))
    }
  })
})

/** A page that tries to read and to write by every way that a browser has. */
function attackingPage(books: string): string {
  const entry = `{"date":"2026-11-10","memo":"forged","debit":["1010=1.00"],"credit":["3000=1.00"]}`
  const write = `${books}/v1/books/boreal/entry.post`
  return `<!doctype html><title>trying</title>
<iframe src="${books}/boreal"></iframe>
<iframe name="sink"></iframe>
<img src="${books}/v1/books/boreal/paper.show?entry=J12&format=file">
<script src="${books}/v1/books"></script>
<form method="post" action="${write}" target="sink" enctype="text/plain"><input name='${entry.slice(0, -1)},"x":"' value='"}'></form>
<script>
document.forms[0].submit()
const sent = { method: 'POST', credentials: 'include', body: '${entry}' }
const json = { 'content-type': 'application/json' }
const tries = [
  fetch('${books}/v1/books', { credentials: 'include' }).then((answer) => answer.text()),
  fetch('${write}', { ...sent, headers: json }).then((answer) => answer.text()),
  fetch('${write}', { ...sent, mode: 'no-cors' }).then((answer) => answer.text()),
  fetch('${books}/v1/books', { credentials: 'include', mode: 'no-cors' }).then((answer) => answer.text()),
]
Promise.allSettled(tries).then((all) => {
  const read = all.map(({ value }) => value ?? '').join('')
  document.title = 'tried: read ' + (read === '' ? 'nothing' : read)
})
</script>`
}

/** The chooser of files that `p` opens, once the foot line names the key. */
async function pressed(page: Page, label: string): Promise<FileChooser> {
  await page.locator('.foot').getByText(label).waitFor()
  const opened = page.waitForEvent('filechooser')
  await page.keyboard.press('p')
  return opened
}

/** A receipt as a till prints it, as a picture. */
async function receiptPicture(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 400, height: 330 } })
  const rows = ['Bois Imaginaire ltée', '12 Sample Street, Ottawa ON K1A 0A1', 'HST # 123456782 RT0001']
  const money = [
    'LUMBER 2X4X8         54.16',
    'SUBTOTAL             54.16',
    'HST 13%               7.04',
    'TOTAL                61.20',
  ]
  const text = [...rows, '2026-10-19', 'Invoice # 20417', '', ...money].join('\n')
  await page.setContent(`<pre style="font: 15px monospace; margin: 16px">${text}</pre>`)
  const picture = await page.screenshot()
  await page.close()
  return picture
}

/** A picture of one grey point, made by the rules of PNG. */
function tinyPng(): Buffer {
  const part = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, check])
  }
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', head),
    part('IDAT', deflateSync(Buffer.from([0, 128]))),
    part('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
