import type { Source } from '@daybook/core/filings/figure.ts'

/** The regulation that says which hours, earnings and days count. */
export function eiRegulation(where: string, confidence: Source['confidence'] = 'high'): Source {
  return {
    title: 'Employment Insurance Regulations, SOR/96-332',
    url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-96-332/',
    where,
    read: '2026-11-23',
    confidence,
  }
}

/** Service Canada’s guide to the form, block by block. */
export function roeGuide(where: string, confidence: Source['confidence'] = 'medium'): Source {
  return {
    title: 'Service Canada, How to complete the record of employment form',
    url: 'https://www.canada.ca/en/employment-social-development/programs/ei/ei-list/reports/roe-guide.html',
    where,
    read: '2026-11-23',
    confidence,
  }
}

/** What ROE Web takes in a file: the prose and the schema. */
export function roeWeb(where: string, confidence: Source['confidence'] = 'high'): Source {
  return {
    title: 'Service Canada, ROE Web user requirements, Appendix D, payroll extract version 2.0',
    url: 'https://www.canada.ca/en/employment-social-development/programs/ei/ei-list/ei-roe/user-requirements/appendix-d.html',
    where,
    read: '2026-11-23',
    confidence,
  }
}
