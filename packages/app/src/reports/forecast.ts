import { forecastFigures } from '@daybook/core/forecast/forecast.ts'
import { forecastJson, forecastPage, forecastTitle } from '@daybook/core/forecast/forecast-page.ts'
import { usualEnd } from '@daybook/core/forecast/forecast-spans.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { forecastReportName, loadForecast } from '../forecast/load-forecast.ts'
import { choiceOption, dayOption, flagOption } from './option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

/** The cash that comes and goes in the weeks or months ahead, and the lowest point. */
export const forecastReport: Report = {
  name: forecastReportName,
  title: forecastTitle,
  isOfToday: true,
  options: {
    from: dayOption(
      'the day whose cash it begins with; today when left out',
      'le jour dont la trésorerie est le début; sinon aujourd’hui',
    ),
    through: dayOption(
      'the last day; thirteen weeks or six months ahead when left out',
      'le dernier jour; sinon treize semaines ou six mois plus tard',
    ),
    by: choiceOption(
      'a column a week or a month; a week when left out',
      'une colonne par semaine ou par mois; sinon par semaine',
      ['week', 'month'],
    ),
    habit: flagOption(
      'expect each customer as late as it usually pays',
      'attendre chaque client avec son retard habituel',
    ),
    detail: flagOption(
      'each customer, supplier, employee and form too',
      'aussi chaque client, fournisseur, employé et formulaire',
    ),
  },
  run: async (view, given, asking) => {
    const step = given.by === 'month' ? 'month' : 'week'
    const { from = asking.today, through = usualEnd(from, step) } = given
    const byHabit = given.habit !== undefined
    const made = await loadForecast(view, { from, through, step, byHabit }, asking)
    if (!made.ok) return made
    const of = made.value
    const isDetailed = given.detail !== undefined
    return ok({
      json: { ...forecastJson(of, asking.language), proof: proofsJson(of.proofs, asking.language) },
      pages: () => [forecastPage(of, { ...contextOf(view, asking), isDetailed, byHabit })],
      figures: () => forecastFigures(of),
    })
  },
}
