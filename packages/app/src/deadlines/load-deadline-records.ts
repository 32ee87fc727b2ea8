import type { DeadlineChoice, DeadlineChoices } from '@daybook/canada/deadlines/deadline-choice.ts'
import { isDeadlineKind } from '@daybook/canada/deadlines/deadline-kind.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { DeadlineRecord } from '@daybook/core/daybook/close-facts.ts'
import { card, cards } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'

/** All that people said of deadlines. */
export async function deadlineRecordsOf(reader: Reader): Promise<readonly DeadlineRecord[]> {
  const rows = await reader.read(cards, 'deadline')
  return rows.map(({ body }) => recordFrom<DeadlineRecord>(body))
}

/** What was said of one deadline, by the id of the record. */
export async function deadlineRecord(reader: Reader, id: string): Promise<DeadlineRecord | undefined> {
  const [row] = await reader.read(card, 'deadline', id)
  return row === undefined ? undefined : recordFrom<DeadlineRecord>(row.body)
}

/** What was said of kinds that the books cannot tell whether they are owed. */
export async function choicesOf(reader: Reader): Promise<DeadlineChoices> {
  const choices = (await deadlineRecordsOf(reader)).flatMap((record): readonly DeadlineChoice[] => {
    if (record.kind !== 'choice' || !isDeadlineKind(record.what)) return []
    const { what: kind, isOwed, way, date } = record
    return [
      {
        kind,
        isOwed,
        ...(way === undefined ? {} : { way }),
        ...(date === undefined ? {} : { date }),
      },
    ]
  })
  return new Map(choices.map((each) => [each.kind, each]))
}
