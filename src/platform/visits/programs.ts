import { isbot } from 'isbot'
import { longestKnown, type Print, printOf } from './reader-id.ts'

export type Device = 'phone' | 'tablet' | 'computer'

export type Program = { readonly isBot: boolean; readonly device: Device; readonly print: Print }

const most = 5000

/** Says of a program by its name whether it reads for somebody, and on what. Names seen before are not looked up again. */
export function knownPrograms(): (name: string) => Program {
  const known = new Map<string, Program>()
  return (name) => {
    const before = known.get(name)
    if (before) return before
    // The list of programs that are no readers is that of the isbot package.
    const program = { isBot: name === '' || isbot(name), device: deviceOf(name), print: printOf(name) }
    if (name.length > longestKnown) return program
    if (known.size >= most) known.clear()
    known.set(name, program)
    return program
  }
}

/** An Android without "Mobile" is a tablet, as Google asks makers to say it; an iPad may call itself a Macintosh. */
export function deviceOf(program: string): Device {
  if (/iPad|Tablet|PlayBook|Silk(?!.*Mobile)|Android(?!.*Mobile)/i.test(program)) return 'tablet'
  return /Mobi|iPhone|iPod|Android|Opera Mini|Windows Phone/i.test(program) ? 'phone' : 'computer'
}
