import type { Breach, Rule } from './project.ts'

/** A path that begins at the root and names a folder of people or of work. */
const machinePath = /(?:^|[\s"'`(=:])\/(?:home|root|tmp|mnt|opt|srv|work|farm|Users)\/[A-Za-z]/

/** A host that packages are fetched from, by its own name or as an address. */
const registryHost =
  /\bregistry\.[a-z\d-]+\.[a-z]{2,}|https?:\/\/[^\s/"']*(?:npmjs|artifactory|nexus|verdaccio|pypi|debian)[^\s/"']*|"resolved": "https?:/

/** No path of one machine and no address of a package registry in anything that is committed. */
export const nothingPersonalIsCommitted: Rule = (files) =>
  files
    .filter(({ path }) => path !== 'LICENSE')
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index): readonly Breach[] => {
        const what = machinePath.test(line)
          ? 'a path of one machine'
          : registryHost.test(line)
            ? 'the address of a registry'
            : undefined
        return what === undefined ? [] : [{ rule: 'traces', path, line: index + 1, what }]
      }),
    )
