import { commands } from './commands.ts'
import { sentenceFor } from './explain.ts'
import { complain } from './say.ts'
import { texts } from './texts.ts'

/** Runs one line of the command table; answers the exit code. What a person can mend is a sentence, a bug its stack. */
export async function runCommand([name = 'help', ...args]: readonly string[]): Promise<number> {
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
