import { runCommand } from './run-command.ts'

// exit, not exitCode: whatever a half start had opened must not keep the terminal.
process.exit(await runCommand(process.argv.slice(2)))
