import { expect, test } from 'vitest'
import { allCommands } from '../../app/src/commands/registry.ts'
import { saidCommands } from './said-commands.ts'

/** Done on a screen, through an address of the server’s own and without the command’s name. */
const otherDoors: Readonly<Record<string, string>> = {
  'book.create': 'first run: POST /v1/books makes them in the server’s own folder',
  'book.backup': 'Settings, the copies of a book',
  'book.restore': 'Settings, the copies of a book: restored beside it',
  'book.export': 'Settings, the copies of a book: the whole books as lines',
  'vault.passphrase': 'Settings, the vault of a book',
  'intercompany.relate': 'related books, by an address of the server',
  'intercompany.unrelate': 'related books, by an address of the server',
  'intercompany.mirror': 'related books, by an address of the server',
}

/** What a screen shows or does by another deed, made for screens. */
const otherDeeds: Readonly<Record<string, string>> = {
  'paper.save': 'the browser keeps the file that paper.show gives',
  'seal.save': 'the browser keeps the file that seal.paper gives',
  'seal.report': 'seal.paper in the reconciliation',
  'statement.show': 'statement.list, and the lines of a statement in the bank review',
  'line.code': 'line.accept with the account, line.split',
  'line.ask': 'question.ask, of a line too',
  'line.recode': 'entry.recode over the postings of an account',
  'report.run': 'a saved view opens as its report, with its options in the address',
  'holdback.list': 'the holdbacks of a document, on its page',
  'tax.rates': 'tax.explain with the rates of a day and their source',
  'stub.show': 'stub.print on the page of a pay run, payrun.explain beside a pay',
  'slips.check': 'slips.list, which says of each what is wrong with it',
  't1.calculate': 't1.summary over the answers that are kept',
  't1.whatif': 't1.summary with changed answers, on the what-if screen',
  'eft.prepare': 'payment.run and the payment of a pay run make the file that eft.save gives',
  'organizer.list': 'organizer.show by category',
  'deadline.calendar': 'deadline.list on the home of a book and of a practice',
  'occupation.convert': 'occupation.show, which says what a code became',
}

/** For terminals and scripts: they touch files of the machine, or run what a screen must not. */
const terminalAlone: Readonly<Record<string, string>> = {
  'sample.create': 'npm start makes it',
  'sample.practice': 'made for a demonstration, into a folder of the machine',
  'book.copy': 'to another place of the machine or another server',
  'book.import': 'from a file of the machine, into a place of it',
  'vault.set': 'secrets by hand; screens keep each where it belongs (an employee, a payee)',
  'vault.get': 'shows a secret; screens show each where it belongs, asked for by a person',
  'vault.list': 'secrets by hand',
  'vault.remove': 'secrets by hand',
  'statement.formats': 'a table of the formats; the import says itself what it read',
  'practice.run': 'runs any command over many books: a script',
  'payrun.calculate': 'pays that are of no books: a calculator for scripts',
}

test('every command is given by a screen, or it is said here why not', () => {
  const reasons = { ...otherDoors, ...otherDeeds, ...terminalAlone }
  const said = new Set(saidCommands().map(({ name }) => name))
  const names = allCommands().map(({ name }) => name)
  expect(names.filter((name) => !said.has(name) && reasons[name] === undefined)).toEqual([])
  expect(Object.keys(reasons).filter((name) => said.has(name) || !names.includes(name))).toEqual([])
})
