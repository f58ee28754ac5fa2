import type { TestContext } from 'node:test'
import type { Actor } from '../../src/platform/actor.ts'
import { createPageCache } from '../../src/platform/http/page-cache.ts'
import { serve } from '../../src/platform/http/serve.ts'
import { newsroomScene } from './newsroom-scene.ts'

/** The newsroom's scene on a port of its own, as a browser and a stranger with a socket meet it. */
export async function hostileScene(t: TestContext) {
  const scene = await newsroomScene(t)
  const site = await scene.world.site()
  const served = await serve(site, createPageCache(), {
    host: '127.0.0.1',
    port: 0,
    visits: scene.world.visits,
  })
  t.after(served.stop)
  const address = `http://127.0.0.1:${served.port}`
  const cookieOf = ({ userId }: Actor) => `loa_session=${userId}`
  return { ...scene, address, cookieOf }
}

/**
 * The longest stretch of work that this thread did without letting anybody else in while something ran, in milliseconds of
 * its own time on the processor, so that a busy machine does not count.
 */
export async function longestStretch<T>(work: () => Promise<T>): Promise<{ value: T; longest: number }> {
  let last = process.threadCpuUsage()
  let longest = 0
  const look = () => {
    const now = process.threadCpuUsage()
    longest = Math.max(longest, now.user + now.system - last.user - last.system)
    last = now
  }
  const timer = setInterval(look, 2)
  try {
    const value = await work()
    look()
    return { value, longest: longest / 1000 }
  } finally {
    clearInterval(timer)
  }
}
