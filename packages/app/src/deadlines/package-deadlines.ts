import { sentPeriods } from '@daybook/core/ledger/sent-periods.ts'
import { savedReportsOf } from '../ledger/load-cards.ts'
import { sendingId } from '../mail/scheduled-reports.ts'
import { type DeadlineMaker, openState } from './deadline.ts'

/** The packages and other saved reports that have a schedule: each is to be sent after its period. */
export const packageDeadlines: DeadlineMaker = async (view, { today, from, through }) => {
  const saved = await savedReportsOf(view.reader)
  const deadlines = saved.flatMap(({ id, name, schedule }) =>
    schedule === undefined
      ? []
      : sentPeriods(schedule, view.profile.fiscalYearEnd, { from, through }).map(({ span, on }) => ({
          ...{ id: sendingId(id, span), kind: 'package', span, law: on, on, isChecked: true },
          label: { en: `To be sent: ${name}`, fr: `À envoyer\u00a0: ${name}` },
          state: openState(span, on, today),
          command: `daybook report mail ${id} --through ${span.through}`,
        })),
  )
  return { deadlines, unsaid: [] }
}
