import { Buffer } from 'node:buffer'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { Context } from '../commands/command.ts'
import { words } from '../commands/fields.ts'
import { folderMissing } from '../journal/file-missing.ts'
import { writeFiles } from '../payroll/stub-files.ts'
import { watchPapers } from '../payroll/stub-progress.ts'
import { paperPrinter } from '../print/invoice-pdf.ts'
import { isMailAddress, mailFile } from '../print/mail-file.ts'
import { mailWords } from './mail-words.ts'
import type { TradePaper } from './paper.ts'
import { type Seller, sellerLines } from './paper-seller.ts'
import { paperWords } from './paper-words.ts'

/** A letter to a customer: its words, and the paper that goes with it, under a name without an ending. */
export type Letter = {
  readonly party: Party
  readonly name: string
  readonly subject: string
  readonly lines: readonly string[]
  readonly paper: TradePaper
}

/** Where a command puts the letters that it makes. */
export const lettersInput = {
  folder: words.optional().meta({ description: 'the folder for a file each; this one when left out' }),
  inline: z
    .boolean()
    .default(false)
    .meta({ description: 'give the bytes in the answer, in base64, instead of writing files' }),
}

/** What a command says of the letters that it made. */
export const lettersOutput = {
  mails: z.array(
    z.strictObject({
      file: z.string(),
      customer: z.string(),
      to: z.string(),
      subject: z.string(),
      base64: z.string().optional(),
    }),
  ),
  without: z.array(z.string()).meta({ description: 'customers of whom no address is known' }),
}

/**
 * Which letters can go: those to customers with an address. `isNamed` says that each was asked for by name;
 * then all must have one. Refuses `mail-address-missing` and `mail-address-wrong`, by name.
 */
export function addressed(letters: readonly Letter[], isNamed: boolean): Result<readonly Letter[]> {
  const refusals: Refusal[] = []
  const going: Letter[] = []
  for (const letter of letters) {
    const { name: customer, email: address } = letter.party
    if (address === undefined) refusals.push(refusal('mail-address-missing', { customer }, 'email'))
    else if (isMailAddress(address)) going.push(letter)
    else return refuse('mail-address-wrong', { customer, address }, 'email')
  }
  const isAny = going.length > 0 && !isNamed
  return refusals.length > 0 && !isAny ? refused(refusals) : ok(going)
}

/**
 * Makes letters into files for a mail program, each with its paper as a PDF. Refuses what `addressed`
 * refuses, `printer-missing`, `file-exists`, `paper-print-stopped`, and places that cannot be written to.
 */
export async function makeLetters(
  ctx: Context,
  job: {
    readonly place: { readonly folder?: string | undefined; readonly inline: boolean }
    readonly letters: readonly Letter[]
    readonly isNamed: boolean
    readonly seller: Seller
  },
): Promise<Result<z.input<z.ZodObject<typeof lettersOutput>>>> {
  const { place, seller } = job
  const { folder = '.' } = place
  if (!place.inline && !existsSync(folder)) return folderMissing(folder, 'folder')
  const going = addressed(job.letters, job.isNamed)
  if (!going.ok) return going
  const sent = new Set(going.value.map(({ party }) => party.id))
  const without = [...new Set(job.letters.map(({ party }) => party))].filter(({ id }) => !sent.has(id))
  const answer = (inline: (letter: Letter) => { readonly base64?: string }) =>
    ok({
      mails: going.value.map((letter) => ({
        file: place.inline ? fileOf(letter) : join(folder, fileOf(letter)),
        customer: letter.party.name,
        to: letter.party.email ?? '',
        subject: letter.subject,
        ...inline(letter),
      })),
      without: [...new Set(without.map(({ name }) => name))],
    })
  if (ctx.dryRun) return answer(() => ({}))
  const printer = await paperPrinter()
  if (!printer.ok) return printer
  const at = ctx.now()
  const bytesOf = (letter: Letter) => letterBytes(ctx, letter, seller, at, printer.value.print)
  if (place.inline) return answer((letter) => ({ base64: Buffer.from(bytesOf(letter)).toString('base64') }))
  const files = going.value.map((letter) => ({ name: fileOf(letter), bytes: () => bytesOf(letter) }))
  const watch = watchPapers(paperWords[ctx.language].progress, () => performance.now())
  try {
    const made = await writeFiles(folder, files, watch)
    if (!made.ok) return made
    const { written, isStopped } = made.value
    const names = { done: String(written), of: String(files.length), folder }
    return isStopped ? refuse('paper-print-stopped', names, 'folder') : answer(() => ({}))
  } finally {
    watch.end()
  }
}

type Print = Extract<Awaited<ReturnType<typeof paperPrinter>>, { readonly ok: true }>['value']['print']

function letterBytes(ctx: Context, letter: Letter, seller: Seller, at: number, print: Print): Uint8Array {
  const { party, subject, lines, paper, name } = letter
  const { language } = party
  const head = sellerLines(seller, language)
  const { email, phone } = seller.letterhead
  const title = `${paper.title} ${paper.number}`.trim()
  const { bytes } = print({ title, author: head.name, language, today: ctx.today, papers: [paper] })
  const own = mailWords[language]
  const signed = [head.name, phone, email].filter((each) => each !== undefined)
  return mailFile({
    ...(email !== undefined && isMailAddress(email) ? { from: { name: head.name, address: email } } : {}),
    to: { name: party.name, address: party.email ?? '' },
    subject,
    text: `${[own.hello, ...lines, [own.bye, ...signed].join('\n')].join('\n\n')}\n`,
    attached: { name: `${name}.pdf`, mediaType: 'application/pdf', bytes },
    at,
  })
}

function fileOf({ name }: Letter): string {
  return `${name.replaceAll(/[^\p{L}\p{N}-]/gu, '-')}.eml`
}
