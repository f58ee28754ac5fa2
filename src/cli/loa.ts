import { commands } from './commands.ts'
import { sentenceFor } from './explain.ts'
import { complain } from './say.ts'
import { texts } from './texts.ts'

const [name = 'help', ...args] = process.argv.slice(2)

// exit, not exitCode: whatever a half start had opened must not keep the terminal.
process.exit(await outcome())

async function outcome(): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    complain(texts.noSuchCommand(name))
    return 2
  }
  try {
    return await command.run(args)
  } catch (error) {
    const sentence = sentenceFor(error)
    if (sentence) complain(sentence)
    else console.error(error)
    return 1
  }
}
