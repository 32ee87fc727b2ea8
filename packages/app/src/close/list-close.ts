import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { ChecklistRow, CloseJudgement } from '@daybook/core/daybook/close-facts.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, value } from '@daybook/core/kit/result.ts'
import { isWaiting, questionName } from '@daybook/core/questions/plan-question.ts'
import type { View } from '../book.ts'
import { questionsOf } from '../questions/load-questions.ts'
import { cards } from '../store/queries.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import type { Reader } from '../store/store.ts'
import { closeChecks } from './checks.ts'
import { type ClosePeriod, type CloseRow, plain } from './close-row.ts'
import { papersMissing } from './papers-missing.ts'
import { personRows } from './person-rows.ts'

/** The rows that a book added to the list of a close, by id. */
export async function checklistOf(reader: Reader): Promise<readonly ChecklistRow[]> {
  return (await reader.read(cards, 'checklist')).map(({ body }) => recordFrom<ChecklistRow>(body))
}

/** What people said of the rows of one close, by row. */
export async function judgementsOf(
  reader: Reader,
  through: string,
): Promise<ReadonlyMap<string, CloseJudgement>> {
  // `0` is the sign after `/`.
  const rows = await reader.read(cardsBetween, 'judgement', `${through}/`, `${through}0`)
  return new Map(rows.map(({ body }) => recordFrom<CloseJudgement>(body)).map((each) => [each.row, each]))
}

/** All rows of a close as they stand: proven by the books, judged by people, waiting for the client. */
export async function listClose(view: View, period: ClosePeriod): Promise<readonly CloseRow[]> {
  return value(await listCloseWith(view, period, async () => ok(undefined)))
}

/** As `listClose`; before each check of the books `goOn` is told how far it is, and may refuse. */
export async function listCloseWith(
  view: View,
  period: ClosePeriod,
  goOn: (done: number, of: number) => Promise<Result<undefined>>,
): Promise<Result<readonly CloseRow[]>> {
  const judged = await judgementsOf(view.reader, period.through)
  const fits = (at: 'month' | 'year' | 'both') => at === 'both' || at === period.kind
  const rows: CloseRow[] = []
  for (const [done, { row, label, at, look }] of closeChecks.entries()) {
    const going = await goOn(done, closeChecks.length)
    if (!going.ok) return going
    const found = fits(at) ? await look(view, period) : undefined
    if (found === undefined) continue
    const { holds, detail, command } = found
    const judgement = holds ? undefined : judged.get(row)
    rows.push({
      ...{ row, label, by: 'books', isOwn: false, detail },
      state: holds ? 'proven' : judgement === undefined ? 'open' : 'not-needed',
      ...(holds || command === undefined ? {} : { command }),
      ...(judgement === undefined ? {} : { judgement }),
    })
  }
  rows.push(await clientRow(view, judged.get('questions')))
  for (const { row, label, at, forms } of personRows) {
    if (!fits(at) || (forms !== undefined && !forms.includes(view.profile.form))) continue
    const detail = row === 'papers' ? await papersMissing(view, period) : plain('')
    rows.push(personRow({ row, label, detail, isOwn: false }, judged.get(row)))
  }
  for (const { id, text, at, by } of await checklistOf(view.reader)) {
    if (!fits(at)) continue
    const row = personRow({ row: id, label: text, detail: plain(''), isOwn: true }, judged.get(id))
    rows.push(by === 'client' ? { ...row, by, state: row.state === 'open' ? 'waiting' : row.state } : row)
  }
  return ok(rows)
}

function personRow(
  about: { readonly row: string; readonly label: Label; readonly detail: Label; readonly isOwn: boolean },
  judgement: CloseJudgement | undefined,
): CloseRow {
  if (judgement === undefined) return { ...about, by: 'person', state: 'open' }
  const state = judgement.says === 'done' ? 'judged' : 'not-needed'
  return { ...about, by: 'person', state, judgement }
}

/** Whether questions wait for the client. */
async function clientRow({ reader }: View, judgement: CloseJudgement | undefined): Promise<CloseRow> {
  const waiting = (await questionsOf(reader)).filter(isWaiting)
  const about = {
    row: 'questions',
    label: { en: 'Questions to the client are answered', fr: 'Les questions au client ont leur réponse' },
    by: 'client' as const,
    isOwn: false,
  }
  if (waiting.length === 0)
    return { ...about, state: 'proven', detail: { en: 'none waits', fr: 'aucune n’attend' } }
  return {
    ...about,
    detail: plain(waiting.map(questionName).join(', ')),
    state: judgement === undefined ? 'waiting' : 'not-needed',
    command: 'daybook question list',
    ...(judgement === undefined ? {} : { judgement }),
  }
}
