import { dueCharges } from '@daybook/core/assets/amortization.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { RecurringInvoice } from '@daybook/core/daybook/trade-facts.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { dueThrough } from '@daybook/core/ledger/recurrence.ts'
import { scheduleParts } from '@daybook/core/ledger/schedule.ts'
import { counted } from '@daybook/core/review/in-words.ts'
import { assetsOf } from '../assets/load-assets.ts'
import { schedulesOf, templatesOf } from '../ledger/load-cards.ts'
import { cards } from '../store/queries.ts'
import { accrualsStanding } from '../store/queries-close.ts'
import { type CloseCheck, plain } from './close-row.ts'
import { deskDraftsWithin } from './drafts-within.ts'
import { listed, upToDate, withDay } from './in-words.ts'

/** How many days of one recurrence are counted at most. */
const mostDue = 100

/** Recurring entries and invoices of the period are posted. */
export const recurringPosted: CloseCheck = {
  row: 'recurring',
  label: {
    en: 'Recurring entries and invoices are posted',
    fr: 'Les écritures et factures récurrentes sont passées',
  },
  at: 'both',
  async look({ reader }, { through }) {
    const templates = (await templatesOf(reader)).flatMap(({ name, recurs }) =>
      recurs === undefined ? [] : [{ name, recurs }],
    )
    const invoices = (await reader.read(cards, 'recurring-invoice')).map(({ body }) =>
      recordFrom<RecurringInvoice>(body),
    )
    if (templates.length + invoices.length === 0) return undefined
    const due = [...templates, ...invoices].filter(
      ({ recurs }) => dueThrough(recurs, through, mostDue).days.length > 0,
    )
    return due.length === 0
      ? { holds: true, detail: { en: 'none is due', fr: 'aucune n’est due' } }
      : {
          holds: false,
          detail: listed(due.map(({ name }) => plain(name))),
          command: `daybook recurring run --through ${through}`,
        }
  },
}

/** Prepaid expenses and deferred revenue are released through the period. */
export const schedulesReleased: CloseCheck = {
  row: 'deferrals',
  label: {
    en: 'Prepaid expenses and deferred revenue are released',
    fr: 'Les charges payées d’avance et les produits reportés sont imputés',
  },
  at: 'both',
  async look({ reader }, { through }) {
    const schedules = await schedulesOf(reader)
    if (schedules.length === 0) return undefined
    const behind = schedules.filter((schedule) => {
      const next = scheduleParts(schedule)[schedule.posted]
      return next !== undefined && next.date <= through
    })
    return behind.length === 0
      ? { holds: true, detail: upToDate(schedules.length, schedule.one, schedule.many) }
      : {
          holds: false,
          detail: listed(behind.map(({ name }) => plain(name))),
          command: `daybook schedule run --through ${through}`,
        }
  },
}

const schedule = {
  one: { en: 'schedule', fr: 'échéancier' },
  many: { en: 'schedules', fr: 'échéanciers' },
}

/** Accruals of earlier periods do not stand any more: each was reversed by the end of this one. */
export const accrualsReversed: CloseCheck = {
  row: 'accruals',
  label: {
    en: 'Accruals of earlier periods are reversed',
    fr: 'Les régularisations des périodes antérieures sont contrepassées',
  },
  at: 'month',
  async look({ reader }, { from, through }) {
    const standing = await reader.read(accrualsStanding, through)
    const old = standing.filter(({ date }) => date < from)
    const own = standing.length - old.length
    return old.length === 0
      ? {
          holds: true,
          detail:
            own === 0
              ? { en: 'none stands', fr: 'aucune ne court' }
              : counted(
                  own,
                  { en: 'stands from this period', fr: 'date de cette période' },
                  { en: 'stand from this period', fr: 'datent de cette période' },
                ),
        }
      : {
          holds: false,
          detail: listed(
            old.map(({ number, date }) => withDay(plain(entryName(number)), { en: 'of', fr: 'du' }, date)),
          ),
          command: `daybook entry show ${entryName(old[0]?.number ?? 0)}`,
        }
  },
}

/** No draft of the period lies on the desk. */
export const draftsPosted: CloseCheck = {
  row: 'drafts',
  label: { en: 'No draft waits', fr: 'Aucun brouillon n’attend' },
  at: 'both',
  async look({ reader }, { through }) {
    const count = await deskDraftsWithin(reader, through)
    return count === 0
      ? { holds: true, detail: { en: 'none', fr: 'aucun' } }
      : { holds: false, detail: counted(count, draft.one, draft.many), command: 'daybook entry drafts' }
  },
}

const draft = {
  one: { en: 'draft waits', fr: 'brouillon attend' },
  many: { en: 'drafts wait', fr: 'brouillons attendent' },
}

/** Capital assets are written off through the period. */
export const amortizationPosted: CloseCheck = {
  row: 'amortization',
  label: { en: 'Amortization is posted', fr: 'L’amortissement est passé' },
  at: 'both',
  async look(view, { through }) {
    const assets = await assetsOf(view)
    if (assets.length === 0) return undefined
    const due = assets.filter((asset) => dueCharges(asset, through, view.profile.fiscalYearEnd).length > 0)
    return due.length === 0
      ? { holds: true, detail: upToDate(assets.length, asset.one, asset.many) }
      : {
          holds: false,
          detail: listed(due.map(({ name }) => plain(name))),
          command: `daybook asset amortize --through ${through}`,
        }
  },
}

const asset = {
  one: { en: 'asset', fr: 'immobilisation' },
  many: { en: 'assets', fr: 'immobilisations' },
}
