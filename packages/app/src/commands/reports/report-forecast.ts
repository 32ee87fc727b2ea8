import { forecastReport } from '../../reports/forecast.ts'
import { reportCommand } from './report-command.ts'

/** The report `forecast` as a command. */
export const reportForecast = reportCommand(forecastReport)
