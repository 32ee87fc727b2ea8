import { keptReview, standingFindings } from '../review/kept-review.ts'
import { type CloseCheck, plain } from './close-row.ts'

/** The review of the books covers the period, and no error or warning of it is open. */
export const reviewClean: CloseCheck = {
  row: 'review',
  label: {
    en: 'The books were reviewed, and no finding is open',
    fr: 'Les livres ont été revus, et aucune constatation n’est ouverte',
  },
  at: 'both',
  async look({ reader, head }, { from, through }) {
    const command = `daybook review run --from ${from} --through ${through}`
    const kept = await keptReview(reader)
    if (!kept.ok || kept.value.span.from > from || kept.value.span.through < through)
      return { holds: false, detail: { en: 'not reviewed', fr: 'pas de revue' }, command }
    const open = (await standingFindings(reader, kept.value)).filter(
      ({ state, finding }) => state === 'open' && finding.severity !== 'note',
    )
    const since = head.seq - kept.value.seq
    if (open.length > 0)
      return { holds: false, detail: plain(String(open.length)), command: 'daybook review list' }
    return { holds: true, detail: { en: `${since} facts since`, fr: `${since} faits depuis` } }
  },
}
