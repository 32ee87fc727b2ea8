import { existsSync } from 'node:fs'
import { standingSlips } from '@daybook/canada/slips/slip-changes.ts'
import { identityOf, nameOf, recipientKey } from '@daybook/canada/slips/slip-identity.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { askedOnce } from '../../payroll/person-vault.ts'
import { writeFiles, writeWhole } from '../../payroll/stub-files.ts'
import { watchPapers } from '../../payroll/stub-progress.ts'
import { setMany } from '../../print/set-many.ts'
import { type SlipPrinter, slipPrinter } from '../../print/slip-pdf.ts'
import { byName } from '../../slips/slip-order.ts'
import { slipInput, slipKind, someSlips, wishOf } from '../../slips/slip-out.ts'
import { type SlipPaper, slipPaper } from '../../slips/slip-paper.ts'
import { identitiesOf, recipientsOf, type VaultAtHand, vaultBy } from '../../slips/slip-people.ts'
import { slipsNamed } from '../../slips/slip-plan.ts'
import { slipSet } from '../../slips/slip-set.ts'
import { recipientFinder } from '../../slips/slip-words.ts'
import { placeInput, placeOutput, placeRefusals } from '../../trade/paper-print.ts'
import { type Context, command } from '../command.ts'

const input = z.strictObject({
  ...slipInput,
  slips: someSlips,
  also: z
    .array(slipKind)
    .max(2)
    .default([])
    .meta({ description: 'further kinds behind each: RL-1 behind the T4' }),
  ...placeInput,
})

type Input = z.output<typeof input>

/**
 * Prints slips for those who are paid and for the files: one PDF in order, or a bundle a recipient into a
 * folder. What was filed is printed as it was filed.
 */
export const slipsPrint = command({
  name: 'slips.print',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Print slips', fr: 'Imprimer des feuillets' },
  line: { words: ['kind', 'year'] },
  input,
  output: z.strictObject({ kind: z.string(), year: z.number(), ...placeOutput }),
  run: async (ctx, given) => {
    const wrong = placeRefusals(given)
    if (!wrong.ok) return wrong
    const vault = await vaultBy(ctx, askedOnce(ctx))
    if (!vault.ok) return vault
    const bundles = await inView(ctx.book, (view) => bundlesOf(view, vault.value, given))
    if (!bundles.ok) return bundles
    const papers = bundles.value.reduce((count, each) => count + each.papers.length, 0)
    const file = given.folder ?? given.file ?? `${given.kind.toLowerCase()}-${given.year}.pdf`
    const answer = { kind: given.kind, year: given.year, papers, file, letters: [] }
    if (ctx.dryRun) return ok(answer)
    if (given.folder === undefined && !given.inline && existsSync(file))
      return refuse('file-exists', { file }, 'file')
    const printer = await slipPrinter()
    if (!printer.ok) return printer
    if (given.folder !== undefined) {
      const letters = await apart(ctx, bundles.value, given, printer.value)
      return letters.ok ? ok({ ...answer, letters: [...letters.value] }) : letters
    }
    const all = bundles.value.flatMap((each) => each.papers)
    const set = await setMany(ctx, printer.value, sheets(ctx, given, all), all.length)
    if (!set.ok) return set
    const { bytes, missing } = set.value
    const made = { ...answer, letters: [...missing] }
    if (given.inline) return ok({ ...made, base64: Buffer.from(bytes).toString('base64') })
    const written = writeWhole(file, bytes)
    return written.ok ? ok(made) : written
  },
})

/** The papers of one recipient, and what their file is called. */
type Bundle = { readonly name: string; readonly papers: readonly SlipPaper[] }

/** The slips by recipient: as they were filed, else as the books have them now. Refuses `slips-none`. */
async function bundlesOf(view: View, vault: VaultAtHand, given: Input): Promise<Result<readonly Bundle[]>> {
  const known = await recipientsOf(view)
  const bundles = new Map<string, { name: string; papers: SlipPaper[] }>()
  for (const kind of [given.kind, ...given.also]) {
    const found = await slipSet(view, wishOf({ ...given, kind }))
    if (!found.ok) return found
    const { slips: now, returns, filer } = found.value
    const filed = standingSlips(returns)
    const slips = [...filed.values(), ...now.filter(({ id }) => !filed.has(id))]
    const identities = identitiesOf(slips, known, vault)
    const finder = recipientFinder(known, slips, vault)
    const chosen =
      given.slips.length === 0 ? slips : given.slips.flatMap((word) => slipsNamed(slips, word, finder))
    for (const slip of byName(chosen, identities)) {
      const identity = identityOf(identities, slip)
      const does = returns.findLast((each) => each.slips.some(({ id }) => id === slip.id))?.does ?? 'original'
      const language = identity.language ?? view.profile.language
      const paper = slipPaper(slip, { identity, filer, does, isFiled: filed.has(slip.id), language })
      const key = recipientKey(slip.recipient)
      const name = (identity.number ?? nameOf(identity)).replaceAll(/[^\p{L}\p{N}-]/gu, '_')
      const bundle = bundles.get(key) ?? { name: `${given.kind}-${given.year}-${name}.pdf`, papers: [] }
      bundle.papers.push(paper)
      bundles.set(key, bundle)
    }
  }
  if (bundles.size > 0) return ok([...bundles.values()])
  const names = { kind: given.kind, year: String(given.year), what: 'to print', whatFr: 'à imprimer' }
  return refuse('slips-none', names, 'slips')
}

function sheets({ language, today }: Context, { kind, year }: Input, slips: readonly SlipPaper[]) {
  return { title: `${kind} ${year}`, author: slips[0]?.foot[0] ?? '', language, today, slips }
}

/** A file a recipient, with a line of progress; stopped only between two files. */
async function apart(
  ctx: Context,
  bundles: readonly Bundle[],
  given: Input,
  printer: SlipPrinter,
): Promise<Result<readonly string[]>> {
  const letters = new Set<string>()
  const files = bundles.map(({ name, papers }) => ({
    name,
    bytes() {
      const { bytes, missing } = printer.print(sheets(ctx, given, papers))
      for (const letter of missing) letters.add(letter)
      return bytes
    },
  }))
  const watch = watchPapers(progress[ctx.language], () => performance.now())
  try {
    const made = await writeFiles(given.folder ?? '', files, watch)
    if (!made.ok) return made
    const { written, isStopped } = made.value
    const names = { done: String(written), of: String(files.length), folder: given.folder ?? '' }
    return isStopped ? refuse('paper-print-stopped', names) : ok([...letters].sort())
  } finally {
    watch.end()
  }
}

const progress = {
  en: '{bar} {done} of {of} recipients',
  fr: '{bar} {done} bénéficiaires sur {of}',
} as const
