import { deflateSync } from 'node:zlib'
import type { Browser, FileChooser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, leaveField, lookAt, type Manner } from './looked.ts'
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
        'image/png',
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
      const answer = await fetch(`${books.address}/v1/books/boreal/paper.list?entry=${entry}`)
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
      expect(await page.evaluate(() => [document.title, 'hacked' in window])).toEqual([
        'Entry J16 · Daybook',
        false,
      ])
    }),
  )
})

/** The chooser of files that `p` opens, once the foot line names the key. */
async function pressed(page: Page, label: string): Promise<FileChooser> {
  const opened = page.waitForEvent('filechooser')
  await page.locator('.foot').getByText(label).waitFor()
  // The browser hands its chooser over to a test from the next turn on.
  await page.waitForTimeout(200)
  await page.keyboard.press('p')
  return opened
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
