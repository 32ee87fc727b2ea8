import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { checkNamed, reviewChecks } from '@daybook/core/review/checks/registry.ts'
import { counted } from '@daybook/core/review/in-words.ts'
import { type KeptReview, keptReview, standingFindings } from '../review/kept-review.ts'
import { entriesAsOf } from '../store/queries.ts'
import { reviewTouched } from '../store/queries-review.ts'
import type { Reader } from '../store/store.ts'
import type { CloseCheck } from './close-row.ts'
import { listed } from './in-words.ts'

/**
 * The review of the books covers the period with every check, nothing was entered in the period since, and no
 * error or warning about it is open. Findings of days after the period are those of a later close.
 */
export const reviewClean: CloseCheck = {
  row: 'review',
  label: {
    en: 'The books were reviewed, and no finding is open',
    fr: 'Les livres ont été revus, et aucun constat n’est ouvert',
  },
  at: 'both',
  async look({ reader, head }, { from, through }) {
    const command = `daybook review run --from ${from} --through ${through}`
    const kept = await keptReview(reader)
    if (!kept.ok || kept.value.span.from > from || kept.value.span.through < through)
      return { holds: false, detail: { en: 'not reviewed', fr: 'pas de revue' }, command }
    const missing = missingChecks(kept.value)
    if (missing !== undefined) return { holds: false, detail: missing, command }
    const touched = await touchedMonths(reader, kept.value, { from, through })
    if (touched.length > 0) return { holds: false, detail: touchedWords(touched), command }
    const open = (await standingFindings(reader, kept.value)).filter(
      ({ state, finding: { severity, date = '' } }) =>
        state === 'open' && severity !== 'note' && date <= through,
    )
    if (open.length > 0)
      return {
        holds: false,
        detail: counted(open.length, openFindings.one, openFindings.many),
        command: 'daybook review list',
      }
    return { holds: true, detail: counted(head.seq - kept.value.seq, factsSince.one, factsSince.many) }
  },
}

/** Which checks the review left out, or could not run; none where all spoke. */
function missingChecks({ outcomes }: KeptReview): Label | undefined {
  const failed = outcomes.flatMap((each) => ('failed' in each ? [checkNamed(each.check)] : []))
  const names = failed.flatMap((each) => (each === undefined ? [] : [each.title]))
  if (names.length > 0) {
    const { en, fr } = listed(names)
    return { en: `could not be run: ${en}`, fr: `n’ont pu être exécutées\u00a0: ${fr}` }
  }
  const ran = new Set(outcomes.map(({ check }) => check))
  const count = reviewChecks.filter(({ id }) => ran.has(id)).length
  const of = reviewChecks.length
  if (count === of) return undefined
  return { en: `only ${count} of ${of} checks were run`, fr: `${count} vérifications sur ${of} seulement` }
}

/** The months of a period in which something was entered after a review. */
async function touchedMonths(reader: Reader, { seq }: KeptReview, { from, through }: Span) {
  const [last = 0] = await reader.read(entriesAsOf, seq)
  const rows = await reader.read(reviewTouched, last)
  const months = rows.map(({ month }) => month)
  return months.filter((month) => month >= from.slice(0, 7) && month <= through.slice(0, 7)).sort()
}

function touchedWords(months: readonly string[]): Label {
  const named = months.join(', ')
  return { en: `entries were made in ${named} since`, fr: `des écritures de ${named} ont suivi` }
}

const openFindings = {
  one: { en: 'finding open', fr: 'constat ouvert' },
  many: { en: 'findings open', fr: 'constats ouverts' },
}

const factsSince = {
  one: { en: 'fact recorded since', fr: 'fait consigné depuis' },
  many: { en: 'facts recorded since', fr: 'faits consignés depuis' },
}
