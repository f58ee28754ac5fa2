import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** The demo world as a new user starts it, on a port and a data folder of its own. */
export async function startDemo(folder: string, port: number) {
  const child = spawn('sh', ['-c', 'exec bin/loa start'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, PORT: String(port), LOA_DATA: join(folder, 'data') },
  })
  child.stderr.on('data', (text) => process.stderr.write(text))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('Loa: ') && resolve())
    child.on('exit', () => reject(new Error('Loa ended before it was ready')))
  })
  return {
    origin: `http://localhost:${port}`,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
