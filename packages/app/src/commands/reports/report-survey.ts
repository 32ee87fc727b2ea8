import { surveyReport } from '../../reports/survey.ts'
import { reportCommand } from './report-command.ts'

/** The report `survey` as a command. */
export const reportSurvey = reportCommand(surveyReport)
