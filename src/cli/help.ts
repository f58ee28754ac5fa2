import type { Text } from '../platform/i18n.ts'

export function help(commands: Readonly<Record<string, { readonly about: Text }>>): number {
  for (const [name, { about }] of Object.entries(commands))
    console.log(`  bin/loa ${name.padEnd(10)} ${about.vi} / ${about.en}`)
  return 0
}
